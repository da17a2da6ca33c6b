package iq.masar.access.web.desk;

import iq.masar.kernel.Language;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.List;

/** A new account. */
public record NewPage(Form form, List<Part.Choice> offices) implements Page {
    @Override
    public String template() {
        return "access/new";
    }

    public List<Part.Choice> roles() {
        return Posts.roles();
    }

    public List<Part.Choice> languages() {
        return Arrays.stream(Language.values())
                .map(one -> Part.Choice.of(one.tag(), Words.t("ui.language." + one.tag())))
                .toList();
    }
}
