package iq.masar.returns.model;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.AccountId;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.model.Return.Withdrawn.By;
import iq.masar.returns.model.Rules.Outcome;
import iq.masar.returns.model.Rules.Stays;
import iq.masar.returns.model.Rules.Taken;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.returns.model.safeguard.Safeguards;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** RET-4, 7, 8, 9, 12, 14, 21 to 24, 32: the whole graph of a return, searched. */
class RulesTest {
    private static final LocalDate TERM = LocalDate.of(2026, 6, 30);
    private static final AccountId SALIM = account(1);
    private static final AccountId NIDAL = account(2);
    private static final AccountId TAKER = account(3);

    /** All states times all 2⁸ safeguards that can be reached; a paper or a seat aboard never while one is open (must show 1). */
    @Test
    void noPathLeadsToAPaperOrAboardWhileASafeguardIsOpen() {
        var reached = reachable(Rules::take);

        assertThat(reached.stream().filter(RulesTest::breached)).isEmpty();
        assertThat(kinds(reached)).hasSize(22);
        assertThat(reached.stream().map(Journey::safeguards).distinct()).hasSize(256);
    }

    /** The search would find it: three planted transitions are each caught. */
    @Test
    void aPlantedTransitionIsCaught() {
        BiFunction<Journey, Command, Outcome> forgetting =
                (journey, command) -> command instanceof Command.Hold(Safeguard kind)
                                && journey.stands() instanceof Return.DocumentIssued here
                        ? new Taken(new Journey(here, journey.safeguards().open(kind)))
                        : Rules.take(journey, command);
        BiFunction<Journey, Command, Outcome> boarding =
                (journey, command) -> command instanceof Command.Board && journey.stands() instanceof Return.Blocked
                        ? new Taken(new Journey(new Return.Boarded(false), journey.safeguards()))
                        : Rules.take(journey, command);
        BiFunction<Journey, Command, Outcome> skipping =
                (journey, command) -> command instanceof Command.Issue && journey.stands() instanceof Return.Received
                        ? new Taken(new Journey(new Return.DocumentIssued(), journey.safeguards()))
                        : Rules.take(journey, command);

        assertThat(reachable(skipping)).anyMatch(RulesTest::breached);
        assertThat(reachable(forgetting)).anyMatch(RulesTest::breached);
        assertThat(reachable(boarding)).anyMatch(RulesTest::breached);
    }

    /** A million commands at random: every state is one the search knows. */
    @Test
    void aMillionCommandsAtRandomReachNothingElse() {
        var known = reachable(Rules::take);
        var commands = commands();
        var random = new Random(8);
        var journey = Journey.received();
        for (int i = 0; i < 1_000_000; i++) {
            if (Rules.take(journey, commands.get(random.nextInt(commands.size()))) instanceof Taken taken) {
                journey = taken.to();
                if (!known.contains(journey)) {
                    assertThat(known).contains(journey);
                }
            }
            if (journey.stands() instanceof Return.Closed || random.nextInt(400) == 0) {
                journey = Journey.received();
            }
        }
    }

    @Test
    void anOpenSafeguardIsNamed() {
        var all = EnumSet.allOf(Safeguard.class);
        all.remove(Safeguard.APPEAL_SUSPENSIVE);
        var planned = new Journey(new Return.Planned(false), Safeguards.closed(all));

        assertThat(Rules.take(planned, new Command.Board(true)))
                .isEqualTo(new Stays(new ReturnReply.SafeguardOpen(Set.of(Safeguard.APPEAL_SUSPENSIVE))));
    }

    @Test
    void aReopenedSafeguardStopsTheFileAndItGoesOnWhereItStood() {
        var issued = cleared(new Return.DocumentIssued());

        var blocked = taken(Rules.take(issued, new Command.Hold(Safeguard.MEDICAL_FITNESS)));
        assertThat(blocked.stands().state()).isEqualTo("blocked");
        assertThat(Rules.take(blocked, new Command.Seat()))
                .isEqualTo(new Stays(new ReturnReply.NotNow("blocked", "seat")));
        assertThat(Rules.take(blocked, new Command.Clear(Safeguard.MEDICAL_FITNESS, false)))
                .isEqualTo(new Stays(new ReturnReply.EvidenceMissing()));

        var again = taken(Rules.take(blocked, new Command.Clear(Safeguard.MEDICAL_FITNESS, true)));
        assertThat(again.stands()).isEqualTo(new Return.DocumentIssued());
    }

    @Test
    void aDecisionIsTwoOfficersWhoTookNoStatement() {
        var verifying = cleared(new Return.Verifying());

        assertThat(Rules.take(verifying, new Command.Decide(ruling(SALIM, SALIM))))
                .isEqualTo(new Stays(new ReturnReply.SecondOfficerMissing()));
        assertThat(Rules.take(verifying, new Command.Decide(ruling(SALIM, TAKER))))
                .isEqualTo(new Stays(new ReturnReply.SameOfficer()));
        assertThat(taken(Rules.take(verifying, new Command.Decide(ruling(SALIM, NIDAL))))
                        .stands())
                .isEqualTo(new Return.Decided(Ruling.Outcome.INCONCLUSIVE, TERM));
    }

    @Test
    void anAppealIsInTimeOrNot() {
        var decided = cleared(new Return.Decided(Ruling.Outcome.NOT_CONFIRMED, TERM));

        assertThat(taken(Rules.take(decided, new Command.Appeal(TERM))).stands())
                .isEqualTo(new Return.Appealed());
        assertThat(Rules.take(decided, new Command.Appeal(TERM.plusDays(1))))
                .isEqualTo(new Stays(new ReturnReply.AppealTermPassed(TERM)));
        assertThat(Rules.take(decided, new Command.Close(TERM)))
                .isEqualTo(new Stays(new ReturnReply.NotNow("decided", "close")));
    }

    /** Silence is agreement only where the rule set says so, and she still does not board past a safeguard (RET-24). */
    @Test
    void silenceIsAgreementOnlyWhereTheRuleSetSaysSo() {
        var verifying = cleared(new Return.Verifying());
        assertThat(Rules.take(verifying, new Command.TermPassed(false))).isInstanceOf(Stays.class);

        var deemed = taken(Rules.take(verifying, new Command.TermPassed(true)));
        var planned = taken(Rules.take(deemed, new Command.Seat()));
        assertThat(planned.stands()).isEqualTo(new Return.Planned(true));
        assertThat(taken(Rules.take(planned, new Command.Unseat())).stands()).isEqualTo(new Return.DeemedAgreed());
    }

    @Test
    void sheMayWithdrawUntilTheAeroplaneHasLeft() {
        assertThat(taken(Rules.take(cleared(new Return.Boarded(false)), new Command.Withdraw(By.PERSON)))
                        .stands())
                .isEqualTo(new Return.Withdrawn(By.PERSON));
        assertThat(Rules.take(cleared(new Return.Departed()), new Command.Withdraw(By.PERSON)))
                .isEqualTo(new Stays(new ReturnReply.NotNow("departed", "withdraw")));
    }

    /** A trafficking screening looks like an administrative delay from outside (RET-11). */
    @Test
    void outsideATraffickingScreeningLooksLikeADelay() {
        assertThat(Safeguard.TRAFFICKING.outward())
                .isEqualTo(Safeguard.FAMILY_UNITY.outward())
                .isEqualTo(Safeguard.VOLUNTARINESS.outward());
        assertThat(Arrays.stream(Safeguard.Outward.values()).map(Enum::name))
                .noneMatch(code -> code.contains("TRAFFICK") || code.contains("ASYLUM"));
    }

    private static boolean breached(Journey journey) {
        return (journey.stands() instanceof Return.DocumentIssued
                        || journey.stands() instanceof Return.Planned
                        || journey.stands() instanceof Return.Boarded
                        || journey.stands() instanceof Return.Departed)
                && !journey.safeguards().open().isEmpty();
    }

    private static Set<Journey> reachable(BiFunction<Journey, Command, Outcome> rules) {
        var seen = new HashSet<>(Set.of(Journey.received()));
        var waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            var journey = waiting.remove();
            for (var command : commands()) {
                if (rules.apply(journey, command) instanceof Taken taken && seen.add(taken.to())) {
                    waiting.add(taken.to());
                }
            }
        }
        return seen;
    }

    private static Set<String> kinds(Set<Journey> reached) {
        var kinds = new HashSet<String>();
        reached.forEach(journey -> kinds.add(journey.stands().state()));
        return kinds;
    }

    private static List<Command> commands() {
        var commands = new ArrayList<Command>(List.of(
                new Command.Check(List.of()),
                new Command.Check(List.of("photograph")),
                new Command.Resend(),
                new Command.Invite(),
                new Command.Interview(true),
                new Command.Interview(false),
                new Command.Decide(ruling(SALIM, SALIM)),
                new Command.Appeal(TERM),
                new Command.Appeal(TERM.plusDays(1)),
                new Command.TermPassed(true),
                new Command.TermPassed(false),
                new Command.Issue(),
                new Command.Expire(),
                new Command.Seat(),
                new Command.Board(true),
                new Command.Board(false),
                new Command.Unseat(),
                new Command.Depart(),
                new Command.Land(),
                new Command.Receive(),
                new Command.Offer(),
                new Command.Accept(),
                new Command.Decline(),
                new Command.Withdraw(By.STATE),
                new Command.Withdraw(By.PERSON),
                new Command.Close(TERM.plusDays(1))));
        for (var outcome : Ruling.Outcome.values()) {
            commands.add(new Command.Decide(new Ruling(outcome, SALIM, NIDAL, Set.of(TAKER), TERM)));
        }
        for (var kind : Safeguard.values()) {
            commands.add(new Command.Clear(kind, true));
            commands.add(new Command.Clear(kind, false));
            commands.add(new Command.Hold(kind));
        }
        return commands;
    }

    private static Journey cleared(Return stands) {
        return new Journey(stands, Safeguards.closed(EnumSet.allOf(Safeguard.class)));
    }

    private static Journey taken(Outcome outcome) {
        return ((Taken) outcome).to();
    }

    private static Ruling ruling(AccountId first, AccountId second) {
        return new Ruling(Ruling.Outcome.INCONCLUSIVE, first, second, Set.of(TAKER), TERM);
    }

    private static AccountId account(int n) {
        return new AccountId(new UUID(9, n));
    }
}
