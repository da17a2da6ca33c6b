package iq.masar.desk;

import static iq.masar.ui.Words.t;

import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Cases;
import iq.masar.casework.Refused;
import iq.masar.casework.caseload.Caseload;
import iq.masar.casework.words.CaseWords;
import iq.masar.casework.words.RefusalView;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a supervisor gives cases to workers (REF-25, REF-29). */
@Controller
class TeamPages {
    private final Team team;
    private final Cases cases;
    private final Caseload caseload;
    private final CaseWords words;

    TeamPages(Team team, Cases cases, Caseload caseload, CaseWords words) {
        this.team = team;
        this.cases = cases;
        this.caseload = caseload;
        this.words = words;
    }

    @GetMapping("/team")
    Answer show(Actor actor) {
        return Answer.show(page(actor, t("desk.team.unassigned"), team.unassigned(actor), Optional.empty()));
    }

    @GetMapping("/team/{worker}")
    Answer worker(Actor actor, @PathVariable UUID worker) {
        return team.loads(actor).stream()
                .filter(load -> load.worker().value().equals(worker))
                .findFirst()
                .map(load -> Answer.show(page(
                                actor,
                                t("desk.team.carried", load.name()),
                                team.carriedBy(actor, load.worker()),
                                Optional.empty())
                        .of(load.worker().toString())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/team/assign")
    Answer assign(Actor actor, Form form) {
        var file = form.uuid("case").map(CaseId::new);
        var worker = form.uuid("worker").map(AccountId::new);
        if (file.isEmpty() || worker.isEmpty()) {
            return Answer.to("/team");
        }
        return switch (cases.assign(file.get(), worker.get(), actor)) {
            case CaseReply.Done _ -> Answer.to("/team");
            case Refused.NotYours _ -> Answer.missing();
            case Refused why ->
                Answer.refused(page(
                        actor, t("desk.team.unassigned"), team.unassigned(actor), Optional.of(RefusalView.of(why))));
        };
    }

    /** Somebody is absent or leaves: each of her cases goes to another, with everything open (REF-29). */
    @PostMapping("/team/{worker}/handover")
    Answer handOver(Actor actor, @PathVariable UUID worker, Form form) {
        var to = form.uuid("worker").map(AccountId::new);
        var from = new AccountId(worker);
        if (to.isEmpty() || to.get().equals(from)) {
            return Answer.to("/team/" + worker);
        }
        var refused = team.carriedBy(actor, from).stream()
                .map(file -> cases.assign(file.id(), to.get(), actor))
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .findFirst();
        return refused.isEmpty()
                ? Answer.to("/team/" + to.get())
                : Answer.refused(page(
                        actor,
                        t("desk.team.unassigned"),
                        team.carriedBy(actor, from),
                        Optional.of(RefusalView.of(refused.get()))));
    }

    private TeamPage page(Actor actor, String heading, List<CaseSummary> rows, Optional<RefusalView> refusal) {
        var loads = team.loads(actor);
        var called = caseload.callingNames(actor, rows);
        return new TeamPage(
                loads,
                heading,
                rows.stream()
                        .map(file -> new TeamPage.Row(
                                file.id().toString(),
                                called.getOrDefault(file.id(), "–"),
                                file.number().value(),
                                CaseWords.state(file.state()),
                                words.since(file),
                                file.priority().filter("emergency"::equals).isPresent()))
                        .toList(),
                loads.stream()
                        .map(load ->
                                Part.Choice.of(load.worker().toString(), t("desk.team.load", load.name(), load.open())))
                        .toList(),
                refusal,
                "");
    }
}
