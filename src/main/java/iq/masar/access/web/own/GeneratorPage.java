package iq.masar.access.web.own;

import iq.masar.access.SecondFactors;
import iq.masar.ui.Form;
import iq.masar.ui.Page;

/** Setting up a code generator. */
public record GeneratorPage(SecondFactors.Setup setup, Form form) implements Page {
    @Override
    public String template() {
        return "access/own-generator";
    }
}
