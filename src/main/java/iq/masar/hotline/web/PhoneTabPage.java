package iq.masar.hotline.web;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Optional;

/** The tab that prepares a case for the phone: facts to recognise by, and the call-back code, shown once. */
public record PhoneTabPage(
        CaseFrame frame, Form form, List<Fact> facts, Optional<String> codeUntil, Optional<String> freshCode)
        implements Page {
    public PhoneTabPage {
        facts = List.copyOf(facts);
    }

    /** One fact and whether it is set; what it is cannot be shown. */
    public record Fact(String name, String label, boolean number, boolean set) {}

    @Override
    public String template() {
        return "hotline/phone";
    }
}
