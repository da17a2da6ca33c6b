package iq.masar.tables;

/** What comes of reading a file. */
public sealed interface Reading {
    record Read(Table table) implements Reading {}

    /** @param line where it was noticed, from 1; 0 for the file as a whole */
    record Unreadable(Fault fault, int line) implements Reading {}

    /** Why a file is refused as a whole. */
    enum Fault {
        EMPTY,
        /** More bytes than the reader takes, packed or unpacked. */
        TOO_LARGE,
        TOO_MANY_ROWS,
        /** Neither UTF-8, UTF-16 nor Windows-1256. */
        ENCODING,
        /** Neither a table of text nor a workbook, or one cut short. */
        NOT_A_TABLE,
        /** A workbook with programs in it. */
        MACROS,
        /** Cells of the header are merged: which column is which cannot be told. */
        MERGED_HEADER;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
