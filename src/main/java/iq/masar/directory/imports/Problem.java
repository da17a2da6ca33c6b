package iq.masar.directory.imports;

import java.util.List;

/**
 * What is wrong at one place of a file.
 *
 * @param line counted from 1, the header being line 1; 0 for the file as a whole
 * @param column the column's name, or empty
 * @param key message key of the reason
 */
public record Problem(int line, String column, String key, List<String> arguments) {
    public Problem {
        column = printable(column);
        arguments = arguments.stream().map(Problem::printable).toList();
    }

    /** A zero byte cannot be kept, and the reader must still see that something stood there. */
    private static String printable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    static Problem at(int line, String column, String key, Object... arguments) {
        return new Problem(
                line,
                column,
                "directory.import." + key,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
