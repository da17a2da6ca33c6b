package iq.masar.sheets;

import iq.masar.kernel.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the rows of one kind of file are, and how one is written. */
interface RowRules {
    /** The word in addresses: activities or pledges. */
    String kind();

    List<String> columns();

    /** Two rows with the same mark are one too many. */
    String mark(Map<String, String> cells);

    /** The fate of one row as the records stand now. */
    Fate fate(Map<String, String> cells);

    /**
     * Writes one row whose fate was found good in this transaction; false when it has become bad meanwhile.
     *
     * @param origin where the row stands, kept with what it becomes (GOV-02)
     */
    boolean write(Map<String, String> cells, Fate fate, Origin origin, Actor officer);

    /** A row of a file. */
    record Origin(UUID sheet, String file, int line) {
        String cite() {
            return file + ":" + line;
        }
    }
}
