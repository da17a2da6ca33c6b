package iq.masar.loans.web.board;

import iq.masar.loans.model.Sitting;
import iq.masar.loans.web.LoansPage;
import iq.masar.loans.web.Refusal;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What waits for the committee, and the form of a sitting. */
public record CommitteePage(List<Waiting> waiting, int quorum, Form form, Optional<Refusal> refusal) implements Page {
    public CommitteePage {
        waiting = List.copyOf(waiting);
    }

    /** One thing to decide: an application, or a waiver asked for. */
    public record Waiting(String id, LoansPage.Row loan, String what, String since) {}

    @Override
    public String template() {
        return "loans/committee";
    }

    public List<Part.Choice> loans() {
        return waiting.stream()
                .map(one -> Part.Choice.of(one.id(), one.loan().number() + " · " + one.what()))
                .toList();
    }

    public List<Part.Choice> outcomes() {
        return Part.Choice.all(
                "loans.outcome.",
                Stream.of(Sitting.Outcome.values()).map(Sitting.Outcome::code).toList());
    }
}
