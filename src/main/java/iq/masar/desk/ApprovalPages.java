package iq.masar.desk;

import static iq.masar.ui.Words.t;

import iq.masar.casework.caseload.Caseload;
import iq.masar.casework.slots.Approval;
import iq.masar.casework.slots.ApprovalSource;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Answer;
import iq.masar.ui.Words;
import java.util.Comparator;
import java.util.HashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists what every room has waiting for this officer's decision, the oldest first. */
@Controller
class ApprovalPages {
    private final ObjectProvider<ApprovalSource> sources;
    private final Caseload caseload;

    ApprovalPages(ObjectProvider<ApprovalSource> sources, Caseload caseload) {
        this.sources = sources;
        this.caseload = caseload;
    }

    @GetMapping("/approvals")
    Answer show(Actor actor) {
        var waiting = sources.orderedStream()
                .flatMap(source -> source.waitingFor(actor).stream())
                .sorted(Comparator.comparing(Approval::since))
                .limit(200)
                .toList();
        var files = caseload.all(waiting.stream().map(Approval::file).distinct().toList(), actor);
        var called = caseload.callingNames(actor, files);
        var numbers = new HashMap<CaseId, String>();
        files.forEach(file -> numbers.put(file.id(), file.number().value()));
        return Answer.show(new ApprovalsPage(waiting.stream()
                .map(one -> new ApprovalsPage.Row(
                        t(one.key()),
                        numbers.getOrDefault(one.file(), ""),
                        called.getOrDefault(one.file(), ""),
                        one.author(),
                        Words.moment(one.since()),
                        one.href()))
                .toList()));
    }
}
