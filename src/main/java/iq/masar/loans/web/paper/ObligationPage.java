package iq.masar.loans.web.paper;

import iq.masar.loans.web.LoanPage;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Map;

/** What the guarantor agreed to, for him: his own name, the loan's number and sums, and nothing of the borrower (RET-59). */
public record ObligationPage(String back, Map<String, String> facts, List<LoanPage.Due> instalments) implements Page {
    public ObligationPage {
        instalments = List.copyOf(instalments);
    }

    @Override
    public String template() {
        return "loans/obligation";
    }
}
