package iq.masar.agencies.web;

import iq.masar.agencies.Organisation;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.List;

/** A new institution. */
public record NewAgencyPage(Form form) implements Page {
    @Override
    public String template() {
        return "agencies/new";
    }

    public List<Part.Choice> kinds() {
        return Arrays.stream(Organisation.Kind.values())
                .map(kind -> Part.Choice.of(kind.code(), Words.t("agencies.kind." + kind.code())))
                .toList();
    }
}
