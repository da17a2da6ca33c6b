package iq.masar.returns;

import static iq.masar.returns.ReturnsFixtures.all;
import static iq.masar.returns.ReturnsFixtures.dilshad;
import static iq.masar.returns.ReturnsFixtures.held;
import static iq.masar.returns.ReturnsFixtures.reference;
import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.time.StoryClock;
import iq.masar.kernel.time.Tick;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.model.Asked;
import iq.masar.returns.model.NewRequest;
import iq.masar.returns.model.Person;
import iq.masar.returns.model.Return;
import iq.masar.returns.model.Ruling;
import iq.masar.returns.model.safeguard.Finding;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.returns.store.FileStore;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.testing.TestHome;
import iq.masar.vault.Reading;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** RET-1 to RET-26 on PostgreSQL with real keys. */
@RoomTest
@ContextConfiguration(initializers = TestHome.Aged.class)
class ReturnsTest {
    @Autowired
    Requests requests;

    @Autowired
    Screening screening;

    @Autowired
    Checks checks;

    @Autowired
    Interviews interviews;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Returns returns;

    @Autowired
    ReturnFiles files;

    @Autowired
    FileStore store;

    @Autowired
    Likenesses likenesses;

    @Autowired
    Officers officers;

    @Autowired
    StoryClock clock;

    @Autowired
    ObjectProvider<Tick> ticks;

    @Autowired
    JdbcClient jdbc;

    private ReturnsFixtures people;

    @BeforeEach
    void offices() {
        people = new ReturnsFixtures(officers, requests, screening);
    }

    private String state(CaseId file) {
        return store.find(file).orElseThrow().journey().stands().state();
    }

    private void decided(CaseId file, Ruling.Outcome outcome) {
        verdicts.propose(file, outcome, List.of("register_entry"), "قيد في السجل", people.salim);
        assertThat(verdicts.confirm(file, people.nidal)).isInstanceOf(Done.class);
    }

    /** RET-8, 12, 15, 16, 19 to 22, 26. */
    @Test
    void fromTheCounterToADocumentAndASeat() {
        var reference = reference();
        var file = people.received(reference, dilshad());
        requests.state(file, "ckb", "من خەڵکی هەولێرم", people.consul);
        requests.check(file, people.consul);
        assertThat(state(file)).isEqualTo("screening");
        screening.decide(file, all(), people.safeguards);
        assertThat(state(file)).isEqualTo("verifying");

        assertThat(checks.ask(file, List.of("civil", "ration"), people.salim)).isInstanceOf(Done.class);
        var civil = checks.of(file).stream()
                .filter(asked -> asked.register().equals("civil"))
                .findFirst()
                .orElseThrow();
        assertThat(checks.answer(civil.id(), "confirmed", LocalDate.of(2030, 1, 1), people.verifier))
                .isInstanceOf(Done.class);
        assertThat(checks.of(file)).extracting(Asked::answer).contains(Optional.of("confirmed"), Optional.empty());

        interviews.invite(
                file, LocalDateTime.of(2027, 1, 4, 10, 0), new Interviews.Wishes("place", true, true), people.consul);
        assertThat(interviews.record(file, Map.of("names", "دلشاد"), false, "signed", people.consul))
                .isEqualTo(new ReturnReply.NotReadBack());
        interviews.record(file, Map.of("names", "دلشاد", "belief", "x"), true, "refused", people.consul);
        assertThat(state(file)).isEqualTo("interviewed");
        var interview = interviews.of(file).getFirst();
        assertThat(interviews.answers(file, interview.id(), people.salim)).isEqualTo(Map.of("names", "دلشاد"));

        verdicts.propose(file, Ruling.Outcome.CONFIRMED, List.of("register_entry"), "قيد", people.salim);
        assertThat(verdicts.confirm(file, people.salim)).isEqualTo(new ReturnReply.SecondOfficerMissing());
        assertThat(verdicts.confirm(file, people.nidal)).isInstanceOf(Done.class);

        var numbers = new HashMap<java.util.UUID, String>();
        files.members(file).forEach(member -> numbers.put(member.id(), "LP 0012-" + reference));
        assertThat(verdicts.issue(file, Map.of(), LocalDate.of(2030, 1, 1), people.consul))
                .isEqualTo(new ReturnReply.ItemsMissing(List.of("1.document")));
        assertThat(verdicts.issue(file, numbers, LocalDate.of(2030, 1, 1), people.consul))
                .isInstanceOf(Done.class);
        assertThat(verdicts.issue(file, numbers, LocalDate.of(2030, 1, 1), people.consul))
                .isInstanceOf(ReturnReply.ValidDocumentExists.class);
        assertThat(returns.byDocument("lp0012" + reference.toLowerCase(java.util.Locale.ROOT))
                        .orElseThrow()
                        .file()
                        .id())
                .isEqualTo(file);
        assertThat(returns.byReference(reference)).extracting(ReturnSummary::id).containsExactly(file);
        assertThat(returns.seat(file, people.consul)).isEqualTo(new ReturnReply.Unknown());
        assertThat(returns.seat(file, people.operations)).isInstanceOf(Done.class);

        screening.decide(file, held(Safeguard.MEDICAL_FITNESS), people.safeguards);
        assertThat(state(file)).isEqualTo("blocked");
        assertThat(returns.board(file, true, people.operations)).isInstanceOf(ReturnReply.NotNow.class);
        assertThat(returns.unseat(file, people.operations)).isInstanceOf(Done.class);
        screening.decide(file, Map.of(Safeguard.MEDICAL_FITNESS, new Finding("fit", "doctor", "")), people.safeguards);
        assertThat(state(file)).isEqualTo("document_issued");
    }

    /** RET-4: everything missing at once, and a declared loss is not missing (RET-18). */
    @Test
    void allThatIsMissingIsSaidAtOnce() {
        var person = new Person("self", Optional.empty(), Map.of("own", "هيرو", "father", "عمر"));
        var file = people.received(reference(), person);
        requests.check(file, people.consul);
        assertThat(store.find(file).orElseThrow().journey().stands())
                .isEqualTo(new Return.Incomplete(
                        List.of("1.grandfather", "1.mother", "1.birth", "1.birthplace", "1.nationality", "1.number")));

        var member = files.members(file).getFirst().id();
        requests.declareLoss(file, member, Map.of("where", "البحر", "when", "2026-01-01"), people.consul);
        requests.check(file, people.consul);
        assertThat(((Return.Incomplete) store.find(file).orElseThrow().journey().stands()).items())
                .doesNotContain("1.number")
                .contains("1.mother");
        var whole = new HashMap<>(dilshad().fields());
        whole.remove("number");
        requests.correct(file, member, new Person("self", dilshad().birth(), whole), people.consul);
        requests.check(file, people.consul);
        assertThat(state(file)).isEqualTo("screening");
    }

    /** RET-7, RET-13. */
    @Test
    void nothingClosesWithoutEvidenceAndAChildAloneNeedsAGuardian() {
        var noor = new Person(
                "self",
                Optional.of(Baghdad.day(clock.instant()).minusYears(16)),
                dilshad().fields());
        var request = new NewRequest(
                "state",
                "forced",
                Optional.of("LT"),
                Optional.of(reference()),
                "ar",
                "IQ-DEFAULT",
                true,
                Optional.empty(),
                noor);
        var file = new CaseId(((Done) requests.receive(request, people.consul)).id());
        requests.check(file, people.consul);

        assertThat(screening.decide(
                        file, Map.of(Safeguard.MEDICAL_FITNESS, new Finding("fit", " ", "")), people.safeguards))
                .isEqualTo(new ReturnReply.EvidenceMissing());
        assertThat(screening.decide(file, all(), people.safeguards)).isEqualTo(new ReturnReply.BestInterestPending());
        assertThat(screening.rows(file)).noneMatch(row -> row.closed());

        var decided = all();
        decided.put(Safeguard.BEST_INTEREST, new Finding("decided", "court 4", "خالتها"));
        assertThat(screening.decide(file, decided, people.safeguards)).isInstanceOf(Done.class);
        assertThat(state(file)).isEqualTo("verifying");
    }

    /** The keys say who reads what: neither deciders nor verifiers open a safeguard; a verifier sees identity alone (RET-15). */
    @Test
    void everyOfficeOpensItsOwnPartOnly() {
        var file = people.cleared();
        requests.state(file, "ar", "أقوالي", people.consul);
        assertThat(screening.findings(file, people.safeguards)).hasSize(8);
        for (var other : List.of(people.consul, people.salim, people.verifier, people.operations)) {
            assertThat(screening.findings(file, other)).isEmpty();
        }
        assertThat(files.people(file, people.verifier)).isInstanceOf(Reading.Open.class);
        assertThat(files.people(file, people.salim)).isInstanceOf(Reading.Open.class);
        assertThat(files.people(file, people.safeguards)).isEqualTo(new Reading.NotYours());
        assertThat(files.people(file, people.colleague)).isEqualTo(new Reading.NotYours());
        assertThat(files.statement(file, people.salim)).isEqualTo("أقوالي");
        assertThat(files.statement(file, people.verifier)).isEmpty();
        assertThat(files.find(file, people.colleague)).isEmpty();
        assertThat(files.find(file, people.verifier)).isEmpty();
    }

    /** RET-12, RET-23. */
    @Test
    void whoDecidedDoesNotDecideTheAppeal() {
        var file = people.cleared();
        decided(file, Ruling.Outcome.NOT_CONFIRMED);
        assertThat(verdicts.appeal(file, people.consul)).isInstanceOf(Done.class);
        assertThat(verdicts.propose(file, Ruling.Outcome.CONFIRMED, List.of("witness"), "شاهد", people.salim))
                .isEqualTo(new ReturnReply.SameOfficer());
        var third = officers.with("MOI-NAT", iq.masar.kernel.Role.NATIONALITY_OFFICER);
        verdicts.propose(file, Ruling.Outcome.CONFIRMED, List.of("witness"), "شاهد", third);
        assertThat(verdicts.confirm(file, people.nidal)).isEqualTo(new ReturnReply.SameOfficer());
        var fourth = officers.with("MOI-NAT", iq.masar.kernel.Role.NATIONALITY_OFFICER);
        assertThat(verdicts.confirm(file, fourth)).isInstanceOf(Done.class);
        assertThat(store.find(file).orElseThrow().journey().stands())
                .isInstanceOfSatisfying(
                        Return.Decided.class, now -> assertThat(now.outcome()).isEqualTo(Ruling.Outcome.CONFIRMED));
    }

    @Test
    void anAppealAfterItsTermIsRefused() {
        var file = people.cleared();
        decided(file, Ruling.Outcome.INCONCLUSIVE);
        clock.moveOn(Duration.ofDays(Verdicts.APPEAL_DAYS + 1L));
        assertThat(verdicts.appeal(file, people.consul)).isInstanceOf(ReturnReply.AppealTermPassed.class);
    }

    /** RET-2, RET-3. */
    @Test
    void rulesArePinnedAndAValidPaperNeedsNoRequest() {
        var today = Baghdad.day(clock.instant());
        var free = new NewRequest(
                "embassy",
                "spontaneous",
                Optional.empty(),
                Optional.empty(),
                "ar",
                "IQ-DEFAULT",
                false,
                Optional.of(today),
                dilshad());
        assertThat(requests.receive(free, people.consul)).isEqualTo(new ReturnReply.NoRequestNeeded(today));
        assertThat(requests.receive(ReturnsFixtures.request(reference(), "NO-SUCH", dilshad()), people.consul))
                .isEqualTo(new ReturnReply.NoRuleSet(today));
        var file = store.find(people.received()).orElseThrow();
        assertThat(file.facts().replyDue().map(Baghdad::day))
                .contains(Baghdad.day(file.facts().receivedAt()).plusDays(31));
        assertThat(file.facts().ruleFrom()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    /** RET-5: alike in everything is linked and explained; alike in part waits for a person. */
    @Test
    void twoRequestsForOnePersonAreAnsweredOnce() {
        var person = dilshad();
        var first = people.received(reference(), person);
        var second = people.received(reference(), person);
        assertThat(store.find(second).orElseThrow().marks().linked()).contains(first);

        var other = new HashMap<>(person.fields());
        other.put("number", "Z" + reference());
        var third = people.received(reference(), new Person("self", person.birth(), other));
        assertThat(store.find(third).orElseThrow().marks().linked()).isEmpty();
        assertThat(likenesses.waiting(people.consul)).anyMatch(one -> one.file().equals(third) && !one.byPaper());
        assertThat(likenesses.decide(third, first, false, people.consul)).isInstanceOf(Done.class);
        assertThat(likenesses.waiting(people.consul))
                .noneMatch(one -> one.file().equals(third));
    }

    /** RET-6. */
    @Test
    void aFamilyIsOneFileAndAMemberLeavesItWithAReasonOnly() {
        var file = people.received();
        requests.join(file, new Person("spouse", dilshad().birth(), dilshad().fields()), people.consul);
        requests.join(file, new Person("child", dilshad().birth(), dilshad().fields()), people.consul);
        var son = files.members(file).getLast().id();
        assertThat(store.summary(file).orElseThrow().members()).isEqualTo(3);
        assertThat(requests.split(file, son, " ", people.consul)).isEqualTo(new ReturnReply.FamilySplitReasonMissing());
        var apart = (Done) requests.split(file, son, "يقيم مع أمه", people.consul);
        assertThat(store.summary(file).orElseThrow().members()).isEqualTo(2);
        assertThat(files.members(new CaseId(apart.id()))).hasSize(1);
    }

    /** RET-24: announced 72 hours before and daily after; an interim reply while a safeguard is open; then silence counts. */
    @Test
    void silenceIsAnnouncedAndThenAgrees() {
        var cleared = new CaseId(
                ((Done) requests.receive(ReturnsFixtures.request(reference(), "LK-PATTERN", dilshad()), people.consul))
                        .id());
        requests.check(cleared, people.consul);
        screening.decide(cleared, all(), people.safeguards);
        var blocked = new CaseId(
                ((Done) requests.receive(ReturnsFixtures.request(reference(), "LK-PATTERN", dilshad()), people.consul))
                        .id());
        requests.check(blocked, people.consul);
        var due = store.find(cleared).orElseThrow().facts().replyDue().orElseThrow();

        clock.moveTo(due.minus(Duration.ofHours(73)));
        ticks.forEach(Tick::run);
        assertThat(store.find(cleared).orElseThrow().marks().alarmedOn()).isEmpty();
        clock.moveTo(due.minus(Duration.ofHours(72)));
        ticks.forEach(Tick::run);
        assertThat(store.find(cleared).orElseThrow().marks().alarmedOn()).isPresent();
        assertThat(store.find(cleared).orElseThrow().marks().interimAt()).isEmpty();
        assertThat(store.find(blocked).orElseThrow().marks().interimAt()).isPresent();
        clock.moveTo(due);
        ticks.forEach(Tick::run);
        assertThat(state(cleared)).isEqualTo("deemed_agreed");
        assertThat(state(blocked)).isEqualTo("screening");
    }

    /** RET-25: the time a file waits for a safeguard is taken off and shown apart. */
    @Test
    void stoppedTimeIsTakenOff() {
        var file = people.received();
        requests.check(file, people.consul);
        clock.moveOn(Duration.ofDays(2));
        var decisions = all();
        decisions.putAll(held(Safeguard.APPEAL_SUSPENSIVE));
        screening.decide(file, decisions, people.safeguards);
        assertThat(state(file)).isEqualTo("blocked");
        clock.moveOn(Duration.ofDays(14));
        screening.decide(
                file,
                Map.of(Safeguard.APPEAL_SUSPENSIVE, new Finding("ended", "certificate 3", "")),
                people.safeguards);
        clock.moveOn(Duration.ofDays(1));
        decided(file, Ruling.Outcome.CONFIRMED);
        assertThat(store.find(file).orElseThrow().daysToDecision()).contains(3);
        assertThat(store.find(file).orElseThrow().marks().stopped().toDays()).isEqualTo(14);
    }

    /** RET-10, RET-20: nothing in the tables has a place for why she left, and no question asks it. */
    @Test
    void noColumnAndNoQuestionAsksForTheGroundsOfAClaim() {
        var forbidden = Set.of("ground", "persecution", "belief", "religion", "politic", "faith", "claim_reason");
        assertThat(jdbc.sql("select column_name from information_schema.columns where table_schema = 'returns'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(column -> forbidden.stream().anyMatch(column::contains));
        assertThat(Person.FIELDS).noneMatch(field -> forbidden.stream().anyMatch(field::contains));
    }
}
