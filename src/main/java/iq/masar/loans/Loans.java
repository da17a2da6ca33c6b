package iq.masar.loans;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.loans.model.LoanAccount;
import iq.masar.loans.model.Product;
import iq.masar.loans.model.Request;
import iq.masar.loans.store.BookStore;
import iq.masar.loans.store.ListStore;
import iq.masar.loans.store.LoanStore;
import iq.masar.loans.store.LoanStore.Happening;
import iq.masar.loans.store.RequestStore;
import iq.masar.vault.Ground;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be read of loans, and by whom: a desk reads its own, whole; a case worker the steps of her client's. */
@Component
@Transactional(readOnly = true)
public class Loans {
    /** Lines of a list at once. */
    public static final int PAGE = 50;

    private final LoanStore store;
    private final BookStore book;
    private final RequestStore requests;
    private final ListStore lists;
    private final Products products;
    private final Letters letters;

    /** The sealed names and the day on which they are asked for. */
    @Component
    static class Letters {
        private final Envelope envelope;
        private final Happenings happenings;

        Letters(Envelope envelope, Happenings happenings) {
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

    Loans(LoanStore store, BookStore book, RequestStore requests, ListStore lists, Products products, Letters letters) {
        this.store = store;
        this.book = book;
        this.requests = requests;
        this.lists = lists;
        this.products = products;
        this.letters = letters;
    }

    /**
     * Everything of one loan but the names.
     *
     * @param account empty before anything was paid out
     * @param versions how many versions of the schedule there are
     */
    public record File(
            LoanLine line,
            Product product,
            Optional<LoanAccount> account,
            int versions,
            List<BookStore.Written> postings,
            List<Request> requests,
            List<RequestStore.Decision> decisions,
            List<Happening> happenings) {}

    /** Whom a loan concerns; telephones are empty where none is known. */
    public record People(String borrower, String phone, String guarantor, String guarantorPhone) {}

    public LocalDate today() {
        return letters.happenings().today();
    }

    /** A loan of this officer's desk; else as if it did not exist (H3). */
    public Optional<File> find(UUID id, Actor officer) {
        return store.find(id)
                .filter(line -> LoanDesk.isAt(line.loan().facts(), officer))
                .map(this::file);
    }

    private File file(LoanLine line) {
        var id = line.id();
        return new File(
                line,
                products.of(line.loan().facts().product()),
                book.account(id),
                book.versions(id),
                book.postings(id),
                requests.of(id),
                requests.decisions(id),
                store.happenings(id));
    }

    /**
     * The names, after the audit has its entry; empty where the loan is not of this desk or they cannot be opened now.
     *
     * @param print whether they go on paper
     */
    @Transactional
    public Optional<People> people(UUID id, boolean print, Actor officer) {
        return store.find(id)
                .filter(line -> LoanDesk.isAt(line.loan().facts(), officer))
                .flatMap(line ->
                        letters.envelope().open(line.loan().facts(), print ? Ground.PRINT : Ground.REFERRAL, officer))
                .map(people -> new People(
                        people.borrower().name(),
                        people.borrower().phone(),
                        people.guarantor().map(Envelope.Person::name).orElse(""),
                        people.guarantor().map(Envelope.Person::phone).orElse("")));
    }

    /** A loan for the committee of its governorate: what was asked and done, no names. */
    public Optional<File> before(UUID id, Actor member) {
        return store.find(id)
                .filter(line -> member.is(Role.LOAN_COMMITTEE)
                        && member.governorate().equals(line.loan().facts().governorate()))
                .map(this::file);
    }

    /** The loans of a case, for whoever may see the case. */
    public List<LoanLine> of(CaseId file) {
        return store.of(file);
    }

    /** What happened to one, the newest first. */
    public List<Happening> happenings(UUID loan) {
        return store.happenings(loan);
    }

    /**
     * One page of a desk's loans, the latest first.
     *
     * @param states those wanted, by code
     * @param late only those a day late or more
     */
    public List<LoanLine> list(Actor officer, List<String> states, boolean late, Optional<LoanLine> after) {
        var from = after.map(ListStore::after).orElse(new ListStore.After(LocalDate.EPOCH, new UUID(0, 0)));
        return lists.ofDesk(officer.office(), states, late, today(), from, PAGE);
    }

    /** The line a list goes on after, if it is of this desk. */
    public Optional<LoanLine> line(UUID id, Actor officer) {
        return store.find(id).filter(line -> LoanDesk.isAt(line.loan().facts(), officer));
    }

    /** A desk's loans of this loan or case number, however its letters were typed. */
    public List<LoanLine> numbered(String number, Actor officer) {
        return lists.numbered(officer.office(), number.strip().toUpperCase(Locale.ROOT));
    }

    /** How many of a desk's loans stand in each state; those late under {@code late}. */
    public Map<String, Integer> counts(Actor officer) {
        return lists.counts(officer.office(), today());
    }
}
