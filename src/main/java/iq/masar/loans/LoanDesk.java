package iq.masar.loans;

import iq.masar.casework.Cases;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.loans.model.Loan;
import iq.masar.loans.model.LoanAccount;
import iq.masar.loans.model.Product;
import iq.masar.loans.store.BookStore;
import iq.masar.loans.store.LoanStore;
import iq.masar.loans.store.ProductStore;
import iq.masar.persons.Member;
import iq.masar.persons.Persons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The loan officer's door: the steps from the referral to the payment out, each at its own desk only. */
@Component
@Transactional
public class LoanDesk {
    /** Categories of people who came back or never could; whoever is one of them is a returnee to the rules (E10). */
    private static final Set<String> NOT_RETURNED = Set.of("idp", "migrant_worker");

    private final LoanStore store;
    private final ProductStore products;
    private final BookStore book;
    private final Envelope envelope;
    private final Happenings happenings;
    private final Circumstances circumstances;

    /** What the system itself knows of a borrower, so that the officer need not be told. */
    @Component
    static class Circumstances {
        private final Cases cases;
        private final Persons persons;

        Circumstances(Cases cases, Persons persons) {
            this.cases = cases;
            this.persons = persons;
        }

        Product.Borrower of(Loan.Facts loan, boolean registered, List<String> groups) {
            var category = cases.summary(loan.file()).flatMap(file -> file.category());
            var minor = persons.household(loan.file()).stream()
                    .filter(Member::isSelf)
                    .anyMatch(Member::minor);
            return new Product.Borrower(
                    category.filter(code -> !NOT_RETURNED.contains(code)).isPresent(), !minor, registered, groups);
        }
    }

    LoanDesk(
            LoanStore store,
            ProductStore products,
            BookStore book,
            Envelope envelope,
            Happenings happenings,
            Circumstances circumstances) {
        this.store = store;
        this.products = products;
        this.book = book;
        this.envelope = envelope;
        this.happenings = happenings;
        this.circumstances = circumstances;
    }

    /**
     * Holds the borrower against the rules of the product. Not eligible is written down, with the rules by code; an appeal is
     * open. Refuses: unknown, not now, self approval when an appeal comes back to the same officer.
     *
     * @param registered whether the job-seeker's card was shown
     */
    public LoanReply examine(UUID loan, boolean registered, List<String> groups, Actor officer) {
        return at(loan, officer, found -> {
            var facts = found.facts();
            var product = product(facts);
            var borrower = circumstances.of(facts, registered, groups);
            return switch (found) {
                case Loan.Referred referred ->
                    examined(referred.examine(product, borrower, officer.account()), officer);
                case Loan.Appealed appealed -> stepped(appealed.examine(product, borrower, officer.account()), officer);
                default -> new LoanReply.NotNow(found.state());
            };
        });
    }

    private LoanReply examined(Loan to, Actor officer) {
        saved(to, officer);
        return to instanceof Loan.Ineligible(var facts, var unmet, var by)
                ? new LoanReply.NotEligible(unmet)
                : new LoanReply.Done(to.facts().id());
    }

    /** The course is done. Refuses: unknown, not now, course missing. */
    public LoanReply trained(UUID loan, String paper, Actor officer) {
        return at(loan, officer, found -> {
            if (!(found instanceof Loan.Eligible eligible)) {
                return new LoanReply.NotNow(found.state());
            }
            var reply = stepped(eligible.trained(paper), officer);
            if (reply instanceof LoanReply.Done) {
                store.course(loan, paper);
            }
            return reply;
        });
    }

    /** The feasibility study is accepted. Refuses: unknown, not now. */
    public LoanReply planAccepted(UUID loan, Actor officer) {
        return at(
                loan,
                officer,
                found -> found instanceof Loan.Trained trained
                        ? stepped(trained.planAccepted(), officer)
                        : new LoanReply.NotNow(found.state()));
    }

    /**
     * Who stands behind the borrower.
     *
     * @param agreed whether he signed that he agrees
     * @param fitting whether he is of the kind the product asks for
     */
    public record Guarantor(String name, String phone, boolean agreed, boolean fitting) {}

    /** Seals the guarantor beside the borrower, after he agreed. Refuses: unknown, not now, guarantor missing. */
    public LoanReply guaranteed(UUID loan, Guarantor guarantor, Actor officer) {
        return at(loan, officer, found -> {
            if (!(found instanceof Loan.PlanAccepted accepted)) {
                return new LoanReply.NotNow(found.state());
            }
            var named = !guarantor.name().isBlank();
            var reply = stepped(
                    accepted.guaranteed(product(found.facts()), named && guarantor.agreed() && guarantor.fitting()),
                    officer);
            if (reply instanceof LoanReply.Done && named) {
                envelope.guarantor(found.facts(), happenings.fresh(), guarantor.name(), guarantor.phone(), officer);
                store.guarantorAgreed(loan, happenings.now());
            }
            return reply;
        });
    }

    /** Signs the contract and takes a place of the quota. Refuses: unknown, not now, quota reached. */
    public LoanReply contract(UUID loan, LocalDate signed, Actor officer) {
        return at(loan, officer, found -> {
            var facts = found.facts();
            if (!(found instanceof Loan.Approved approved)) {
                return new LoanReply.NotNow(found.state());
            }
            var product = product(facts);
            if (!products.takePlace(product, facts.governorate())) {
                return happenings.refused(
                        facts, new LoanReply.QuotaReached(product.quota().orElse(0)), officer);
            }
            return stepped(approved.contract("K-" + facts.number(), signed, officer.account()), officer);
        });
    }

    /** Pays out; another person than the one who signed. Refuses: unknown, not now, self approval. */
    public LoanReply disburse(UUID loan, Actor officer) {
        return at(loan, officer, found -> {
            if (!(found instanceof Loan.Contracted contracted)) {
                return new LoanReply.NotNow(found.state());
            }
            var reply = stepped(contracted.disburse(officer.account()), officer);
            if (reply instanceof LoanReply.Done) {
                paidOut(contracted, officer);
            }
            return reply;
        });
    }

    private void paidOut(Loan.Contracted loan, Actor officer) {
        var facts = loan.facts();
        var today = happenings.today();
        var opened = LoanAccount.opened(product(facts).schedule(facts.amount(), today));
        var posting = opened.disburse(happenings.fresh(), today, loan.contract().number());
        book.add(facts.id(), opened.schedule(), Optional.empty(), happenings.now());
        book.write(facts.id(), facts.desk(), posting, officer.account(), happenings.now());
        store.paidOut(facts.id(), officer.account());
        store.carry(facts.id(), opened.after(posting));
    }

    private Product product(Loan.Facts facts) {
        return products.find(facts.product()).orElseThrow();
    }

    private LoanReply at(UUID loan, Actor officer, Function<Loan, LoanReply> act) {
        return store.lock(loan)
                .map(LoanLine::loan)
                .filter(found -> isAt(found.facts(), officer))
                .map(act)
                .orElseGet(LoanReply.Unknown::new);
    }

    /** Whether this is an officer of the desk the loan was sent to. */
    static boolean isAt(Loan.Facts loan, Actor officer) {
        return officer.is(Role.LOAN_OFFICER) && officer.office().equals(loan.desk());
    }

    private LoanReply stepped(Loan.Step step, Actor officer) {
        return switch (step) {
            case Loan.Refused(var why) -> why;
            case Loan.Moved(var to) -> examined(to, officer);
        };
    }

    private void saved(Loan to, Actor officer) {
        store.save(to);
        happenings.tell(to.facts(), to.state().replace('_', '-'), officer);
    }
}
