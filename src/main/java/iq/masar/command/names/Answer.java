package iq.masar.command.names;

/** How a command about names ends; documented in docs/guides/names.md. */
final class Answer {
    /** Every readable row was processed; rows that were not are on standard error. */
    static final int DONE = 0;

    /** There were rows, and none could be processed. */
    static final int NOTHING_PROCESSED = 1;

    /** A file could not be read or written. */
    static final int FILE = 3;

    /** {@code --strict}: the readable rows were processed, and at least one row was refused. */
    static final int SOME_REFUSED = 4;

    private Answer() {}

    static int of(boolean strict, Rows... inputs) {
        var refused = 0;
        var read = 0;
        var nothing = false;
        for (var rows : inputs) {
            refused += rows.refused();
            read += rows.read();
            nothing |= rows.read() > 0 && rows.refused() == rows.read();
        }
        if (refused > 0) {
            System.err.println("masar: " + refused + " of " + read + " rows refused");
        }
        return nothing ? NOTHING_PROCESSED : strict && refused > 0 ? SOME_REFUSED : DONE;
    }
}
