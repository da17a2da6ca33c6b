package iq.masar.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.referrals.Command.Channel;
import iq.masar.referrals.Command.Outcome;
import iq.masar.referrals.Command.Withdrawal;
import iq.masar.referrals.model.Rules;
import iq.masar.referrals.model.State;
import iq.masar.referrals.model.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table of referral.md (c), cell by cell: what it lists is possible, everything else is {@code NotNow}. */
class ReferralStatesTest {
    private static final Instant NOW = Instant.parse("2026-09-06T06:20:00Z");
    private static final Instant LATER = NOW.plusSeconds(86_400);

    private static final List<State> STATES = List.of(
            new State.Draft(),
            new State.Sent(),
            new State.Delivered(),
            new State.Acknowledged(),
            new State.Accepted(),
            new State.Scheduled(LATER, 0),
            new State.NoShow(2),
            new State.InService(),
            new State.ProviderDone(Outcome.FULL, 3),
            new State.ClientConfirmed(Channel.CODE),
            new State.ClientDisputed(Channel.PHONE),
            new State.Declined("no_capacity"),
            new State.ExpiredNoResponse(),
            new State.Lost(),
            new State.Withdrawn(Withdrawal.CLIENT),
            new State.Closed(true));

    private static final List<Command> COMMANDS = List.of(
            new Command.Send(),
            new Command.Deliver(),
            new Command.Acknowledge(),
            new Command.Accept(),
            new Command.Decline("no_capacity", "", List.of()),
            new Command.Schedule(LATER),
            new Command.Start(),
            new Command.NoShow(),
            new Command.GiveUp(),
            new Command.Finish(Outcome.FULL, ""),
            new Command.Confirm(Channel.CODE),
            new Command.Dispute(Channel.VISIT),
            new Command.ContactFailed(),
            new Command.Resume(),
            new Command.Close(),
            new Command.Expire(),
            new Command.Reroute(),
            new Command.Withdraw(Withdrawal.SENDER));

    private static final String TABLE = """
            accepted expire expired-no-response
            accepted schedule scheduled
            accepted withdraw withdrawn
            acknowledged accept accepted
            acknowledged decline declined
            acknowledged expire expired-no-response
            acknowledged withdraw withdrawn
            client-confirmed close closed
            client-disputed reroute closed
            client-disputed resume in-service
            declined reroute declined
            delivered acknowledge acknowledged
            delivered expire expired-no-response
            delivered withdraw withdrawn
            draft send sent
            expired-no-response reroute expired-no-response
            in-service finish provider-done
            in-service withdraw withdrawn
            no-show expire expired-no-response
            no-show give-up lost
            no-show schedule scheduled
            no-show withdraw withdrawn
            provider-done close closed
            provider-done confirm client-confirmed
            provider-done contact-failed provider-done
            provider-done dispute client-disputed
            scheduled expire expired-no-response
            scheduled no-show no-show
            scheduled start in-service
            scheduled withdraw withdrawn
            sent deliver delivered
            sent expire expired-no-response
            sent withdraw withdrawn
            """;

    @Test
    void everyPairOfStateAndCommandAnswersAsTheTableSays() {
        var moves = new TreeSet<String>();
        var refusals = 0;
        for (var state : STATES) {
            for (var command : COMMANDS) {
                switch (Rules.take(state, command, NOW)) {
                    case Verdict.Moved moved ->
                        moves.add(state.code() + " " + command.verb() + " "
                                + moved.to().code());
                    case Verdict.Stays stays -> {
                        assertThat(stays.because()).isEqualTo(new Refused.NotNow(state.code(), command.verb()));
                        refusals++;
                    }
                }
            }
        }
        assertThat(String.join("\n", moves) + "\n").isEqualTo(TABLE);
        assertThat(refusals).isEqualTo(STATES.size() * COMMANDS.size() - moves.size());
    }

    @Test
    void theListsAboveNameEveryStateAndEveryCommand() {
        assertThat(STATES.stream().map(Object::getClass).collect(java.util.stream.Collectors.toSet()))
                .isEqualTo(leaves(State.class));
        assertThat(COMMANDS.stream().map(Object::getClass).collect(java.util.stream.Collectors.toSet()))
                .isEqualTo(leaves(Command.class));
    }

    @Test
    void aPageOffersExactlyTheVerbsTheRulesAllow() {
        for (var state : STATES) {
            var allowed = new HashSet<String>();
            for (var command : COMMANDS) {
                if (Rules.take(state, command, NOW) instanceof Verdict.Moved) {
                    allowed.add(command.verb());
                }
            }
            assertThat(Rules.possible(state)).as(state.code()).containsExactlyInAnyOrderElementsOf(allowed);
        }
    }

    @Test
    void aDeclineNeedsItsReasonTenLettersForOtherAndNamesForDocuments_REF_37() {
        assertThat(refusal(new State.Acknowledged(), new Command.Decline("", "", List.of())))
                .isEqualTo(new Refused.ReasonMissing());
        assertThat(refusal(new State.Acknowledged(), new Command.Decline("other", "قصير جدا", List.of())))
                .isEqualTo(new Refused.ReasonTooShort(10));
        assertThat(refusal(new State.Acknowledged(), new Command.Decline("docs_missing", "", List.of())))
                .isEqualTo(new Refused.DocumentsMissing());
        assertThat(moved(new State.Acknowledged(), new Command.Decline("docs_missing", "", List.of("residence_card"))))
                .isEqualTo(new State.Declined("docs_missing"));
    }

    @Test
    void guardsOfAppointmentsNotesAndAttempts() {
        assertThat(refusal(new State.Accepted(), new Command.Schedule(NOW.minusSeconds(1))))
                .isEqualTo(new Refused.DateInPast());
        assertThat(refusal(new State.InService(), new Command.Finish(Outcome.PARTIAL, "  ")))
                .isEqualTo(new Refused.NoteMissing());
        assertThat(refusal(new State.NoShow(1), new Command.GiveUp())).isEqualTo(new Refused.AttemptsMissing(1));
        assertThat(refusal(new State.ProviderDone(Outcome.FULL, 1), new Command.Close()))
                .isEqualTo(new Refused.AttemptsMissing(2));
        assertThat(moved(new State.NoShow(1), new Command.Schedule(LATER))).isEqualTo(new State.Scheduled(LATER, 1));
    }

    @Test
    void tenThousandRandomHistoriesReachAnEndOrAnEscalation() {
        var chance = new Random(32);
        Map<String, Integer> ends = new LinkedHashMap<>();
        for (var history = 0; history < 10_000; history++) {
            State state = new State.Sent();
            var acts = 0;
            while (!(state instanceof State.Ended) && acts++ < 40) {
                var command = COMMANDS.get(chance.nextInt(COMMANDS.size()));
                if (Rules.take(state, command, NOW) instanceof Verdict.Moved moved) {
                    state = moved.to();
                }
            }
            ends.merge(ended(state), 1, Integer::sum);
        }
        assertThat(ends.keySet())
                .isSubsetOf(
                        "closed", "withdrawn", "expired-no-response", "declined", "lost", "supervisor-task", "settled");
        assertThat(ends.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_000);
    }

    /** What the clock makes of a referral nobody touches any more. */
    private static String ended(State state) {
        return switch (state) {
            case State.Ended done -> done.code();
            case State.Awaiting awaiting -> awaiting.expire().code();
            case State.InService _, State.ProviderDone _, State.ClientDisputed _ -> "supervisor-task";
            case State.ClientConfirmed _ -> "settled";
            case State.Draft _ -> "draft";
        };
    }

    private static Refused refusal(State state, Command command) {
        return ((Verdict.Stays) Rules.take(state, command, NOW)).because();
    }

    private static State moved(State state, Command command) {
        return ((Verdict.Moved) Rules.take(state, command, NOW)).to();
    }

    private static Set<Class<?>> leaves(Class<?> sealed) {
        var found = new HashSet<Class<?>>();
        var open = new ArrayList<Class<?>>(List.of(sealed));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (next.isSealed()) {
                open.addAll(List.of(next.getPermittedSubclasses()));
            } else {
                found.add(next);
            }
        }
        return found;
    }
}
