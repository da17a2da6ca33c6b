package iq.masar.loans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.masar.consent.Consents;
import iq.masar.kernel.Label;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.time.StoryClock;
import iq.masar.loans.model.Health;
import iq.masar.loans.model.Loan;
import iq.masar.loans.model.Product;
import iq.masar.loans.model.Request;
import iq.masar.loans.model.Sitting;
import iq.masar.loans.store.ListStore;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.testing.TestHome;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** RET-52 to RET-59 on a real database: the path of a loan, its book, and what its desk may know. */
@RoomTest
@ContextConfiguration(initializers = TestHome.Aged.class)
class LoanRoomTest {
    @Autowired
    BeanFactory house;

    @Autowired
    Officers officers;

    @Autowired
    Applying applying;

    @Autowired
    LoanDesk desk;

    @Autowired
    Committee committee;

    @Autowired
    LoanBook book;

    @Autowired
    Loans loans;

    @Autowired
    Products products;

    @Autowired
    Arrears arrears;

    @Autowired
    ListStore lists;

    @Autowired
    Consents consents;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StoryClock clock;

    private LoanFixtures people;

    @BeforeEach
    void people() {
        people = new LoanFixtures(house, officers);
    }

    private Loan loan(UUID id) {
        return file(id).line().loan();
    }

    private Loans.File file(UUID id) {
        return loans.find(id, people.officer).orElseThrow();
    }

    @Test
    void theShelfsProductsAreLoadedAndSayWhatIsNotVerified() {
        assertThat(products.list()).extracting(Product::code).contains("L2014", "L2019", "L2022", "L2023W");
        var l2022 = products.of("L2022");
        assertThat(l2022.ceiling()).isEqualTo(7_000_000);
        assertThat(l2022.verified()).isFalse();
        assertThat(l2022.ceilingVerified()).isTrue();
    }

    /** RET-52: a version never changes. */
    @Test
    void aProductWithOtherTermsUnderTheSameCodeIsRefused() {
        var known = products.of("L2022");
        products.adopt(known);
        var other = new Product(
                known.code(),
                new Label("قرض", "قەرز", "Loan"),
                known.from(),
                known.until(),
                known.floor(),
                known.ceiling() + 1,
                known.months(),
                known.grace(),
                known.unit(),
                known.guarantor(),
                known.groups(),
                known.quota(),
                known.source(),
                known.verified(),
                known.ceilingVerified());
        assertThatThrownBy(() -> products.adopt(other)).isInstanceOf(Products.TermsDiffer.class);
        assertThatThrownBy(() -> jdbc.sql("update loans.product set ceiling = ceiling + 1 where code = 'L2022'")
                        .update())
                .hasMessageContaining("stays");
    }

    @Test
    void withoutConsentNothingIsSentAndOutsideTheProductNeither() {
        var file = people.client();
        assertThat(applying.refer(file.id(), people.asked(7_000_000), people.worker))
                .isEqualTo(new LoanReply.NotCovered());
        assertThat(applying.refer(file.id(), people.asked(7_000_001), people.worker))
                .isEqualTo(new LoanReply.AmountOutside(1_000_000, 7_000_000));
        assertThat(applying.refer(file.id(), people.asked(7_000_000), officers.caseWorker("MOMD-AR")))
                .isEqualTo(new LoanReply.Unknown());
        var closed =
                new Applying.Application("L2023W", 20_000_000, new OfficeCode(LoanFixtures.DESK), Optional.empty());
        assertThat(applying.refer(file.id(), closed, people.worker)).isEqualTo(new LoanReply.WindowClosed());
        assertThat(loans.of(file.id())).isEmpty();
    }

    /** RET-53: also for a member of the household with a case of her own. */
    @Test
    void aHouseholdHasOneLiveLoan() {
        var dilshad = people.client();
        people.consent(dilshad.id());
        var first = ((LoanReply.Done) applying.refer(dilshad.id(), people.asked(7_000_000), people.worker)).id();
        assertThat(applying.refer(dilshad.id(), people.asked(7_000_000), people.worker))
                .isEqualTo(new LoanReply.LiveLoanExists());
        var hero = people.client();
        people.consent(hero.id());
        var hers = new Applying.Application(
                "L2022",
                2_000_000,
                new OfficeCode(LoanFixtures.DESK),
                Optional.of(dilshad.number().value()));
        assertThat(applying.refer(hero.id(), hers, people.worker)).isEqualTo(new LoanReply.LiveLoanExists());
        assertThat(applying.withdraw(first, people.worker)).isEqualTo(new LoanReply.Done(first));
        assertThat(applying.refer(hero.id(), hers, people.worker)).isInstanceOf(LoanReply.Done.class);
    }

    /** RET-52: said no is written down with its rules; another officer hears the appeal. */
    @Test
    void notEligibleIsRecordedAndAppealedToAnotherOfficer() {
        var id = people.referred();
        assertThat(desk.examine(id, false, List.of(), people.officer))
                .isEqualTo(new LoanReply.NotEligible(List.of("registered")));
        assertThat(applying.appeal(id, people.worker)).isEqualTo(new LoanReply.Done(id));
        assertThat(desk.examine(id, true, List.of(), people.officer)).isEqualTo(new LoanReply.SelfApproval());
        assertThat(desk.examine(id, true, List.of(), people.colleague)).isEqualTo(new LoanReply.Done(id));
        assertThat(loan(id)).isInstanceOf(Loan.Eligible.class);
    }

    @Test
    void theCommitteeNeedsAQuorumAndNoKinAndARejectionIsAppealed() {
        var id = people.beforeTheCommittee();
        var two = new Committee.Held("13", people.today(), List.of("A", "B", "A "), 0, Sitting.Outcome.APPROVED);
        assertThat(committee.decide(id, two, people.member)).isEqualTo(new LoanReply.NoQuorum(2, 3));
        var kin = new Committee.Held("13", people.today(), LoanFixtures.THREE, 1, Sitting.Outcome.APPROVED);
        assertThat(committee.decide(id, kin, people.member)).isEqualTo(new LoanReply.ConflictDeclared(1));
        assertThat(committee.decide(
                        id,
                        people.held(Sitting.Outcome.REJECTED),
                        officers.with("MOLSA-LOANS-NI", Role.LOAN_COMMITTEE)))
                .isEqualTo(new LoanReply.Unknown());
        committee.decide(id, people.held(Sitting.Outcome.REJECTED), people.member);
        assertThat(loan(id)).isInstanceOf(Loan.Rejected.class);
        assertThat(applying.appeal(id, people.worker)).isEqualTo(new LoanReply.Done(id));
        committee.decide(id, people.held(Sitting.Outcome.APPROVED), people.member);
        assertThat(loan(id)).isInstanceOf(Loan.Approved.class);
    }

    @Test
    void whoeverWorkedOnALoanDoesNotDecideIt() {
        var both = officers.with(LoanFixtures.DESK, Role.LOAN_OFFICER, Role.LOAN_COMMITTEE);
        var id = people.referred();
        desk.examine(id, true, List.of(), both);
        desk.trained(id, "TR-17", people.officer);
        desk.planAccepted(id, people.officer);
        desk.guaranteed(id, new LoanDesk.Guarantor("آزاد", "", true, true), people.officer);
        assertThat(committee.decide(id, people.held(Sitting.Outcome.APPROVED), both))
                .isEqualTo(new LoanReply.SelfApproval());
    }

    /** RET-54, 55, 56, 57: paid out by another, covered oldest first, late, moved by two, settled, owed again by a reversal. */
    @Test
    void theBookOfOneLoan() {
        var id = people.running();
        assertThat(file(id).account().orElseThrow().schedule().instalments()).hasSize(60);
        assertThat(file(id).account().orElseThrow().balances().sum()).isZero();
        var first = ((LoanReply.Done) book.pay(id, 116_500, people.today(), "R-" + id, people.officer)).id();
        assertThat(book.pay(id, 116_500, people.today(), "R-" + id, people.officer))
                .isEqualTo(new LoanReply.ReceiptUsed("R-" + id));
        clock.moveOn(Duration.ofDays(100));
        arrears.run();
        assertThat(file(id).line().health(people.today())).contains(Health.ARREARS);
        assertThat(file(id).happenings().getFirst().kind()).isEqualTo("arrears");
        assertThat(book.askToMove(id, Set.of(1), Request.Reason.ILLNESS, people.officer))
                .isEqualTo(new LoanReply.NotMovable());
        book.askToMove(id, Set.of(2, 3), Request.Reason.ILLNESS, people.officer);
        var request = file(id).requests().getFirst().id();
        assertThat(book.decideMove(id, request, true, people.officer)).isEqualTo(new LoanReply.SelfApproval());
        assertThat(book.decideMove(id, request, true, people.colleague)).isEqualTo(new LoanReply.Done(id));
        assertThat(file(id).versions()).isEqualTo(2);
        assertThat(file(id).line().health(people.today())).contains(Health.REPAYING);
        assertThat(file(id).account().orElseThrow().schedule().sum()).isEqualTo(7_000_000);
        assertThat(book.pay(id, 7_000_000, people.today(), "S-" + id, people.officer))
                .isInstanceOf(LoanReply.Done.class);
        assertThat(loan(id)).isInstanceOf(Loan.Settled.class);
        assertThat(file(id).line().kept()).isEqualTo(116_500);
        assertThat(book.pay(id, 1, people.today(), "T-" + id, people.officer)).isEqualTo(new LoanReply.LoanSettled());
        assertThat(book.refund(id, 116_501, people.today(), "U-" + id, people.officer))
                .isEqualTo(new LoanReply.MoreThanOwed(116_500));
        book.reverse(id, first, "bounced", people.officer);
        assertThat(loan(id)).isInstanceOf(Loan.Running.class);
        assertThat(file(id).line().outstanding()).isEqualTo(116_500);
        assertThat(book.reverse(id, first, "bounced", people.officer)).isEqualTo(new LoanReply.NotReversible());
        assertThat(file(id).account().orElseThrow().balances().sum()).isZero();
        assertThat(lists.astray(Optional.of(id))).isEmpty();
    }

    /** RET-57: what is left is given up by the committee, never by the desk. */
    @Test
    void aWaiverNeedsTheCommittee() {
        var id = people.running();
        assertThat(book.askToWaive(id, 7_000_001, Request.Reason.DEATH, people.officer))
                .isEqualTo(new LoanReply.MoreThanOwed(7_000_000));
        book.askToWaive(id, 7_000_000, Request.Reason.DEATH, people.officer);
        assertThat(book.askToWaive(id, 1, Request.Reason.DEATH, people.colleague))
                .isEqualTo(new LoanReply.AlreadyAsked());
        assertThat(committee.waiting(people.member))
                .anyMatch(one -> one.line().id().equals(id) && one.waiver().isPresent());
        assertThat(committee.decide(id, people.held(Sitting.Outcome.APPROVED), people.member))
                .isEqualTo(new LoanReply.Done(id));
        assertThat(loan(id)).isInstanceOf(Loan.WrittenOff.class);
        assertThat(file(id).account().orElseThrow().balances().writeOff()).isEqualTo(7_000_000);
        assertThat(lists.astray(Optional.of(id))).isEmpty();
    }

    /** RET-55: the database itself refuses what does not sum to zero, and any change. */
    @Test
    void theBookOnlyGrowsAndEveryPostingSumsToZero() {
        var id = people.running();
        var posting = file(id).postings().getFirst().posting().id();
        for (var sql : List.of(
                "update loans.entry set amount = amount * 2 where posting = ?",
                "delete from loans.entry where posting = ?",
                "update loans.posting set day = day + 1 where id = ?",
                "delete from loans.posting where id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param(posting).update())
                    .as(sql)
                    .hasMessageContaining("stays");
        }
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into loans.entry (posting, account, amount, loan) values (?, 'cash', 5, ?)")
                        .params(posting, id)
                        .update())
                .hasMessageContaining("sum to zero");
        assertThatThrownBy(
                        () -> jdbc.sql("""
                        insert into loans.entry (posting, account, amount, loan)
                        values (:p, 'cash', 5, :l), (:p, 'suspense', -5, :l)
                        """).param("p", posting).param("l", id).update())
                .hasMessageContaining("come with their posting");
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into loans.posting (id, loan, desk, kind, day, reference, by, at)
                        values (gen_random_uuid(), ?, 'D', 'waived', '2026-01-01', 'x', gen_random_uuid(), now())
                        """).param(id).update()).hasMessageContaining("off by");
        assertThatThrownBy(() -> jdbc.sql("truncate loans.entry").update()).hasMessageContaining("stays");
    }

    /** RET-53: a hundred at once, one place. */
    @Test
    void aHundredContractsForOnePlace() throws InterruptedException {
        var waiting = people.approved(100, 1);
        var replies = together(waiting.stream()
                .<Callable<LoanReply>>map(id -> () -> desk.contract(id, people.today(), people.officer))
                .toList());
        assertThat(replies).filteredOn(LoanReply.Done.class::isInstance).hasSize(1);
        assertThat(replies).filteredOn(new LoanReply.QuotaReached(1)::equals).hasSize(99);
        assertThat(products.placesLeft(
                        products.of(loan(waiting.getFirst()).facts().product()), people.officer.governorate()))
                .contains(0);
    }

    /** RET-53: a hundred applications of one household at once, one loan. */
    @Test
    void aHundredApplicationsOfOneHousehold() throws InterruptedException {
        var dilshad = people.client();
        people.consent(dilshad.id());
        var replies = together(IntStream.range(0, 100)
                .<Callable<LoanReply>>mapToObj(
                        one -> () -> applying.refer(dilshad.id(), people.asked(7_000_000), people.worker))
                .toList());
        assertThat(replies).filteredOn(LoanReply.Done.class::isInstance).hasSize(1);
        assertThat(replies).filteredOn(new LoanReply.LiveLoanExists()::equals).hasSize(99);
        assertThat(loans.of(dilshad.id())).hasSize(1);
    }

    /** RET-56: a payment typed twice at once counts once. */
    @Test
    void aHundredBookingsOfOneReceipt() throws InterruptedException {
        var id = people.running();
        var replies = together(IntStream.range(0, 100)
                .<Callable<LoanReply>>mapToObj(
                        one -> () -> book.pay(id, 116_500, people.today(), "W-" + id, people.officer))
                .toList());
        assertThat(replies).filteredOn(LoanReply.Done.class::isInstance).hasSize(1);
        assertThat(file(id).line().outstanding()).isEqualTo(7_000_000 - 116_500);
    }

    /** RET-59: the desk's key opens name and telephone; nothing else of the case, and at no other desk. */
    @Test
    void theDeskHasAKeyToItsOwnSectionAlone() {
        var id = people.beforeTheCommittee();
        var facts = loan(id).facts();
        assertThat(loans.people(id, false, people.officer))
                .contains(new Loans.People("دلشاد", "+9647500000001", "آزاد", "+9647500000002"));
        for (var section : List.of(
                Section.HEALTH, Section.PROTECTION, Section.NOTES, Section.FAMILY, Section.JOURNEY, Section.CONTACT)) {
            var place = new Place(facts.file(), section, facts.file().value());
            assertThat(vault.read(people.officer, Ground.REFERRAL, "loan", List.of(place)))
                    .as(section.value())
                    .isEqualTo(new Reading.NotYours());
        }
        assertThat(vault.read(people.officer, Ground.REFERRAL, "loan", List.of(Place.face(facts.file()))))
                .isEqualTo(new Reading.NotYours());
        var elsewhere = officers.with("MOLSA-LOANS-NI", Role.LOAN_OFFICER);
        var provider = officers.provider("CPA-NI");
        for (var stranger : Stream.of(elsewhere, provider, people.member).toList()) {
            assertThat(loans.find(id, stranger)).isEmpty();
            assertThat(loans.people(id, false, stranger)).isEmpty();
        }
        var sealed = new Section("loan:" + id);
        assertThat(vault.read(people.member, Ground.REFERRAL, "loan", vault.places(facts.file(), sealed)))
                .isEqualTo(new Reading.NotYours());
    }

    /** A consent taken back ends what has no contract yet, and the desk's key with it. */
    @Test
    void aWithdrawnConsentClosesTheDesk() {
        var file = people.client();
        var consent = people.consent(file.id());
        var id = ((LoanReply.Done) applying.refer(file.id(), people.asked(3_000_000), people.worker)).id();
        assertThat(loans.people(id, false, people.officer)).isPresent();
        consents.withdraw(consent.id(), people.worker);
        assertThat(loan(id)).isInstanceOf(Loan.Withdrawn.class);
        assertThat(loans.people(id, false, people.officer)).isEmpty();
    }

    private static List<LoanReply> together(List<Callable<LoanReply>> acts) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            return threads.invokeAll(acts).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        }
    }
}
