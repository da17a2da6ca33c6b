package iq.masar.loans.web.paper;

import iq.masar.loans.Loans;
import iq.masar.ui.Page;

/** Names and telephones of one loan; opening the page is in the audit. */
public record PeoplePage(String number, String back, Loans.People people) implements Page {
    @Override
    public String template() {
        return "loans/people";
    }
}
