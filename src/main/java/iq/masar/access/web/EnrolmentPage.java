package iq.masar.access.web;

import iq.masar.access.SecondFactors;
import iq.masar.ui.Form;
import iq.masar.ui.Page;

/** A second factor is required and this account has none yet. */
public record EnrolmentPage(Form form, SecondFactors.Setup setup, String action) implements Page {
    @Override
    public String template() {
        return "access/enrolment";
    }
}
