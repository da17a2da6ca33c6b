package iq.masar.sheets.web;

import iq.masar.sheets.Fate;
import iq.masar.sheets.Sheet;
import iq.masar.ui.Page;
import iq.masar.ui.Words;

/** Every row of a file with its fate; bad rows as forms to correct. */
public record SheetPage(Sheet sheet, String refusal, boolean brings) implements Page {
    /** Why a cell stands against its row, in the reader's language. */
    public String words(Fate.Fault fault) {
        return Words.t(fault.key(), fault.arguments());
    }

    @Override
    public String template() {
        return "sheets/show";
    }
}
