package iq.masar.sheets;

import iq.masar.kernel.Actor;
import java.util.List;
import java.util.Map;

/** What the rows of one kind of file are, and how one is written. */
interface RowRules {
    /** The word in addresses: activities or pledges. */
    String kind();

    List<String> columns();

    /** Two rows with the same mark are one too many. */
    String mark(Map<String, String> cells);

    /** The fate of one row as the records stand now. */
    Fate fate(Map<String, String> cells);

    /** Writes one good row; false when it has become bad meanwhile. */
    boolean write(Map<String, String> cells, String source, Actor officer);
}
