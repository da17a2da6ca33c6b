package iq.masar.identity.web.decide;

import static iq.masar.ui.Words.t;

import iq.masar.access.Accounts;
import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.Evidences;
import iq.masar.identity.Findings;
import iq.masar.identity.Outcome;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.model.Evidence;
import iq.masar.identity.model.Proposal;
import iq.masar.identity.model.Weighing;
import iq.masar.identity.outward.FindingTokens;
import iq.masar.identity.web.Refusal;
import iq.masar.identity.web.Sight;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The finding: proposed by one officer with a reason for every item, confirmed by another of another unit. */
@Controller
class FindingPages {
    private static final int LONGEST = 2_000;
    private final Sight sight;
    private final Findings findings;
    private final Evidences evidences;
    private final FindingTokens tokens;
    private final Accounts accounts;

    FindingPages(Sight sight, Findings findings, Evidences evidences, FindingTokens tokens, Accounts accounts) {
        this.sight = sight;
        this.findings = findings;
        this.evidences = evidences;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @GetMapping("/claims/{id}/finding")
    Answer show(@PathVariable UUID id, Actor actor) {
        return sight.of(id, actor, "finding")
                .map(seen -> Answer.show(page(seen, actor, Form.empty(), Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/claims/{id}/officers")
    Answer assign(@PathVariable UUID id, Actor actor, Form form) {
        var task = form.has("task", "category") ? "category" : "finding";
        return form.uuid("account")
                .map(account ->
                        acted(id, actor, form, findings.assign(new CaseId(id), new AccountId(account), task, actor)))
                .orElseGet(() -> Answer.to("/claims/" + id + "/finding"));
    }

    @PostMapping("/claims/{id}/proposal")
    Answer propose(@PathVariable UUID id, Actor actor, Form form) {
        var outcome = Outcome.find(form.text("outcome"));
        if (outcome.isEmpty()) {
            form.problem("outcome", "identity.finding.outcome-missing");
        }
        var reasons = new HashMap<UUID, String>();
        for (var item : evidences.list(new CaseId(id))) {
            var field = "reason-" + item.id();
            form.maximum(field, LONGEST);
            if (form.has(field)) {
                reasons.put(item.id(), form.text(field));
            }
        }
        if (!form.isSound()) {
            return sight.of(id, actor, "finding")
                    .map(seen -> Answer.unprocessable(page(seen, actor, form, Optional.empty())))
                    .orElseGet(Answer::missing);
        }
        return acted(id, actor, form, findings.propose(new CaseId(id), outcome.orElseThrow(), reasons, actor));
    }

    @PostMapping("/claims/{id}/confirmation")
    Answer confirm(@PathVariable UUID id, Actor actor, Form form) {
        return acted(id, actor, form, findings.confirm(new CaseId(id), actor));
    }

    @PostMapping("/claims/{id}/return")
    Answer giveBack(@PathVariable UUID id, Actor actor, Form form) {
        return acted(id, actor, form, findings.giveBack(new CaseId(id), actor));
    }

    @PostMapping("/claims/{id}/token")
    Answer token(@PathVariable UUID id, Actor actor) {
        return tokens.issue(new CaseId(id), actor).isPresent()
                ? Answer.to("/claims/" + id + "/finding")
                : Answer.missing();
    }

    @PostMapping("/claims/{id}/token/revoke")
    Answer revoke(@PathVariable UUID id, Actor actor, Form form) {
        return acted(id, actor, form, tokens.revoke(new CaseId(id), actor));
    }

    private Answer acted(UUID id, Actor actor, Form form, ClaimReply reply) {
        return switch (reply) {
            case Done done -> Answer.to("/claims/" + done.claim() + "/finding");
            case ClaimReply.Unknown u -> Answer.missing();
            case ClaimReply refused ->
                sight.of(id, actor, "finding")
                        .map(seen -> Answer.refused(page(seen, actor, form, Optional.of(Refusal.of(refused)))))
                        .orElseGet(Answer::missing);
        };
    }

    private FindingPage page(Sight.Seen seen, Actor actor, Form form, Optional<Refusal> refusal) {
        var claim = seen.claim();
        var items = evidences.list(claim.id());
        var reasons = claim.reasons()
                .map(record -> findings.reasons(claim.id(), record, actor))
                .orElse(Map.of());
        var decides = seen.frame().tasks().contains("finding");
        var proposal = proposal(claim.state());
        return new FindingPage(
                seen.frame(),
                form,
                refusal,
                items.stream()
                        .filter(Evidence::counts)
                        .map(item -> new FindingPage.Item(
                                item.id().toString(),
                                sight.lines().kind(item.kind()),
                                item.bits(),
                                reasons.getOrDefault(item.id().toString(), "")))
                        .toList(),
                Weighing.of(items),
                proposal.map(this::proposed).orElse(""),
                decides && mayPropose(claim.state()),
                decides && proposal.isPresent(),
                Part.Choice.all("identity.outcome.", List.of("confirmed", "not-confirmed", "inconclusive")),
                findings.assigned(claim.id(), "finding").stream()
                        .map(sight.lines()::officer)
                        .toList(),
                seen.frame().works() ? colleagues(claim.id()) : List.of(),
                made(claim.id()),
                seen.frame().works() ? tokens.standing(claim.id()).orElse("") : "");
    }

    private static Optional<Proposal> proposal(ClaimState state) {
        return switch (state) {
            case ClaimState.Proposed(var proposal) -> Optional.of(proposal);
            case ClaimState.UnderReview review -> review.proposal();
            case ClaimState other -> Optional.empty();
        };
    }

    private static boolean mayPropose(ClaimState state) {
        return state instanceof ClaimState.Collecting
                || state instanceof ClaimState.Verifying
                || state instanceof ClaimState.UnderReview review
                        && review.proposal().isEmpty();
    }

    private String proposed(Proposal proposal) {
        return t(
                "identity.finding.proposed",
                t("identity.outcome." + proposal.outcome().code()),
                sight.lines().officer(proposal.by().account()));
    }

    private List<Part.Choice> colleagues(CaseId claim) {
        var known = findings.assigned(claim, "finding");
        return accounts.withRole(Role.FINDING_OFFICER).stream()
                .filter(one -> !known.contains(one.id()))
                .map(one -> Part.Choice.of(one.id().toString(), sight.lines().officer(one.id())))
                .toList();
    }

    private List<FindingPage.Made> made(CaseId claim) {
        return findings.of(claim).stream()
                .map(one -> new FindingPage.Made(
                        one.reference(),
                        t("identity.outcome." + one.finding().outcome().code()),
                        t("identity.finding.kind." + one.kind()),
                        Words.moment(one.at()),
                        one.finding().deciders().stream()
                                .map(sight.lines()::officer)
                                .collect(Collectors.joining("؛ "))))
                .toList();
    }
}
