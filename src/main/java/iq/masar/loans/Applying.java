package iq.masar.loans;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.casework.CaseNumber;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Cases;
import iq.masar.consent.Consents;
import iq.masar.consent.Coverage;
import iq.masar.consent.DataCategory;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.loans.model.Loan;
import iq.masar.loans.model.Product;
import iq.masar.loans.store.LoanStore;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The case worker's door: refers a client to a loan desk, appeals for him, takes the application back. */
@Component
@Transactional
public class Applying {
    /** What a loan desk is told of the person, and nothing besides. */
    public static final Set<DataCategory> NEEDED = Set.of(DataCategory.IDENTITY, DataCategory.CONTACT);

    private static final OrganisationCode MINISTRY = new OrganisationCode("MOLSA");
    private static final String DESK = "MOLSA-LOANS-";
    private static final int YEARS_AFTER = 2;
    private static final UUID NONE = new UUID(0, 0);

    private final LoanStore store;
    private final Products products;
    private final Cases cases;
    private final Consents consents;
    private final Agencies agencies;
    private final Sending sending;

    /** What else sending needs: the sealed section, time and history. */
    @Component
    static class Sending {
        private final Envelope envelope;
        private final Happenings happenings;

        Sending(Envelope envelope, Happenings happenings) {
            this.envelope = envelope;
            this.happenings = happenings;
        }

        Envelope envelope() {
            return envelope;
        }

        Happenings happenings() {
            return happenings;
        }
    }

    Applying(LoanStore store, Products products, Cases cases, Consents consents, Agencies agencies, Sending sending) {
        this.store = store;
        this.products = products;
        this.cases = cases;
        this.consents = consents;
        this.agencies = agencies;
        this.sending = sending;
    }

    /**
     * What the worker asks for.
     *
     * @param amount whole dinars
     * @param household number of the household's case where it is another than the client's own
     */
    public record Application(String product, long amount, OfficeCode desk, Optional<String> household) {}

    /** The loan desks there are; each an office of its own, so that no other office shares its key. */
    public List<Office> desks() {
        return agencies.offices(MINISTRY).stream()
                .filter(office -> office.code().value().startsWith(DESK))
                .toList();
    }

    /**
     * Refers a client. Refuses: unknown, window closed, amount outside, household unknown, not covered by consent, live loan
     * exists, desk has no keys, names not opened.
     */
    public LoanReply refer(CaseId file, Application asked, Actor worker) {
        var found = cases.find(file, worker).filter(one -> worker.is(Role.CASE_WORKER));
        var product = products.find(asked.product());
        if (found.isEmpty()
                || product.isEmpty()
                || desks().stream().noneMatch(one -> one.code().equals(asked.desk()))) {
            return new LoanReply.Unknown();
        }
        var today = sending.happenings().today();
        return product.get()
                .hindrance(asked.amount(), today)
                .orElseGet(() -> household(found.get(), asked, worker)
                        .map(household -> covered(found.get(), product.get(), asked, household, worker))
                        .orElseGet(LoanReply.HouseholdUnknown::new));
    }

    private Optional<UUID> household(CaseSummary file, Application asked, Actor worker) {
        return asked.household().isEmpty()
                ? Optional.of(file.id().value())
                : asked.household()
                        .filter(CaseNumber::isOne)
                        .flatMap(number -> cases.numbered(new CaseNumber(number)))
                        .filter(one -> cases.find(one.id(), worker).isPresent())
                        .map(one -> one.id().value());
    }

    private LoanReply covered(CaseSummary file, Product product, Application asked, UUID household, Actor worker) {
        var now = sending.happenings().now();
        if (!(consents.coverage(file.id(), asked.desk(), NEEDED, now) instanceof Coverage.Covered)) {
            return new LoanReply.NotCovered();
        }
        store.lockHousehold(household);
        if (store.hasLive(household, NONE)) {
            return new LoanReply.LiveLoanExists();
        }
        var facts = new Loan.Facts(
                sending.happenings().fresh(),
                "%s-L%02d-%06d"
                        .formatted(file.governorate().value(), Baghdad.day(now).getYear() % 100, store.nextSerial()),
                file.id(),
                file.number().value(),
                household,
                file.governorate(),
                asked.desk(),
                product.code(),
                asked.amount(),
                worker.account(),
                now);
        var until = Baghdad.day(now)
                .plusMonths(product.months() + product.grace())
                .plusYears(YEARS_AFTER)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return sending.envelope()
                .seal(file.id(), facts.id(), asked.desk(), until, worker)
                .orElseGet(() -> inserted(facts, worker));
    }

    private LoanReply inserted(Loan.Facts facts, Actor worker) {
        if (!store.insert(facts)) {
            return new LoanReply.LiveLoanExists();
        }
        sending.happenings().tell(facts, "referred", worker, facts.product(), facts.amount());
        return new LoanReply.Done(facts.id());
    }

    /** Appeals for the client against a no of the desk or of the committee. Refuses: unknown, not now, live loan exists. */
    public LoanReply appeal(UUID loan, Actor worker) {
        return mine(loan, worker, found -> {
            var again = switch (found) {
                case Loan.Ineligible ineligible -> Optional.<Loan>of(ineligible.appeal());
                case Loan.Rejected rejected when rejected.appeal() instanceof Loan.Moved(var to) -> Optional.of(to);
                default -> Optional.<Loan>empty();
            };
            if (again.isEmpty()) {
                return new LoanReply.NotNow(found.state());
            }
            store.lockHousehold(found.facts().household());
            if (store.hasLive(found.facts().household(), loan)) {
                return sending.happenings().refused(found.facts(), new LoanReply.LiveLoanExists(), worker);
            }
            return saved(again.get(), "appealed", worker);
        });
    }

    /** The client steps back before the contract; the desk's key is taken back. Refuses: unknown, not now. */
    public LoanReply withdraw(UUID loan, Actor worker) {
        return mine(loan, worker, found -> switch (found.withdraw()) {
            case Loan.Refused(var why) -> why;
            case Loan.Moved(var to) -> {
                sending.envelope().close(found.facts());
                yield saved(to, "withdrawn", worker);
            }
        });
    }

    /** A consent that covered the desk is gone: what has no contract yet ends, and the desk's key is taken back. */
    public void consentCut(CaseId file, OfficeCode desk, Set<DataCategory> categories) {
        if (categories.stream().noneMatch(NEEDED::contains)) {
            return;
        }
        store.of(file).stream()
                .map(line -> line.loan())
                .filter(loan -> loan.facts().desk().equals(desk))
                .flatMap(loan -> store.lock(loan.facts().id()).stream())
                .forEach(line -> {
                    if (line.loan().withdraw() instanceof Loan.Moved(var to)) {
                        sending.envelope().close(line.loan().facts());
                        store.save(to);
                        sending.happenings().tell(line.id(), "consent-cut");
                    }
                });
    }

    private LoanReply mine(UUID loan, Actor worker, Function<Loan, LoanReply> act) {
        return store.lock(loan)
                .map(LoanLine::loan)
                .filter(found -> worker.is(Role.CASE_WORKER)
                        && cases.find(found.facts().file(), worker).isPresent())
                .map(act)
                .orElseGet(LoanReply.Unknown::new);
    }

    private LoanReply saved(Loan to, String kind, Actor by) {
        store.save(to);
        sending.happenings().tell(to.facts(), kind, by);
        return new LoanReply.Done(to.facts().id());
    }
}
