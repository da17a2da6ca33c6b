package iq.masar.tables;

import iq.masar.tables.Reading.Fault;
import iq.masar.tables.Reading.Read;
import iq.masar.tables.Reading.Unreadable;

/** The door: reads a file of rows, whatever its encoding, separator or kind. Never throws for what is in the file. */
public final class Tables {
    /** Columns beyond this are not read. */
    public static final int COLUMNS = 200;

    private Tables() {}

    /**
     * @param mostRows rows that may follow the header
     * @param mostBytes of the file as it was brought
     */
    public static Reading read(byte[] content, int mostRows, int mostBytes) {
        if (content.length > mostBytes) {
            return new Unreadable(Fault.TOO_LARGE, 0);
        }
        var reading = Workbook.isZip(content) ? Workbook.read(content, mostRows) : TextTable.read(content, mostRows);
        return reading instanceof Read(Table table) && table.rows().isEmpty()
                ? new Unreadable(Fault.EMPTY, 0)
                : reading;
    }
}
