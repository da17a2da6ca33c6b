package iq.masar.reports.web;

import iq.masar.reports.text.Fault;
import iq.masar.reports.text.Script.Statement;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;

/** Every statement with its citations and faults. */
public record ComposerPage(List<Statement> statements, List<Fault> faults, Form form, String refusal) implements Page {
    public ComposerPage {
        statements = List.copyOf(statements);
        faults = List.copyOf(faults);
    }

    public boolean isClean() {
        return faults.stream().noneMatch(fault -> fault.kind().blocks());
    }

    @Override
    public String template() {
        return "reports/composer";
    }
}
