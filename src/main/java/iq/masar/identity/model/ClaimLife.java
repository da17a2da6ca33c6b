package iq.masar.identity.model;

import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimReply.AppealTermPassed;
import iq.masar.identity.ClaimReply.EvidenceUnanswered;
import iq.masar.identity.ClaimReply.GateClosed;
import iq.masar.identity.ClaimReply.NotNow;
import iq.masar.identity.ClaimReply.NothingAsked;
import iq.masar.identity.ClaimReply.NoticeMissing;
import iq.masar.identity.ClaimReply.OneGroupOnly;
import iq.masar.identity.ClaimReply.SamePanel;
import iq.masar.identity.ClaimReply.SameUnit;
import iq.masar.identity.ClaimReply.SecondOfficerMissing;
import iq.masar.identity.ClaimReply.StatementTaken;
import iq.masar.identity.ClaimReply.TermRuns;
import iq.masar.identity.ClaimReply.TieElsewhere;
import iq.masar.identity.Outcome;
import iq.masar.identity.model.ClaimCommand.Appeal;
import iq.masar.identity.model.ClaimCommand.Ask;
import iq.masar.identity.model.ClaimCommand.Confirm;
import iq.masar.identity.model.ClaimCommand.Decide;
import iq.masar.identity.model.ClaimCommand.EndTerm;
import iq.masar.identity.model.ClaimCommand.Gate;
import iq.masar.identity.model.ClaimCommand.NewEvidence;
import iq.masar.identity.model.ClaimCommand.Propose;
import iq.masar.identity.model.ClaimCommand.Refer;
import iq.masar.identity.model.ClaimCommand.Return;
import iq.masar.identity.model.ClaimCommand.Serve;
import iq.masar.identity.model.ClaimCommand.Withdraw;
import iq.masar.identity.model.ClaimState.Appealed;
import iq.masar.identity.model.ClaimState.Collecting;
import iq.masar.identity.model.ClaimState.Final;
import iq.masar.identity.model.ClaimState.Found;
import iq.masar.identity.model.ClaimState.Gated;
import iq.masar.identity.model.ClaimState.Opened;
import iq.masar.identity.model.ClaimState.Proposed;
import iq.masar.identity.model.ClaimState.ReferredStateless;
import iq.masar.identity.model.ClaimState.UnderReview;
import iq.masar.identity.model.ClaimState.Verifying;
import iq.masar.identity.model.ClaimState.Withdrawn;
import java.util.List;
import java.util.Optional;

/** The table of a claim: which command leads where, and what guards it. What is not here is refused. */
public final class ClaimLife {
    private ClaimLife() {}

    public static Step step(ClaimState state, ClaimCommand command) {
        return switch (command) {
            case Gate gate -> gate(state, gate);
            case Ask ask -> ask(state, ask);
            case Propose propose -> propose(state, propose);
            case Confirm confirm -> confirm(state, confirm);
            case Return back -> giveBack(state, back);
            case Serve serve -> serve(state, serve);
            case Appeal appeal -> appeal(state, appeal);
            case EndTerm end -> endTerm(state, end);
            case Decide decide -> decide(state, decide);
            case Refer refer -> refer(state, refer);
            case NewEvidence fresh -> review(state, fresh);
            case Withdraw withdraw -> withdraw(state, withdraw);
        };
    }

    private static Step gate(ClaimState state, Gate gate) {
        var to = gate.open().isEmpty() ? new Collecting() : new Gated(gate.open());
        return state instanceof Opened || state instanceof Gated ? moved(to) : notNow(state, gate);
    }

    /** In {@link Verifying} further questions leave under the same guard. */
    private static Step ask(ClaimState state, Ask ask) {
        if (!(state instanceof Collecting) && !(state instanceof Verifying)) {
            return notNow(state, ask);
        }
        if (!ask.open().isEmpty()) {
            return refused(new GateClosed(ask.open()));
        }
        return ask.asked() < 1 ? refused(new NothingAsked()) : moved(new Verifying());
    }

    private static Step propose(ClaimState state, Propose propose) {
        var proposal = new Proposal(propose.outcome(), propose.by());
        var to = switch (state) {
            case Collecting c -> Optional.<ClaimState>of(new Proposed(proposal));
            case Verifying v -> Optional.<ClaimState>of(new Proposed(proposal));
            case UnderReview review ->
                Optional.<ClaimState>of(new UnderReview(review.finding(), review.appealUntil(), Optional.of(proposal)));
            case Opened o -> Optional.<ClaimState>empty();
            case Gated g -> Optional.<ClaimState>empty();
            case Proposed p -> Optional.<ClaimState>empty();
            case Found f -> Optional.<ClaimState>empty();
            case Appealed a -> Optional.<ClaimState>empty();
            case Final f -> Optional.<ClaimState>empty();
            case ReferredStateless r -> Optional.<ClaimState>empty();
            case Withdrawn w -> Optional.<ClaimState>empty();
        };
        return to.map(next ->
                        judged(propose.by(), propose.outcome(), propose.board()).orElseGet(() -> moved(next)))
                .orElseGet(() -> notNow(state, propose));
    }

    /** What both officers are held to. */
    private static Optional<Step> judged(Officer by, Outcome outcome, Board board) {
        if (board.takers().contains(by.account())) {
            return Optional.of(refused(new StatementTaken()));
        }
        if (!board.unanswered().isEmpty()) {
            return Optional.of(refused(new EvidenceUnanswered(board.unanswered())));
        }
        return outcome == Outcome.CONFIRMED && board.groups() < 2
                ? Optional.of(refused(new OneGroupOnly()))
                : Optional.empty();
    }

    private static Step confirm(ClaimState state, Confirm confirm) {
        return switch (state) {
            case Proposed(var proposal) ->
                confirmed(proposal, confirm)
                        .orElseGet(() -> moved(new Found(
                                new Finding(1, proposal.outcome(), both(proposal, confirm)), Optional.empty())));
            case UnderReview(var old, var until, var proposal)
            when proposal.isPresent() ->
                confirmed(proposal.get(), confirm)
                        .orElseGet(() -> moved(new Found(
                                old.next(proposal.get().outcome(), both(proposal.get(), confirm)), Optional.empty())));
            case ClaimState other -> notNow(other, confirm);
        };
    }

    private static Optional<Step> confirmed(Proposal proposal, Confirm confirm) {
        if (confirm.by().account().equals(proposal.by().account())) {
            return Optional.of(refused(new SecondOfficerMissing()));
        }
        return confirm.by().unit().equals(proposal.by().unit())
                ? Optional.of(refused(new SameUnit()))
                : judged(confirm.by(), proposal.outcome(), confirm.board());
    }

    private static List<iq.masar.kernel.AccountId> both(Proposal proposal, Confirm confirm) {
        return List.of(proposal.by().account(), confirm.by().account());
    }

    private static Step giveBack(ClaimState state, Return back) {
        return switch (state) {
            case Proposed(var proposal) ->
                back.by().account().equals(proposal.by().account())
                        ? refused(new SecondOfficerMissing())
                        : moved(new Verifying());
            case UnderReview(var old, var until, var proposal)
            when proposal.isPresent() ->
                back.by().account().equals(proposal.get().by().account())
                        ? refused(new SecondOfficerMissing())
                        : moved(new UnderReview(old, until, Optional.empty()));
            case ClaimState other -> notNow(other, back);
        };
    }

    private static Step serve(ClaimState state, Serve serve) {
        return state instanceof Found(var finding, var until) && until.isEmpty()
                ? moved(new Found(finding, Optional.of(serve.until())))
                : notNow(state, serve);
    }

    private static Step appeal(ClaimState state, Appeal appeal) {
        if (!(state instanceof Found(var finding, var until)) || finding.outcome() == Outcome.CONFIRMED) {
            return notNow(state, appeal);
        }
        if (until.isEmpty()) {
            return refused(new NoticeMissing());
        }
        return appeal.today().isAfter(until.get())
                ? refused(new AppealTermPassed(until.get()))
                : moved(new Appealed(finding));
    }

    private static Step endTerm(ClaimState state, EndTerm end) {
        if (!(state instanceof Found(var finding, var until)) || finding.outcome() == Outcome.CONFIRMED) {
            return notNow(state, end);
        }
        if (until.isEmpty()) {
            return refused(new NoticeMissing());
        }
        return end.today().isAfter(until.get()) ? moved(new Final(finding)) : refused(new TermRuns(until.get()));
    }

    private static Step decide(ClaimState state, Decide decide) {
        if (!(state instanceof Appealed(var finding))) {
            return notNow(state, decide);
        }
        var before = decide.panel().stream()
                .anyMatch(one ->
                        finding.deciders().contains(one) || decide.takers().contains(one));
        if (decide.panel().isEmpty() || before) {
            return refused(new SamePanel());
        }
        var decided = finding.next(decide.outcome(), decide.panel());
        return moved(decide.outcome() == Outcome.CONFIRMED ? new Found(decided, Optional.empty()) : new Final(decided));
    }

    private static Step refer(ClaimState state, Refer refer) {
        if (!(state instanceof Final(var finding))) {
            return notNow(state, refer);
        }
        return refer.tieElsewhere() ? refused(new TieElsewhere()) : moved(new ReferredStateless(finding));
    }

    private static Step review(ClaimState state, NewEvidence fresh) {
        return switch (state) {
            case Found(var finding, var until) -> moved(new UnderReview(finding, until, Optional.empty()));
            case Final(var finding) -> moved(new UnderReview(finding, Optional.empty(), Optional.empty()));
            case ClaimState other -> notNow(other, fresh);
        };
    }

    private static Step withdraw(ClaimState state, Withdraw withdraw) {
        return switch (state) {
            case Opened o -> moved(new Withdrawn());
            case Gated g -> moved(new Withdrawn());
            case Collecting c -> moved(new Withdrawn());
            case Verifying v -> moved(new Withdrawn());
            case ClaimState other -> notNow(other, withdraw);
        };
    }

    private static Step moved(ClaimState to) {
        return new Step.Moved(to);
    }

    private static Step refused(ClaimReply why) {
        return new Step.Refused(why);
    }

    private static Step notNow(ClaimState state, ClaimCommand command) {
        return refused(new NotNow(state.code(), command.code()));
    }
}
