package iq.masar.journeys;

import static iq.masar.journeys.JourneysFixtures.file;
import static iq.masar.journeys.JourneysFixtures.reference;
import static iq.masar.journeys.JourneysFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.Journeys.Step;
import iq.masar.journeys.gate.Arrivals;
import iq.masar.journeys.gate.Gate;
import iq.masar.journeys.manifest.Manifests;
import iq.masar.journeys.model.Act;
import iq.masar.journeys.model.Column;
import iq.masar.journeys.model.Line;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.returns.OnTheWay;
import iq.masar.returns.Requests;
import iq.masar.returns.ReturnSummary;
import iq.masar.returns.Returns;
import iq.masar.returns.model.Return.Withdrawn;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** RET-27 to RET-38 on PostgreSQL with real keys. */
@RoomTest
class JourneysTest {
    @Autowired
    Journeys journeys;

    @Autowired
    Manifests manifests;

    @Autowired
    Boards boards;

    @Autowired
    Gate gate;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Lodgings lodgings;

    @Autowired
    OnTheWay onTheWay;

    @Autowired
    Requests requests;

    @Autowired
    Returns returns;

    @Autowired
    Officers officers;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private final JourneysFixtures people;
    private int acts;

    JourneysTest(@Autowired ApplicationContext house) {
        people = new JourneysFixtures(house);
    }

    private Line line(UUID operation, int number) {
        return journeys.lines(operation, people.raghad).stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private String state(CaseId file) {
        return returns.find(file).map(ReturnSummary::state).orElseThrow();
    }

    private Act act(int line, Act.Kind kind) {
        acts++;
        return new Act(ids.next(), line, kind, clock.instant().plusMillis(acts));
    }

    /** RET-28, RET-29: staged with its counts, nothing written before confirm; bad rows corrected on the screen go on. */
    @Test
    void aFileWaitsAndItsBadRowsAreCorrected() {
        var operation = people.operation(20);
        var text = JourneysFixtures.HEADER + "\n"
                + row(1, reference(), "", "1A", "none") + "\n"
                + row(2, reference(), "", "1B", "none").replace("04/03/1990", "31/02/1990") + "\n"
                + row(3, reference(), "", "1C", "none").replace(",AR,", ",Atlantis,") + "\n";
        var id =
                ((Done) manifests.bring(operation, text.getBytes(Charset.forName("windows-1256")), people.raghad)).id();

        var staged = manifests.staged(operation, id, people.raghad).orElseThrow();
        assertThat(staged.encoding()).isEqualTo("windows-1256");
        assertThat(staged.manifest().good()).hasSize(1);
        assertThat(staged.badLines()).extracting(one -> one.line()).containsExactly(3, 4);
        assertThat(staged.of(3)).extracting(remark -> remark.key()).containsExactly("date.impossible");
        assertThat(journeys.lines(operation, people.raghad)).isEmpty();

        manifests.correct(operation, id, 3, Map.of(Column.BIRTH_DATE, "28/02/1990"), people.raghad);
        manifests.correct(operation, id, 4, Map.of(Column.DEST_GOVERNORATE, "نينوى"), people.raghad);
        var corrected = manifests.staged(operation, id, people.raghad).orElseThrow();
        assertThat(corrected.badLines()).isEmpty();
        assertThat(corrected.added()).isEqualTo(3);
        assertThat(manifests.confirm(operation, id, people.thamer)).isInstanceOf(Done.class);
        assertThat(journeys.lines(operation, people.raghad)).hasSize(3);
        assertThat(manifests.staged(operation, id, people.raghad)).isEmpty();
        assertThat(boards.open(operation, people.raghad).orElseThrow())
                .extracting(one -> one.text(Column.NAME_AR_OWN))
                .containsOnly("دلشاد");
    }

    /** RET-30: the same file again changes nothing; a changed one shows what it adds, changes and removes. */
    @Test
    void theSameFileIsKnownAndAChangedOneIsWeighed() {
        var operation = people.operation(20);
        var one = reference();
        var two = reference();
        var three = reference();
        people.confirmed(
                operation, row(1, one, "", "", "none"), row(2, two, "", "", "none"), row(3, three, "", "", "none"));
        var again = file(row(1, one, "", "", "none"), row(2, two, "", "", "none"), row(3, three, "", "", "none"));
        assertThat(manifests.bring(operation, again, people.raghad)).isInstanceOf(JourneyReply.FileKnown.class);

        var changed = file(
                row(1, one, "", "", "none").replaceFirst("^1,", "7,"),
                row(2, two, "", "", "medical"),
                row(4, reference(), "", "", "none"));
        var id = ((Done) manifests.bring(operation, changed, people.raghad)).id();
        var staged = manifests.staged(operation, id, people.raghad).orElseThrow();
        assertThat(List.of(staged.added(), staged.changed(), staged.removed(), staged.same()))
                .containsExactly(1, 1, 1, 1);
        manifests.confirm(operation, id, people.raghad);
        assertThat(journeys.lines(operation, people.raghad))
                .extracting(Line::number)
                .containsExactly(1, 2, 4);
        assertThat(line(operation, 2).needsFitness()).isTrue();
    }

    /** RET-28: a wrong header names the columns expected and found; bytes that are no table are refused. */
    @Test
    void whatIsNoManifestIsRefusedWithItsReason() {
        var operation = people.operation(5);
        assertThat(manifests.bring(operation, "a;b\n1;2\n".getBytes(Charset.forName("UTF-8")), people.raghad))
                .isEqualTo(new JourneyReply.HeaderWrong(
                        List.of("state_ref", "name_ar_own", "birth_date", "dest_governorate"), List.of("a", "b")));
        assertThat(manifests.bring(operation, new byte[] {'P', 'K', 3, 4, 9}, people.raghad))
                .isInstanceOf(JourneyReply.Unreadable.class);
        assertThat(manifests.of(operation, people.raghad)).isEmpty();
    }

    /** RET-31: matched by reference; no confirmed decision or an open safeguard refuses that row only. */
    @Test
    void aRowWithoutAReadyReturnHasNoSeat() {
        var operation = people.operation(20);
        var ready = reference();
        var held = reference();
        var file = people.documented(ready);
        people.reopen(people.documented(held));
        people.confirmed(
                operation,
                row(1, ready, "", "", "none"),
                row(2, held, "", "", "none"),
                row(3, reference(), "", "", "none"));

        assertThat(line(operation, 1).matchedBy()).contains("reference");
        assertThat(line(operation, 2).why()).contains("safeguard");
        assertThat(line(operation, 3).why()).contains("unknown");
        people.seatAll(operation);
        assertThat(line(operation, 1).seat()).contains("1");
        assertThat(state(file)).isEqualTo("planned");
        assertThat(boards.seat(operation, 2, "2", people.raghad))
                .isEqualTo(new JourneyReply.NotBoardable(2, "safeguard"));
        assertThat(boards.seat(operation, 3, "3", people.raghad))
                .isEqualTo(new JourneyReply.NotBoardable(3, "unknown"));
        assertThat(onTheWay.booking(file)).map(OnTheWay.Booking::href).contains("/journeys/" + operation);
    }

    /** RET-27, bad input: the same seat twice, and one more than there are. */
    @Test
    void aSeatIsGivenOnceAndNoMoreThanThereAre() {
        var operation = people.operation(1);
        var one = reference();
        var two = reference();
        people.documented(one);
        people.documented(two);
        people.confirmed(operation, row(1, one, "", "", "none"), row(2, two, "", "", "none"));
        assertThat(boards.seat(operation, 1, "12a", people.raghad)).isInstanceOf(Done.class);
        assertThat(boards.seat(operation, 2, "12 A", people.raghad)).isEqualTo(new JourneyReply.SeatTaken("12A"));
        assertThat(boards.seat(operation, 2, "12B", people.raghad)).isEqualTo(new JourneyReply.SeatsExceeded(2, 1));
    }

    /** RET-32, RET-27, RET-33: a family apart needs a reason, two officers freeze, changes afterwards are numbered. */
    @Test
    void twoFreezeAndChangesAreNumbered() {
        var operation = people.operation(20);
        var family = reference();
        var other = reference();
        people.documented(family);
        people.documented(other);
        people.confirmed(
                operation,
                row(1, family, "F1", "", "none"),
                row(2, family + "-2", family, "", "none"),
                row(3, other, "F1", "", "none"));
        boards.seat(operation, 1, "1", people.raghad);
        assertThat(line(operation, 2).matchedBy()).contains("family");
        assertThat(journeys.take(operation, Step.BOARD, people.raghad)).isInstanceOf(JourneyReply.NotFrozen.class);
        assertThat(journeys.take(operation, Step.FREEZE, people.raghad))
                .isEqualTo(new JourneyReply.FamilyApart(List.of(3)));
        boards.apart(operation, 3, "wish", people.raghad);
        assertThat(journeys.take(operation, Step.FREEZE, people.raghad)).isInstanceOf(Done.class);
        assertThat(journeys.take(operation, Step.CONFIRM, people.raghad)).isInstanceOf(JourneyReply.SameOfficer.class);
        assertThat(journeys.take(operation, Step.CONFIRM, people.thamer)).isInstanceOf(Done.class);
        assertThat(journeys.amendments(operation)).isEmpty();
        boards.seat(operation, 2, "2", people.raghad);
        boards.free(operation, 2, people.raghad);
        assertThat(journeys.amendments(operation))
                .extracting(one -> one.number() + " " + one.what() + " " + one.line())
                .containsExactly("2 freed 2", "1 seated 2");
    }

    /** RET-14: whoever withdraws frees the seat; and an operation called off frees every line. */
    @Test
    void seatsAreFreeAgain() {
        var operation = people.operation(20);
        var one = reference();
        var two = reference();
        var leaving = people.documented(one);
        var staying = people.documented(two);
        people.confirmed(operation, row(1, one, "", "", "none"), row(2, two, "", "", "none"));
        people.seatAll(operation);
        requests.withdraw(leaving, Withdrawn.By.PERSON, people.consul);
        assertThat(line(operation, 1).state()).isEqualTo(Line.State.WITHDRAWN);
        assertThat(line(operation, 1).seat()).isEmpty();
        assertThat(journeys.cancel(operation, "weather", people.raghad)).isInstanceOf(Done.class);
        assertThat(line(operation, 2).seat()).isEmpty();
        assertThat(state(staying)).isEqualTo("document_issued");
    }

    /** RET-8, RET-32: who is noted aboard and may not fly stops the departure until somebody says they stay. */
    @Test
    void noDepartureWithAnOpenSafeguardOrWithoutFitness() {
        var operation = people.operation(20);
        var one = reference();
        var two = reference();
        var held = people.documented(one);
        people.documented(two);
        people.confirmed(operation, row(1, one, "", "", "none"), row(2, two, "", "", "medical"));
        people.seatAll(operation);
        people.boarding(operation);
        people.reopen(held);
        gate.merge(operation, List.of(act(1, Act.Kind.BOARDED), act(2, Act.Kind.BOARDED)), people.raghad);
        assertThat(journeys.take(operation, Step.DEPART, people.raghad))
                .isEqualTo(new JourneyReply.NotBoardable(1, "safeguard"));
        gate.merge(operation, List.of(act(1, Act.Kind.UNFIT)), people.raghad);
        assertThat(journeys.take(operation, Step.DEPART, people.raghad))
                .isEqualTo(new JourneyReply.NotBoardable(2, "fitness"));
        boards.fit(operation, 2, people.raghad);
        assertThat(journeys.take(operation, Step.DEPART, people.raghad)).isInstanceOf(Done.class);
        assertThat(state(held)).isEqualTo("blocked");
    }

    /** RET-34 to RET-37: boarded, gone, landed, received, offered; unaccounted until seen; reconciled when all is known. */
    @Test
    void theWayHome() {
        var operation = people.operation(20);
        var references = IntStream.range(0, 3).mapToObj(any -> reference()).toList();
        var returned = references.stream().map(people::documented).toList();
        people.confirmed(
                operation,
                IntStream.range(0, 3)
                        .mapToObj(at -> row(at + 1, references.get(at), "", "", "child"))
                        .toArray(String[]::new));
        people.seatAll(operation);
        people.boarding(operation);
        gate.merge(
                operation,
                List.of(act(1, Act.Kind.BOARDED), act(2, Act.Kind.BOARDED), act(3, Act.Kind.NO_SHOW)),
                people.raghad);
        assertThat(journeys.take(operation, Step.DEPART, people.raghad)).isInstanceOf(Done.class);
        assertThat(returned.stream().map(this::state)).containsExactly("departed", "departed", "document_issued");
        assertThat(journeys.take(operation, Step.LAND, people.zeina)).isInstanceOf(Done.class);
        assertThat(journeys.take(operation, Step.RECONCILE, people.raghad)).isEqualTo(new JourneyReply.LinesOpen(2));

        var arrived = act(1, Act.Kind.ARRIVED);
        assertThat(gate.merge(operation, List.of(arrived), people.raghad)
                        .orElseThrow()
                        .left())
                .containsExactly(arrived.id());
        gate.merge(operation, List.of(arrived, act(2, Act.Kind.UNACCOUNTED)), people.zeina);
        assertThat(state(returned.getFirst())).isEqualTo("at_branch");
        assertThat(gate.list(operation).unaccounted()).containsExactly(2);
        assertThat(arrivals.offer(operation, 1, "offered", people.zeina)).isInstanceOf(Done.class);
        assertThat(arrivals.offer(operation, 1, "declined", people.zeina)).isInstanceOf(Done.class);
        assertThat(arrivals.offer(operation, 1, "accepted", people.zeina)).isInstanceOf(JourneyReply.NotNow.class);
        assertThat(arrivals.welcome(operation, people.zeina)).isInstanceOf(Done.class);
        assertThat(arrivals.newcomers(operation)).isEqualTo(1);
        assertThat(journeys.take(operation, Step.RECONCILE, people.raghad)).isEqualTo(new JourneyReply.LinesOpen(1));
        gate.resolve(operation, 2, people.zeina);
        assertThat(journeys.take(operation, Step.RECONCILE, people.raghad)).isInstanceOf(Done.class);
        var number = journeys.find(operation, people.raghad).orElseThrow().number();
        assertThat(onTheWay.flights())
                .filteredOn(flight -> flight.operation().equals(number))
                .extracting(flight -> flight.seated() + " " + flight.boarded() + " " + flight.arrived())
                .containsExactly("2 2 1");
    }

    /** RET-38: housed days are the sum of all stays to today, both ends counted. */
    @Test
    void housedDaysAreTheirSumToToday() {
        var today = Baghdad.day(clock.instant());
        var before = lodgings.sum();
        var reference = reference();
        people.documented(reference);
        lodgings.begin(reference, today.minusDays(9), Optional.of(today.minusDays(5)), people.raghad);
        var lasting = lodgings.begin(reference, today.minusDays(2), Optional.empty(), people.raghad);
        lodgings.begin(reference, today.plusDays(3), Optional.empty(), people.raghad);
        assertThat(lodgings.sum().days() - before.days()).isEqualTo(5 + 3);
        assertThat(lodgings.sum().people() - before.people()).isEqualTo(1);
        assertThat(lodgings.end(((Done) lasting).id(), today.minusDays(3), people.raghad))
                .isInstanceOf(JourneyReply.NotNow.class);
        assertThat(lodgings.end(((Done) lasting).id(), today.minusDays(1), people.raghad))
                .isInstanceOf(Done.class);
        assertThat(lodgings.sum().days() - before.days()).isEqualTo(5 + 2);
        assertThat(lodgings.begin("no such", today, Optional.empty(), people.raghad))
                .isInstanceOf(JourneyReply.Unknown.class);
    }

    /** Tables hold codes: no name, reference or document of any traveller stands in a column that is not sealed. */
    @Test
    void tablesHoldCodesOnly() {
        var operation = people.operation(5);
        var reference = reference();
        people.confirmed(operation, row(1, reference, "FAM-X", "9Z", "medical"));
        var tables = jdbc.sql("""
                select to_jsonb(l)::text from journeys.line l where operation = :id
                union all select to_jsonb(m)::text from journeys.manifest m where operation = :id
                """).param("id", operation).query(String.class).list();
        assertThat(tables)
                .hasSize(2)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("دلشاد", "DILSHAD", reference, "FAM-X", "1990-03-04", "laissez"));
    }
}
