package iq.masar.reports.web;

import iq.masar.reports.text.Fault;
import iq.masar.reports.text.Piece;
import iq.masar.reports.text.Script.Statement;
import iq.masar.roadmap.register.Entry;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * One statement to write, and what it reads like now.
 *
 * @param version the number the writer starts from
 * @param theirs what somebody else saved meanwhile
 * @param releases of pledges that it may cite, the newest first
 */
public record StatementPage(
        Statement statement,
        int version,
        List<Piece> shown,
        List<Fault> faults,
        Optional<Statement> theirs,
        List<Entry> releases,
        Form form)
        implements Page {
    public StatementPage {
        shown = List.copyOf(shown);
        faults = List.copyOf(faults);
        releases = List.copyOf(releases);
    }

    @Override
    public String template() {
        return "reports/statement";
    }
}
