package iq.masar.identity;

import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.model.Board;
import iq.masar.identity.model.ClaimCommand.Appeal;
import iq.masar.identity.model.ClaimCommand.Confirm;
import iq.masar.identity.model.ClaimCommand.Decide;
import iq.masar.identity.model.ClaimCommand.Propose;
import iq.masar.identity.model.ClaimCommand.Return;
import iq.masar.identity.model.ClaimCommand.Serve;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.model.Officer;
import iq.masar.identity.steps.Clocks;
import iq.masar.identity.steps.Deciding;
import iq.masar.identity.steps.Desk;
import iq.masar.identity.steps.Voting;
import iq.masar.identity.store.AssignmentStore;
import iq.masar.identity.store.FindingStore;
import iq.masar.identity.store.FindingStore.Made;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.vault.Section;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to findings: two officers of two units, a reason for every item in Arabic, notice, appeal by a new panel. */
@Component
@Transactional
public class Findings {
    private static final Pattern ARABIC = Pattern.compile("[\\u0621-\\u064A]{2,}");
    private static final String FINDING = "finding";
    private static final String PANEL = "panel";
    private static final String OFFICER = "claim";
    private final Desk desk;
    private final Deciding deciding;
    private final FindingStore store;
    private final AssignmentStore assignments;
    private final Voting voting;
    private final Clocks clocks;

    Findings(
            Desk desk,
            Deciding deciding,
            FindingStore store,
            AssignmentStore assignments,
            Voting voting,
            Clocks clocks) {
        this.desk = desk;
        this.deciding = deciding;
        this.store = store;
        this.assignments = assignments;
        this.voting = voting;
        this.clocks = clocks;
    }

    /** Findings on record, newest first. */
    @Transactional(readOnly = true)
    public List<Made> of(CaseId claim) {
        return store.of(claim);
    }

    /** The reasons, by the number of the item each answers, the reading recorded first; nothing without the key. */
    public Map<String, String> reasons(CaseId claim, UUID record, Actor actor) {
        return deciding.read(claim, Section.FINDING, record, actor);
    }

    /** The first officer proposes, with a reason for every item that counts. */
    public ClaimReply propose(CaseId id, Outcome outcome, Map<UUID, String> reasons, Actor officer) {
        var answered = reasons.entrySet().stream()
                .filter(one -> ARABIC.matcher(one.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var board = deciding.board(id, answered);
        var reply = desk.step(id, officer, FINDING, claim -> new Propose(outcome, unit(officer), board));
        if (reply instanceof Done) {
            deciding.reasoned(id, reasons, officer);
        }
        return reply;
    }

    /** The second officer confirms; the finding is made, and no hand alters it. */
    public ClaimReply confirm(CaseId id, Actor officer) {
        var board = deciding.boardOfProposal(id, officer);
        var reply = desk.step(id, officer, FINDING, claim -> new Confirm(unit(officer), board));
        if (reply instanceof Done) {
            deciding.made(id, store.of(id).isEmpty() ? FINDING : "review");
        }
        return reply;
    }

    public ClaimReply giveBack(CaseId id, Actor officer) {
        return desk.step(id, officer, FINDING, claim -> new Return(unit(officer)));
    }

    /** It is proven that the person was told; from that day the appeal's term runs. */
    public ClaimReply serve(CaseId id, LocalDate told, String mode, String language, Actor officer) {
        var until = clocks.appealUntil(told);
        var reply = desk.step(id, officer, OFFICER, claim -> new Serve(until));
        if (reply instanceof Done) {
            var version = store.of(id).getFirst().finding().version();
            store.told(id, version, told, mode, language, officer.account());
        }
        return reply;
    }

    /** The person appeals; nothing follows from the finding while a panel decides. */
    public ClaimReply appeal(CaseId id, String text, Actor officer) {
        var reply = desk.step(id, officer, OFFICER, claim -> new Appeal(clocks.today()));
        if (reply instanceof Done) {
            deciding.said(id, "appeal", text, officer);
            store.revoke(id, clocks.now());
        }
        return reply;
    }

    /** A member of the panel says what she finds; once more than half find the same, that is decided. Nobody of it took part before. */
    public ClaimReply decide(CaseId id, Outcome outcome, String text, Actor member) {
        var claim = desk.lock(id, member, PANEL);
        if (claim.isEmpty()) {
            return new ClaimReply.Unknown();
        }
        if (!(claim.get().state() instanceof ClaimState.Appealed)) {
            return new ClaimReply.NotNow(claim.get().state().code(), "decide");
        }
        if (tookPart(id, member.account())) {
            return new ClaimReply.SamePanel();
        }
        var agreed = voting.vote(id, outcome, text, member);
        desk.note(member, "identity.vote", id, "outcome", outcome.code());
        return agreed.isPresent() ? decided(id, outcome, agreed.get(), member) : new Done(id);
    }

    private ClaimReply decided(CaseId id, Outcome outcome, String text, Actor member) {
        var panel = voting.panel(id);
        var before = new HashSet<>(deciding.takers(id));
        store.of(id).forEach(made -> before.addAll(made.finding().deciders()));
        var reply = desk.step(id, member, PANEL, claim -> new Decide(panel, outcome, Set.copyOf(before)));
        if (reply instanceof Done) {
            deciding.said(id, "decision", text, member);
            deciding.made(id, "appeal");
        }
        return reply;
    }

    /** How many of the panel have said what they find. */
    @Transactional(readOnly = true)
    public Voting.Count votes(CaseId claim) {
        return voting.count(claim);
    }

    /** What the appeal and its decision say. */
    public Map<String, String> appealed(CaseId claim, Actor actor) {
        return deciding.read(claim, Section.APPEAL, claim.value(), actor);
    }

    /** Officers of the task who can be asked: with keys, and not yet on this claim in another task. */
    @Transactional(readOnly = true)
    public List<AccountId> assigned(CaseId claim, String task) {
        return assignments.with(claim, task);
    }

    /** Gives a colleague what the task needs to be read, and no more; the claim's officer does. */
    public ClaimReply assign(CaseId id, AccountId colleague, String task, Actor officer) {
        var claim = desk.lock(id, officer, OFFICER);
        if (claim.isEmpty()) {
            return new ClaimReply.Unknown();
        }
        if (task.equals(PANEL) && tookPart(id, colleague)) {
            return new ClaimReply.SamePanel();
        }
        if (task.equals(FINDING) && deciding.takers(id).contains(colleague)) {
            return new ClaimReply.StatementTaken();
        }
        if (!deciding.handOver(id, colleague, task, officer)) {
            return new ClaimReply.NoKeyYet();
        }
        assignments.assign(id, colleague, task, clocks.now());
        desk.note(officer, "identity.assigned", id, "task", task);
        return new Done(id);
    }

    private boolean tookPart(CaseId id, AccountId colleague) {
        return deciding.takers(id).contains(colleague)
                || store.of(id).stream()
                        .anyMatch(made -> made.finding().deciders().contains(colleague));
    }

    /** What both officers must look at, as things stand. */
    @Transactional(readOnly = true)
    public Board board(CaseId claim) {
        return deciding.board(claim, Set.of());
    }

    /** Whether the actor may confirm: the page offers nothing else. */
    public static boolean mayConfirm(ClaimState state, Actor officer) {
        return switch (state) {
            case ClaimState.Proposed(var proposal) -> !proposal.by().account().equals(officer.account());
            case ClaimState.UnderReview(var old, var until, var proposal) ->
                proposal.isPresent() && !proposal.get().by().account().equals(officer.account());
            case ClaimState other -> false;
        };
    }

    private static Officer unit(Actor officer) {
        return new Officer(officer.account(), officer.office());
    }
}
