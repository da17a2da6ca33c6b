package iq.masar.pledges.web;

import iq.masar.pledges.Pledges;
import iq.masar.ui.Form;
import iq.masar.ui.Page;

/** One pledge in the order of the UN form, with the length of its text. */
public record PledgePage(
        Pledges.Standing standing, int lengthAr, int lengthEn, boolean mayWrite, Form form, String refusal)
        implements Page {
    @Override
    public String template() {
        return "pledges/show";
    }
}
