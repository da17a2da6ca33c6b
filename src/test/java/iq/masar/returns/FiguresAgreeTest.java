package iq.masar.returns;

import static iq.masar.returns.ReturnsFixtures.all;
import static iq.masar.returns.ReturnsFixtures.dilshad;
import static iq.masar.returns.ReturnsFixtures.held;
import static iq.masar.returns.ReturnsFixtures.reference;
import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.databases.SharedDatabase;
import iq.masar.journeys.StayNoted;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.kernel.time.StoryClock;
import iq.masar.kernel.time.Tick;
import iq.masar.loans.PortfolioStood;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.counts.Count;
import iq.masar.returns.counts.Counting;
import iq.masar.returns.model.Person;
import iq.masar.returns.model.Ruling;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.statistics.Dashboard;
import iq.masar.statistics.Figure;
import iq.masar.statistics.Scope;
import iq.masar.statistics.Table;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.testing.TestHome;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * RET-43, RET-25, list E6: what the dashboard counts from events in the shared store is what the returns' own page counts from its
 * files, and both are what was done here by hand. In a house of its own, so that no other test's files blur the counts.
 */
@RoomTest
@EnableScenarios
@ContextConfiguration(initializers = TestHome.Aged.class)
@TestPropertySource(properties = "masar.test.house=figures")
class FiguresAgreeTest {
    private static final int INCOMPLETE = 12;
    private static final int HELD = 11;
    private static final int DECIDED = 12;
    private static final int EXPIRED = 13;
    private static final int FLOWN = 14;
    private static final int ALL = INCOMPLETE + HELD + DECIDED + EXPIRED + FLOWN;

    @Autowired
    Requests requests;

    @Autowired
    Screening screening;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Returns returns;

    @Autowired
    ReturnFiles files;

    @Autowired
    Counting counting;

    @Autowired
    Dashboard dashboard;

    @Autowired
    Officers officers;

    @Autowired
    StoryClock clock;

    @Autowired
    ObjectProvider<Tick> ticks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SharedDatabase shared;

    @Autowired
    Ids ids;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate together;

    private ReturnsFixtures people;

    @BeforeEach
    void offices() {
        people = new ReturnsFixtures(officers, requests, screening);
    }

    @Test
    void theSameFigureWhereverItIsShown(Scenario scenario) {
        heard(scenario, this::aYearOfWork);
        var shown = figures(Scope.national());

        assertThat(shown)
                .containsEntry("returns/requests/count", ALL + "")
                .containsEntry("returns/complete-first/count", ALL - INCOMPLETE + "")
                .containsEntry("returns/return-decided/count", DECIDED + EXPIRED + FLOWN + "")
                .containsEntry("returns/return-undecided/count", INCOMPLETE + HELD + "")
                .containsEntry("returns/open-30/count", INCOMPLETE + HELD + "")
                .containsEntry("returns/open-60/count", "0")
                .containsEntry("returns/papers-issued/count", EXPIRED + FLOWN + "")
                .containsEntry("returns/papers-expired/count", EXPIRED + "")
                .containsEntry("return-days/return-all/files", ALL + "")
                .containsEntry("return-days/MOFA-VNO/p50", "9.0")
                .containsEntry("return-days/return-all/p50", "9.0")
                .containsEntry("return-days/return-all/p90", "not-reached")
                .containsEntry("return-gates/trafficking/count", HELD + "")
                .containsEntry("return-path/seated/count", FLOWN + "")
                .containsEntry("return-path/boarded/count", FLOWN + "")
                .containsEntry("return-path/arrived/count", FLOWN + "")
                .containsEntry("return-path/offered/count", FLOWN + "")
                .containsEntry("return-path/enrolled/count", FLOWN + "");
        assertThat(agree(shown)).isGreaterThan(12);

        heard(scenario, this::threeMore);
        var hidden = figures(Scope.national());
        agree(hidden);
        dashboard.rebuild();
        fresh(scenario);
        assertThat(figures(Scope.national())).as("built anew from the notes").isEqualTo(hidden);
    }

    /** RET-38 and PAR30: days go on without an event, and loans arrive as sums alone. */
    @Test
    void housedDaysAndLoans(Scenario scenario) {
        var today = Baghdad.day(clock.instant());
        heard(scenario, () -> {
            for (var stay = 0; stay < 10; stay++) {
                tell(new StayNoted(ids.next(), today.minusDays(stay), Optional.empty()));
            }
            var ended = ids.next();
            tell(new StayNoted(ended, today.minusDays(20), Optional.empty()));
            tell(new StayNoted(ended, today.minusDays(20), Optional.of(today.minusDays(18))));
            tell(new StayNoted(ids.next(), today.plusDays(1), Optional.empty()));
            var later = clock.instant().plusSeconds(60);
            tell(new PortfolioStood(
                    List.of(
                            part("AR", 40, 10, 280_000_000, 70_000_000),
                            part("NI", 25, 0, 100_000_000, 0),
                            part("DA", 3, 2, 20_000_000, 7_000_000),
                            part("SU", 9, 5, 60_000_000, 30_000_000),
                            part("BG", 30, 9, 90_000_000, 14_000_000)),
                    later));
            tell(new PortfolioStood(List.of(part("AR", 99, 99, 1, 1)), later.minusSeconds(1)));
        });
        var before = figures(Scope.national());
        assertThat(before)
                .containsEntry("housed/stays/count", "11")
                .containsEntry("housed/stays/housed", 55 + 3 + "")
                .containsEntry("loans/AR/loans", "40")
                .containsEntry("loans/AR/par30", "0.250")
                .containsEntry("loans/NI/par30", "0.000")
                .containsEntry("loans/DA/loans", "suppressed")
                .containsEntry("loans/DA/par30", "suppressed")
                .containsEntry("loans/BG/risky", "suppressed")
                .containsEntry("loans/BG/par30", "suppressed");
        assertThat(figures(Scope.national().of(new GovernorateCode("AR"))))
                .containsEntry("loans/AR/par30", "0.250")
                .doesNotContainKey("loans/NI/par30");
        heard(scenario, () -> clock.moveOn(Duration.ofDays(2)));
        assertThat(figures(Scope.national()))
                .containsEntry("housed/stays/count", "12")
                .containsEntry("housed/stays/housed", 55 + 3 + 20 + 2 + "");
    }

    private static PortfolioStood.Part part(String place, long loans, long risky, long owed, long atRisk) {
        return new PortfolioStood.Part(new GovernorateCode(place), loans, risky, owed, atRisk);
    }

    private void tell(Object event) {
        together.executeWithoutResult(status -> events.publishEvent(event));
    }

    /** Five days before a decision and nine, what is never complete, what a safeguard holds, papers that expire, a flight. */
    private void aYearOfWork() {
        for (var number = 0; number < INCOMPLETE; number++) {
            requests.check(
                    people.received(
                            reference(), new Person("self", Optional.empty(), Map.of("own", "هيرو", "father", "عمر"))),
                    people.consul);
        }
        for (var number = 0; number < HELD; number++) {
            screening.decide(people.cleared(), held(Safeguard.TRAFFICKING), people.safeguards);
        }
        var open = new ArrayList<CaseId>();
        for (var number = 1; number < DECIDED + EXPIRED + FLOWN; number++) {
            open.add(people.cleared());
        }
        var twin = dilshad();
        open.addFirst(people.received(reference(), twin));
        people.received(reference(), twin);
        requests.check(open.getFirst(), people.consul);
        screening.decide(open.getFirst(), all(), people.safeguards);
        clock.moveOn(Duration.ofDays(5));
        open.subList(0, DECIDED).forEach(file -> decide(file, Ruling.Outcome.NOT_CONFIRMED));
        clock.moveOn(Duration.ofDays(4));
        open.subList(DECIDED, open.size()).forEach(file -> decide(file, Ruling.Outcome.CONFIRMED));
        var today = Baghdad.day(clock.instant());
        var reception = officers.with("MOI-BGW", Role.RECEPTION_OFFICER);
        open.subList(DECIDED, DECIDED + EXPIRED).forEach(file -> document(file, today.plusDays(20)));
        open.subList(DECIDED + EXPIRED, open.size()).forEach(file -> {
            document(file, today.plusDays(180));
            fly(file, reception);
        });
        clock.moveOn(Duration.ofDays(25));
    }

    private void threeMore() {
        for (var number = 0; number < 2; number++) {
            decide(people.cleared(), Ruling.Outcome.CONFIRMED);
        }
        var withdrawn = people.received();
        requests.withdraw(withdrawn, iq.masar.returns.model.Return.Withdrawn.By.PERSON, people.consul);
    }

    private void decide(CaseId file, Ruling.Outcome outcome) {
        verdicts.propose(file, outcome, List.of("register_entry"), "قيد", people.salim);
        assertThat(verdicts.confirm(file, people.nidal)).isInstanceOf(Done.class);
    }

    private void document(CaseId file, LocalDate until) {
        Map<UUID, String> numbers = files.members(file).stream()
                .collect(Collectors.toMap(member -> member.id(), member -> "LP " + member.id()));
        assertThat(verdicts.issue(file, numbers, until, people.consul)).isInstanceOf(Done.class);
    }

    private void fly(CaseId file, Actor reception) {
        assertThat(List.of(
                        returns.seat(file, people.operations),
                        returns.board(file, true, people.operations),
                        returns.depart(file, people.operations),
                        returns.land(file, people.operations),
                        returns.receive(file, reception),
                        returns.offer(file, reception),
                        returns.answer(file, Returns.Said.ACCEPTED, reception)))
                .allMatch(Done.class::isInstance);
    }

    private void heard(Scenario scenario, Runnable work) {
        work.run();
        allHeard(scenario);
        ticks.forEach(Tick::run);
        allHeard(scenario);
        fresh(scenario);
    }

    private void allHeard(Scenario scenario) {
        scenario.stimulate(() -> {})
                .andWaitAtMost(Duration.ofSeconds(60))
                .andWaitForStateChange(
                        () -> jdbc.sql("select count(*) from event_publication")
                                .query(Long.class)
                                .single(),
                        waiting -> waiting == 0)
                .andVerify(waiting -> assertThat(waiting).isZero());
    }

    /** A dear release rests a while before it is reckoned anew. */
    private void fresh(Scenario scenario) {
        scenario.stimulate(() -> {})
                .andWaitAtMost(Duration.ofSeconds(60))
                .andWaitForStateChange(
                        () -> dashboard.view(Scope.national()).edition() == edition(), reckoned -> reckoned)
                .andVerify(reckoned -> assertThat(reckoned).isTrue());
    }

    private long edition() {
        return shared.sql()
                .sql("select number from statistics.edition")
                .query(Long.class)
                .single();
    }

    /**
     * Every cell of the returns' page against the dashboard. Each hides as much as its own neighbours ask for; where one shows
     * nothing the other shows nothing small.
     */
    private int agree(Map<String, String> shown) {
        var equal = 0;
        for (var count : counting.counts()) {
            var key = key(count);
            if (key.isPresent()) {
                var figure = shown.getOrDefault(key.get(), "missing");
                switch (count.state()) {
                    case "shown" -> {
                        assertThat(figure).as(key.get()).isIn("suppressed", value(count, figure));
                        equal += figure.equals("suppressed") ? 0 : 1;
                    }
                    case "not_reached" -> assertThat(figure).as(key.get()).isIn("suppressed", "not-reached");
                    default ->
                        assertThat(figure)
                                .as(key.get())
                                .matches(
                                        count.measure().startsWith("days")
                                                ? "suppressed|missing"
                                                : "suppressed|missing|0|[0-9]{2,}");
                }
            }
        }
        System.out.println("cells equal on the page of returns and on the dashboard: " + equal + ", difference 0");
        return equal;
    }

    private static String value(Count count, String figure) {
        return figure.contains(".") && !count.measure().equals("complete_first")
                ? count.value().getAsLong() + ".0"
                : String.valueOf(count.value().getAsLong());
    }

    private static Optional<String> key(Count count) {
        return Optional.ofNullable(
                switch (count.measure()) {
                    case "requests" -> "returns/requests/count";
                    case "days_p50" -> "return-days/" + cell(count) + "/p50";
                    case "days_p90" -> "return-days/" + cell(count) + "/p90";
                    case "open" -> "returns/open-" + count.cell() + "/count";
                    case "gate" -> "return-gates/" + count.cell() + "/count";
                    case "documents" -> "returns/papers-" + count.cell() + "/count";
                    case "passed" ->
                        "return-path/" + (count.cell().equals("planned") ? "seated" : count.cell()) + "/count";
                    default -> null; // states change by the hour, and the share is in whole percent there
                });
    }

    private static String cell(Count count) {
        return count.cell().equals("all") ? "return-all" : count.cell();
    }

    private Map<String, String> figures(Scope scope) {
        return dashboard.view(scope).tables().stream()
                .flatMap(table -> table.rows().stream()
                        .flatMap(row -> java.util.stream.IntStream.range(
                                        0, row.figures().size())
                                .mapToObj(at -> Map.entry(
                                        table.key() + "/" + row.code() + "/"
                                                + table.columns().get(at).key(),
                                        text(row, at)))))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, java.util.TreeMap::new));
    }

    private static String text(Table.Row row, int column) {
        return row.figures().get(column) instanceof Figure.Known(BigDecimal value)
                ? value.toPlainString()
                : row.figures().get(column).status();
    }
}
