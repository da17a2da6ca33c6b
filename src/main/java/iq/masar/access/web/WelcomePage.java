package iq.masar.access.web;

import iq.masar.kernel.Language;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.List;

/** The first administrator of an installation chooses a name and a passphrase. */
public record WelcomePage(Form form, String action, boolean asksSecondFactor) implements Page {
    @Override
    public String template() {
        return "access/welcome";
    }

    public List<Part.Choice> languages() {
        return Arrays.stream(Language.values())
                .map(one -> Part.Choice.of(one.tag(), Words.t("ui.language." + one.tag())))
                .toList();
    }
}
