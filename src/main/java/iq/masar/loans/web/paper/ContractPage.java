package iq.masar.loans.web.paper;

import iq.masar.loans.web.LoanPage;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Map;

/** The contract on paper: its facts, the instalments, lines to sign. Names stand on it, so each print is audited. */
public record ContractPage(String back, Map<String, String> facts, List<LoanPage.Due> instalments, boolean verified)
        implements Page {
    public ContractPage {
        instalments = List.copyOf(instalments);
    }

    @Override
    public String template() {
        return "loans/contract";
    }
}
