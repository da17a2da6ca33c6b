package iq.masar.loans;

import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseStep;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Cases;
import iq.masar.casework.Intake;
import iq.masar.casework.SafeContact;
import iq.masar.casework.duplicates.DuplicateCheck;
import iq.masar.consent.Consent;
import iq.masar.consent.ConsentAct;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.ConsentReply;
import iq.masar.consent.Consents;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Label;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.time.StoryClock;
import iq.masar.loans.model.Loan;
import iq.masar.loans.model.Product;
import iq.masar.loans.model.Sitting;
import iq.masar.loans.store.LoanStore;
import iq.masar.testing.Officers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** A worker with clients, a desk of two officers, a committee member; not a bean, so that all room tests share one context. */
class LoanFixtures {
    static final String DESK = "MOLSA-LOANS-AR";
    static final List<String> THREE = List.of("A. Hassan", "B. Yusuf", "C. Karim");

    final Actor worker;
    final Actor supervisor;
    final Actor officer;
    final Actor colleague;
    final Actor member;
    private final Cases cases;
    private final Consents consents;
    private final DuplicateCheck duplicates;
    private final Products products;
    private final LoanStore store;
    private final Applying applying;
    private final LoanDesk desk;
    private final Committee committee;
    private final StoryClock clock;
    private final Ids ids;

    LoanFixtures(BeanFactory house, Officers officers) {
        this.cases = house.getBean(Cases.class);
        this.consents = house.getBean(Consents.class);
        this.duplicates = house.getBean(DuplicateCheck.class);
        this.products = house.getBean(Products.class);
        this.store = house.getBean(LoanStore.class);
        this.applying = house.getBean(Applying.class);
        this.desk = house.getBean(LoanDesk.class);
        this.committee = house.getBean(Committee.class);
        this.clock = house.getBean(StoryClock.class);
        this.ids = house.getBean(Ids.class);
        this.worker = officers.caseWorker("MOMD-AR");
        this.supervisor = officers.supervisor("MOMD-AR");
        this.officer = officers.with(DESK, Role.LOAN_OFFICER);
        this.colleague = officers.with(DESK, Role.LOAN_OFFICER);
        this.member = officers.with(DESK, Role.LOAN_COMMITTEE);
    }

    LocalDate today() {
        return Baghdad.day(clock.instant());
    }

    /** A returnee's case that its worker holds. */
    CaseSummary client() {
        var contact = SafeContact.calls(java.time.LocalTime.of(9, 0), java.time.LocalTime.of(11, 0));
        var intake = Intake.of("دلشاد", "ar", contact, "visit")
                .about(new Intake.About(Optional.of("returnee_abroad"), Optional.empty(), Optional.of("male")))
                .reachedBy(Map.of("phone", "+9647500000001"));
        var file = ((CaseReply.Done) cases.open(intake, worker)).file().id();
        duplicates.check(file, worker);
        cases.advance(file, CaseStep.SCREEN, worker);
        consents.give(
                ConsentAct.caseManagement(
                        file, worker.office(), ConsentMode.SIGNATURE, Language.AR, today().plusYears(1)),
                worker);
        cases.advance(file, CaseStep.ACTIVATE, worker);
        cases.assign(file, worker.account(), supervisor);
        return cases.summary(file).orElseThrow();
    }

    /** His yes that the desk may know his name and telephone. */
    Consent consent(CaseId file) {
        var act = ConsentAct.referral(
                file,
                Set.of(new OfficeCode(DESK)),
                Applying.NEEDED,
                ConsentMode.SIGNATURE,
                Language.AR,
                today().plusYears(1));
        return ((ConsentReply.Recorded) consents.give(act, worker)).consent();
    }

    Applying.Application asked(long amount) {
        return new Applying.Application("L2022", amount, new OfficeCode(DESK), Optional.empty());
    }

    /** A loan the desk has been told of. */
    UUID referred() {
        var file = client().id();
        consent(file);
        return ((LoanReply.Done) applying.refer(file, asked(7_000_000), worker)).id();
    }

    /** The same, before the committee. */
    UUID beforeTheCommittee() {
        var loan = referred();
        desk.examine(loan, true, List.of(), officer);
        desk.trained(loan, "TR-17", officer);
        desk.planAccepted(loan, officer);
        desk.guaranteed(loan, new LoanDesk.Guarantor("آزاد", "+9647500000002", true, true), officer);
        return loan;
    }

    Committee.Held held(Sitting.Outcome outcome) {
        return new Committee.Held("12/" + ids.next(), today(), THREE, 0, outcome);
    }

    /** The same, paid out on this day. */
    UUID running() {
        var loan = beforeTheCommittee();
        committee.decide(loan, held(Sitting.Outcome.APPROVED), member);
        desk.contract(loan, today(), officer);
        desk.disburse(loan, colleague);
        return loan;
    }

    /** A product of so many places, and loans of as many households waiting for their contract. */
    List<UUID> approved(int loans, int places) {
        var product = new Product(
                "T" + ids.next(),
                new Label("قرض", "قەرز", "Loan"),
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                1_000_000,
                7_000_000,
                60,
                0,
                250,
                Product.Guarantee.NOBODY,
                List.of(),
                Optional.of(places),
                "test",
                false,
                false);
        products.adopt(product);
        return java.util.stream.IntStream.range(0, loans)
                .mapToObj(one -> {
                    var facts = facts(product, ids.next());
                    store.insert(facts);
                    store.save(new Loan.Approved(facts));
                    return facts.id();
                })
                .toList();
    }

    Loan.Facts facts(Product product, UUID household) {
        var id = ids.next();
        return new Loan.Facts(
                id,
                "AR-L25-" + id,
                new CaseId(household),
                "AR-25-000001",
                household,
                new GovernorateCode("AR"),
                new OfficeCode(DESK),
                product.code(),
                7_000_000,
                new AccountId(ids.next()),
                clock.instant());
    }
}
