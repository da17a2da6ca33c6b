package iq.masar.agencies.web;

import iq.masar.agencies.Office;
import iq.masar.agencies.Organisation;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.List;

/** A new office of an institution. */
public record NewOfficePage(Form form, Organisation organisation, List<Part.Choice> governorates) implements Page {
    @Override
    public String template() {
        return "agencies/office";
    }

    public String base() {
        return "/agencies/" + organisation.code();
    }

    public List<Part.Choice> kinds() {
        return Arrays.stream(Office.Kind.values())
                .map(kind -> Part.Choice.of(kind.code(), Words.t("agencies.office-kind." + kind.code())))
                .toList();
    }
}
