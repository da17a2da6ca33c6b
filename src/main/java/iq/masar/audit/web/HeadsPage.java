package iq.masar.audit.web;

import iq.masar.audit.model.Verifier;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Optional;

/** The signed heads of the tree, and what came of checking everything. */
public record HeadsPage(
        Form form, String verifyingKey, String newest, List<Line> heads, Optional<Verifier.Report> report)
        implements Page {
    /** One head. */
    public record Line(String moment, long size, String root) {}

    @Override
    public String template() {
        return "audit/heads";
    }
}
