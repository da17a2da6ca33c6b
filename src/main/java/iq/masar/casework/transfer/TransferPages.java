package iq.masar.casework.transfer;

import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Cases;
import iq.masar.casework.Refused;
import iq.masar.casework.words.RefusalView;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a supervisor gives a case to another branch. */
@Controller
class TransferPages {
    private static final List<String> REASONS = List.of("moved", "safety", "nearer", "wish");

    private final Transfers transfers;
    private final Cases cases;

    TransferPages(Transfers transfers, Cases cases) {
        this.transfers = transfers;
        this.cases = cases;
    }

    @GetMapping("/cases/{id}/transfer")
    Answer ask(Actor supervisor, @PathVariable UUID id, Form form) {
        return own(id, supervisor)
                .map(file -> Answer.show(page(file, supervisor, form, Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/cases/{id}/transfer")
    Answer transfer(Actor supervisor, @PathVariable UUID id, Form form) {
        var file = own(id, supervisor);
        if (file.isEmpty()) {
            return Answer.missing();
        }
        form.require("branch", "casework.transfer.branch-missing");
        if (!REASONS.contains(form.text("reason"))) {
            form.problem("reason", "casework.transfer.reason-missing");
        }
        if (!form.isSound()) {
            return Answer.unprocessable(page(file.get(), supervisor, form, Optional.empty()));
        }
        return switch (moved(file.get(), form, supervisor)) {
            case CaseReply.Done _ -> Answer.to("/team");
            case Refused.NotYours _ -> Answer.missing();
            case Refused why -> Answer.refused(page(file.get(), supervisor, form, Optional.of(RefusalView.of(why))));
        };
    }

    private CaseReply moved(CaseSummary file, Form form, Actor supervisor) {
        try {
            return transfers.transfer(file.id(), new OfficeCode(form.text("branch")), form.text("reason"), supervisor);
        } catch (Transfers.NobodyThere nobody) {
            return nobody.why();
        }
    }

    private Optional<CaseSummary> own(UUID id, Actor supervisor) {
        return cases.find(new CaseId(id), supervisor)
                .filter(file -> file.office().equals(supervisor.office()));
    }

    private TransferPage page(CaseSummary file, Actor supervisor, Form form, Optional<RefusalView> refusal) {
        return new TransferPage(
                file.id().toString(),
                file.number().value(),
                transfers.branches(supervisor).stream()
                        .map(office -> Part.Choice.of(office.code().value(), Words.label(office.name())))
                        .toList(),
                Part.Choice.all("casework.transfer.reason.", REASONS),
                form,
                refusal);
    }
}
