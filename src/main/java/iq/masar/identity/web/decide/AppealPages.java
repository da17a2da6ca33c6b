package iq.masar.identity.web.decide;

import static iq.masar.ui.Words.t;

import iq.masar.access.Accounts;
import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.Findings;
import iq.masar.identity.Outcome;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.outward.Journeys;
import iq.masar.identity.store.FindingStore.Order;
import iq.masar.identity.web.Refusal;
import iq.masar.identity.web.Sight;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
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

/** Appeals: written down for the person, decided by a panel nobody of which took part before. */
@Controller
class AppealPages {
    private static final int LONGEST = 10_000;
    private static final List<String> NATIONALITIES = List.of("XXA", "XXB", "XXC", "XXX");
    private final Sight sight;
    private final Findings findings;
    private final Journeys journeys;
    private final Accounts accounts;

    AppealPages(Sight sight, Findings findings, Journeys journeys, Accounts accounts) {
        this.sight = sight;
        this.findings = findings;
        this.journeys = journeys;
        this.accounts = accounts;
    }

    @GetMapping("/claims/{id}/appeal")
    Answer show(@PathVariable UUID id, Actor actor) {
        return shown(id, actor, Form.empty(), Optional.empty(), true);
    }

    @PostMapping("/claims/{id}/appeal")
    Answer appeal(@PathVariable UUID id, Actor actor, Form form) {
        form.require("text", "identity.appeal.text-missing").maximum("text", LONGEST);
        return form.isSound()
                ? acted(id, actor, form, findings.appeal(new CaseId(id), form.text("text"), actor))
                : shown(id, actor, form, Optional.empty(), false);
    }

    @PostMapping("/claims/{id}/panel")
    Answer panel(@PathVariable UUID id, Actor actor, Form form) {
        return form.uuid("account")
                .map(account ->
                        acted(id, actor, form, findings.assign(new CaseId(id), new AccountId(account), "panel", actor)))
                .orElseGet(() -> Answer.to("/claims/" + id + "/appeal"));
    }

    @PostMapping("/claims/{id}/appeal/decision")
    Answer decide(@PathVariable UUID id, Actor actor, Form form) {
        var outcome = Outcome.find(form.text("outcome"));
        if (outcome.isEmpty()) {
            form.problem("outcome", "identity.finding.outcome-missing");
        }
        form.require("text", "identity.appeal.reason-missing").maximum("text", LONGEST);
        return form.isSound()
                ? acted(
                        id,
                        actor,
                        form,
                        findings.decide(new CaseId(id), outcome.orElseThrow(), form.text("text"), actor))
                : shown(id, actor, form, Optional.empty(), false);
    }

    @PostMapping("/claims/{id}/order")
    Answer order(@PathVariable UUID id, Actor actor, Form form) {
        form.require("reference", "identity.order.reference-missing").maximum("reference", 60);
        if (!NATIONALITIES.contains(form.text("nationality"))) {
            form.problem("nationality", "identity.order.nationality-missing");
        }
        return form.isSound()
                ? acted(
                        id,
                        actor,
                        form,
                        journeys.order(
                                new CaseId(id), new Order(form.text("reference"), form.text("nationality")), actor))
                : shown(id, actor, form, Optional.empty(), false);
    }

    private Answer acted(UUID id, Actor actor, Form form, ClaimReply reply) {
        return switch (reply) {
            case Done done -> Answer.to("/claims/" + done.claim() + "/appeal");
            case ClaimReply.Unknown u -> Answer.missing();
            case ClaimReply refused -> shown(id, actor, form, Optional.of(Refusal.of(refused)), false);
        };
    }

    private Answer shown(UUID id, Actor actor, Form form, Optional<Refusal> refusal, boolean asked) {
        return sight.of(id, actor, "appeal")
                .filter(seen -> seen.claim().state().made().isPresent())
                .map(seen -> {
                    var page = page(seen, actor, form, refusal);
                    return asked
                            ? Answer.show(page)
                            : refusal.isPresent() ? Answer.refused(page) : Answer.unprocessable(page);
                })
                .orElseGet(Answer::missing);
    }

    private AppealPage page(Sight.Seen seen, Actor actor, Form form, Optional<Refusal> refusal) {
        var claim = seen.claim();
        var said = findings.appealed(claim.id(), actor);
        var panel = findings.assigned(claim.id(), "panel");
        var votes = findings.votes(claim.id());
        var state = claim.state();
        var works = seen.frame().works();
        return new AppealPage(
                seen.frame(),
                form,
                refusal,
                said.getOrDefault("appeal", ""),
                said.getOrDefault("decision", ""),
                panel.stream().map(sight.lines()::officer).toList(),
                panel.isEmpty() ? "" : t("identity.panel.votes", votes.votes(), votes.members()),
                works && state instanceof ClaimState.Appealed
                        ? accounts.withRole(Role.APPEAL_PANEL).stream()
                                .filter(one -> !panel.contains(one.id()))
                                .map(one -> Part.Choice.of(
                                        one.id().toString(), sight.lines().officer(one.id())))
                                .toList()
                        : List.of(),
                Part.Choice.all("identity.outcome.", List.of("confirmed", "not-confirmed", "inconclusive")),
                works
                        && state instanceof ClaimState.Found(var finding, var until)
                        && finding.outcome() != Outcome.CONFIRMED,
                seen.frame().tasks().contains("panel") && state instanceof ClaimState.Appealed,
                works && (state instanceof ClaimState.Final || state instanceof ClaimState.ReferredStateless),
                journeys.ordered(claim.id())
                        .map(one -> t("identity.order.stands", one.reference(), one.nationality()))
                        .orElse(""),
                Part.Choice.all("identity.order.", NATIONALITIES));
    }
}
