package iq.masar.sheets;

import java.util.UUID;

/** What became of a step with a file; everything but {@code Staged} and {@code Written} wrote nothing. */
public sealed interface SheetReply {
    record Staged(UUID id) implements SheetReply {}

    record Written(UUID id, int rows) implements SheetReply {}

    /** Neither CSV in UTF-8 nor XLSX with these columns; {@code what} is a missing column, or empty. */
    record NotATable(String reason, String what) implements SheetReply {}

    /** Bad rows are corrected first; none is dropped. */
    record BadRows(long count) implements SheetReply {}

    record Unknown() implements SheetReply {}
}
