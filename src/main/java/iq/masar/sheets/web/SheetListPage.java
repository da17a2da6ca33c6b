package iq.masar.sheets.web;

import iq.masar.sheets.Sheet;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Map;

/** Where a file is brought in, with what each kind must hold. */
public record SheetListPage(List<Sheet> earlier, Map<String, List<String>> columns, Form form, String refusal)
        implements Page {
    public SheetListPage {
        earlier = List.copyOf(earlier);
        columns = Map.copyOf(columns);
    }

    @Override
    public String template() {
        return "sheets/list";
    }
}
