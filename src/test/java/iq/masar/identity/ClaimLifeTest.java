package iq.masar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.identity.model.Board;
import iq.masar.identity.model.ClaimCommand;
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
import iq.masar.identity.model.ClaimLife;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.model.Finding;
import iq.masar.identity.model.Officer;
import iq.masar.identity.model.Step;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The whole graph of a claim, searched: every command in every state that can be reached (IDN-46, 51, 52, 53, 57). */
class ClaimLifeTest {
    private static final LocalDate TERM = LocalDate.of(2026, 6, 30);
    private static final LocalDate IN_TERM = LocalDate.of(2026, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2026, 7, 1);
    private static final Officer SALIM = officer(1, "MOI-NAT-A");
    private static final Officer BESIDE_SALIM = officer(2, "MOI-NAT-A");
    private static final Officer NIDAL = officer(3, "MOI-NAT-B");
    private static final Officer TAKER = officer(4, "MOI-NAT-B");
    private static final AccountId PANELLIST = new AccountId(new UUID(0, 5));
    private static final Map<AccountId, OfficeCode> UNITS = List.of(SALIM, BESIDE_SALIM, NIDAL, TAKER).stream()
            .collect(Collectors.toMap(Officer::account, Officer::unit));
    private static final Set<SafeguardKind> ASYLUM = Set.of(SafeguardKind.ASYLUM_CLAIM);

    /** A step that was possible, and whether an open gate had been passed by then. */
    private record Taken(ClaimState from, ClaimCommand command, ClaimState to, boolean gated) {}

    private record Node(ClaimState state, boolean gated) {}

    private final List<Taken> steps = search();

    @Test
    void theTableIsTheOneThatWasSettled() {
        var pairs = steps.stream()
                .map(one -> one.from().code() + " " + one.command().code() + " "
                        + one.to().code())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(pairs)
                .containsExactlyInAnyOrder(
                        "opened gate gated",
                        "opened gate collecting",
                        "gated gate gated",
                        "gated gate collecting",
                        "collecting ask verifying",
                        "verifying ask verifying",
                        "collecting propose proposed",
                        "verifying propose proposed",
                        "proposed confirm found",
                        "proposed return verifying",
                        "found serve found",
                        "found appeal appealed",
                        "found end-term final",
                        "appealed decide found",
                        "appealed decide final",
                        "final refer referred-stateless",
                        "found new-evidence under-review",
                        "final new-evidence under-review",
                        "under-review propose under-review",
                        "under-review return under-review",
                        "under-review confirm found",
                        "opened withdraw withdrawn",
                        "gated withdraw withdrawn",
                        "collecting withdraw withdrawn",
                        "verifying withdraw withdrawn");
        System.out.println("claim graph: " + steps.size() + " steps searched");
    }

    /** IDN-46: nothing is asked, proposed or found unless the gate was passed with no safeguard open. */
    @Test
    void nothingGoesAroundTheGate() {
        var before = Set.of("opened", "gated", "withdrawn");
        assertThat(steps.stream()
                        .filter(one -> !before.contains(one.to().code()))
                        .filter(one -> !one.gated()))
                .isEmpty();
        assertThat(steps.stream()
                        .filter(one ->
                                one.command() instanceof Ask ask && !ask.open().isEmpty()))
                .isEmpty();
    }

    /** IDN-51: no finding without two officers of two units who took no statement and answered everything; IDN-49. */
    @Test
    void everyFindingHasTwoOfficersOrAPanel() {
        var made = steps.stream().filter(ClaimLifeTest::makesAFinding).toList();
        assertThat(made).isNotEmpty().allSatisfy(one -> {
            var deciders = one.to().made().orElseThrow().deciders();
            switch (one.command()) {
                case Confirm(var by, var board) -> {
                    assertThat(deciders).hasSize(2).doesNotContain(TAKER.account());
                    assertThat(UNITS.get(deciders.get(0))).isNotEqualTo(UNITS.get(deciders.get(1)));
                    assertThat(board.unanswered()).isEmpty();
                    assertThat(one.to().holding().orElseThrow() != Outcome.CONFIRMED || board.groups() > 1)
                            .isTrue();
                }
                case Decide decide -> {
                    var old = one.from().made().orElseThrow().deciders();
                    assertThat(deciders).isNotEmpty().doesNotContainAnyElementsOf(old);
                    assertThat(deciders).doesNotContain(TAKER.account());
                }
                default -> throw new AssertionError(one.command() + " makes a finding");
            }
        });
    }

    /** IDN-53: while an appeal runs nothing follows; only a new panel ends it; no term ends before the person was told. */
    @Test
    void anAppealSuspends() {
        assertThat(steps.stream().filter(one -> one.to() instanceof ClaimState.Appealed))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.to().holding()).isEmpty());
        assertThat(steps.stream().filter(one -> one.from() instanceof ClaimState.Appealed))
                .allSatisfy(one -> assertThat(one.command()).isInstanceOf(Decide.class));
        assertThat(steps.stream().filter(one -> one.to() instanceof ClaimState.Final))
                .allSatisfy(one -> assertThat(one.command() instanceof Decide
                                || one.command() instanceof EndTerm(var today)
                                        && today.isAfter(TERM)
                                        && one.from() instanceof ClaimState.Found(var f, var until)
                                        && until.isPresent())
                        .isTrue());
    }

    /** IDN-52: a step that is no decision leaves the finding as it was. */
    @Test
    void findingsAreNeverAltered() {
        steps.stream()
                .filter(one -> !makesAFinding(one))
                .forEach(one -> assertThat(one.to().made()).isEqualTo(one.from().made()));
    }

    /** IDN-57: a confirmed national is never referred as stateless. */
    @Test
    void onlyWhoWasNotConfirmedIsReferred() {
        assertThat(steps.stream().filter(one -> one.to() instanceof ClaimState.ReferredStateless))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.to().made().orElseThrow().outcome()).isNotEqualTo(Outcome.CONFIRMED));
    }

    @Test
    void refusalsNameWhatIsMissing() {
        var proposed = move(new ClaimState.Verifying(), new Propose(Outcome.CONFIRMED, SALIM, board(2)));
        assertThat(refusal(proposed, new Confirm(SALIM, board(2)))).isEqualTo(new ClaimReply.SecondOfficerMissing());
        assertThat(refusal(proposed, new Confirm(BESIDE_SALIM, board(2)))).isEqualTo(new ClaimReply.SameUnit());
        assertThat(refusal(proposed, new Confirm(TAKER, board(2)))).isEqualTo(new ClaimReply.StatementTaken());
        assertThat(refusal(proposed, new Confirm(NIDAL, board(1)))).isEqualTo(new ClaimReply.OneGroupOnly());
        var item = new UUID(9, 9);
        assertThat(refusal(proposed, new Confirm(NIDAL, new Board(Set.of(), List.of(item), 2))))
                .isEqualTo(new ClaimReply.EvidenceUnanswered(List.of(item)));
        assertThat(refusal(new ClaimState.Collecting(), new Ask(ASYLUM, 1)))
                .isEqualTo(new ClaimReply.GateClosed(ASYLUM));
        assertThat(refusal(new ClaimState.Collecting(), new Ask(Set.of(), 0))).isEqualTo(new ClaimReply.NothingAsked());
        assertThat(refusal(new ClaimState.Opened(), new Ask(Set.of(), 1)))
                .isEqualTo(new ClaimReply.NotNow("opened", "ask"));
        var negative = new Finding(1, Outcome.INCONCLUSIVE, List.of(SALIM.account(), NIDAL.account()));
        var told = new ClaimState.Found(negative, java.util.Optional.of(TERM));
        assertThat(refusal(new ClaimState.Found(negative, java.util.Optional.empty()), new Appeal(IN_TERM)))
                .isEqualTo(new ClaimReply.NoticeMissing());
        assertThat(refusal(told, new Appeal(AFTER))).isEqualTo(new ClaimReply.AppealTermPassed(TERM));
        assertThat(refusal(told, new EndTerm(IN_TERM))).isEqualTo(new ClaimReply.TermRuns(TERM));
        assertThat(refusal(
                        new ClaimState.Appealed(negative),
                        new Decide(List.of(SALIM.account()), Outcome.CONFIRMED, Set.of())))
                .isEqualTo(new ClaimReply.SamePanel());
        assertThat(refusal(new ClaimState.Final(negative), new Refer(true))).isEqualTo(new ClaimReply.TieElsewhere());
    }

    private static boolean makesAFinding(Taken one) {
        return one.command() instanceof Confirm || one.command() instanceof Decide;
    }

    private static ClaimState move(ClaimState from, ClaimCommand command) {
        return ((Step.Moved) ClaimLife.step(from, command)).to();
    }

    private static ClaimReply refusal(ClaimState from, ClaimCommand command) {
        return ((Step.Refused) ClaimLife.step(from, command)).why();
    }

    private static List<Taken> search() {
        var taken = new ArrayList<Taken>();
        var seen = new HashSet<Node>();
        var waiting = new ArrayDeque<>(List.of(new Node(new ClaimState.Opened(), false)));
        while (!waiting.isEmpty()) {
            var node = waiting.poll();
            if (!seen.add(node) || node.state().made().map(Finding::version).orElse(0) > 3) {
                continue;
            }
            for (var command : commands()) {
                if (ClaimLife.step(node.state(), command) instanceof Step.Moved(var to)) {
                    var gated = node.gated() || command instanceof Gate(var open) && open.isEmpty();
                    taken.add(new Taken(node.state(), command, to, gated));
                    waiting.add(new Node(to, gated));
                }
            }
        }
        return taken;
    }

    private static List<ClaimCommand> commands() {
        var all = new ArrayList<ClaimCommand>(List.of(
                new Gate(Set.of()),
                new Gate(ASYLUM),
                new Ask(Set.of(), 1),
                new Ask(Set.of(), 0),
                new Ask(ASYLUM, 1),
                new Serve(TERM),
                new Appeal(IN_TERM),
                new Appeal(AFTER),
                new EndTerm(IN_TERM),
                new EndTerm(AFTER),
                new Refer(true),
                new Refer(false),
                new NewEvidence(),
                new Withdraw()));
        for (var officer : List.of(SALIM, BESIDE_SALIM, NIDAL, TAKER)) {
            all.add(new Return(officer));
            for (var board : List.of(board(1), board(2), new Board(takers(), List.of(new UUID(9, 9)), 2))) {
                all.add(new Confirm(officer, board));
                for (var outcome : Outcome.values()) {
                    all.add(new Propose(outcome, officer, board));
                }
            }
        }
        for (var outcome : Outcome.values()) {
            for (var panel : List.of(
                    List.<AccountId>of(),
                    List.of(PANELLIST),
                    List.of(SALIM.account()),
                    List.of(PANELLIST, NIDAL.account()),
                    List.of(TAKER.account()))) {
                all.add(new Decide(panel, outcome, takers()));
            }
        }
        return all;
    }

    private static Set<AccountId> takers() {
        return Set.of(TAKER.account());
    }

    private static Board board(int groups) {
        return new Board(takers(), List.of(), groups);
    }

    private static Officer officer(int number, String unit) {
        return new Officer(new AccountId(new UUID(0, number)), new OfficeCode(unit));
    }
}
