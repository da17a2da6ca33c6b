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
        arguments = List.copyOf(arguments);
    }

    static Problem at(int line, String column, String key, Object... arguments) {
        return new Problem(
                line,
                column,
                "directory.import." + key,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
