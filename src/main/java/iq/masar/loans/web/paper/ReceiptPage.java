package iq.masar.loans.web.paper;

import iq.masar.ui.Page;
import java.util.Map;

/** A receipt on paper; it names loan and amounts, nobody. */
public record ReceiptPage(String back, String receipt, boolean reversed, Map<String, String> facts) implements Page {
    @Override
    public String template() {
        return "loans/receipt";
    }
}
