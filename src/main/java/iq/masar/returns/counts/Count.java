package iq.masar.returns.counts;

import java.util.OptionalLong;

/**
 * One cell of the statistics (list E6), as page, interface and file show it alike.
 *
 * @param measure such as {@code requests}
 * @param cell what it is of, such as a state, a post or a kind; {@code all} for the whole
 * @param value empty when it is withheld, or not reached
 * @param state {@code shown}, {@code suppressed} or {@code not_reached}
 */
public record Count(String measure, String cell, OptionalLong value, String state) {
    /** Cells of fewer files are withheld (RET-43). */
    public static final long FEWEST = 10;

    /** A number of files. */
    public static Count of(String measure, String cell, long files) {
        return files < FEWEST
                ? new Count(measure, cell, OptionalLong.empty(), "suppressed")
                : new Count(measure, cell, OptionalLong.of(files), "shown");
    }

    /** Something else, known over so many files. */
    public static Count over(String measure, String cell, OptionalLong value, long files) {
        return files < FEWEST
                ? new Count(measure, cell, OptionalLong.empty(), "suppressed")
                : new Count(measure, cell, value, value.isPresent() ? "shown" : "not_reached");
    }

    /** The same without its value. */
    public Count withheld() {
        return new Count(measure, cell, OptionalLong.empty(), "suppressed");
    }
}
