package iq.masar.command.tables;

/**
 * Something wrong at one place of a file.
 *
 * @param line from 1
 * @param column the cell, from 1; 0 for the whole line
 */
public record Fault(int line, int column, String reason) {
    /** One line for the person at the terminal. */
    public String said(String file) {
        return file + ": line " + line + (column == 0 ? "" : ", column " + column) + ": " + reason;
    }
}
