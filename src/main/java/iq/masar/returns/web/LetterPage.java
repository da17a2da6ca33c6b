package iq.masar.returns.web;

import iq.masar.ui.Page;
import java.util.List;

/** The letter that tells a decision: outcome, evidence, reasons, and until when it can be appealed (RET-23). */
public record LetterPage(
        String id,
        String number,
        String name,
        String day,
        String outcome,
        List<String> evidence,
        String reasons,
        String appeal)
        implements Page {
    @Override
    public String template() {
        return "returns/letter";
    }
}
