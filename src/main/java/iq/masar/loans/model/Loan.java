package iq.masar.loans.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.loans.LoanReply;
import iq.masar.loans.LoanReply.CourseMissing;
import iq.masar.loans.LoanReply.GuarantorMissing;
import iq.masar.loans.LoanReply.NotEligible;
import iq.masar.loans.LoanReply.SelfApproval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * A loan in one of its states, from the case worker's referral to the last dinar. A method stands only where its step is
 * possible. What was paid, and whether it is late, is {@link LoanAccount}'s to say.
 */
public sealed interface Loan {
    Facts facts();

    /** The word of columns and message keys: {@code plan_accepted}. */
    default String state() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /**
     * What stays the same.
     *
     * @param household the household whose one live loan it is; the case's own for a person alone
     * @param amount whole dinars
     */
    record Facts(
            UUID id,
            CaseId file,
            UUID household,
            GovernorateCode governorate,
            String product,
            long amount,
            AccountId by,
            Instant at) {}

    /** Sent by the case worker with the client's consent. */
    record Referred(Facts facts) implements Loan {
        public Step examine(Product product, Product.Borrower borrower) {
            var unmet = product.unmet(borrower);
            return unmet.isEmpty() ? new Moved(new Eligible(facts)) : new Refused(new NotEligible(unmet));
        }
    }

    record Eligible(Facts facts) implements Loan {
        /** @param course number of the course's paper */
        public Step trained(String course) {
            return course.isBlank() ? new Refused(new CourseMissing()) : new Moved(new Trained(facts));
        }
    }

    record Trained(Facts facts) implements Loan {
        public Step planAccepted() {
            return new Moved(new PlanAccepted(facts));
        }
    }

    record PlanAccepted(Facts facts) implements Loan {
        /** @param consented whether the guarantor agreed, and is of the kind asked for */
        public Step guaranteed(Product product, boolean consented) {
            return consented || product.guarantor() == Product.Guarantee.NOBODY
                    ? new Moved(new GuarantorAccepted(facts))
                    : new Refused(new GuarantorMissing());
        }
    }

    /** Waits for the committee. */
    record GuarantorAccepted(Facts facts) implements Loan {
        public Step decide(Sitting sitting) {
            return decided(facts, sitting);
        }
    }

    /** The committee wants to see it again. */
    record Deferred(Facts facts) implements Loan {
        public Step decide(Sitting sitting) {
            return decided(facts, sitting);
        }
    }

    record Approved(Facts facts) implements Loan {
        /** That a place of the quota is free is asked where all contracts are seen at once. */
        public Step contract(String number, LocalDate signed, AccountId by) {
            return new Moved(new Contracted(facts, new Contract(number, signed, by)));
        }
    }

    /** The committee said no; an appeal goes before it again. */
    record Rejected(Facts facts) implements Loan {
        public Step appeal() {
            return new Moved(new GuarantorAccepted(facts));
        }
    }

    record Contracted(Facts facts, Contract contract) implements Loan {
        /** Another person than the one who signed for the office pays out (RET-57's rule of two). */
        public Step disburse(AccountId by) {
            return by.equals(contract.by()) ? new Refused(new SelfApproval()) : new Moved(new Running(facts, contract));
        }
    }

    /** Paid out; being paid back, whether in time or late. */
    record Running(Facts facts, Contract contract) implements Loan {
        public Settled settle() {
            return new Settled(facts, contract);
        }

        public WrittenOff writeOff() {
            return new WrittenOff(facts, contract);
        }
    }

    /** Nothing is owed. A payment taken back makes it run again. */
    record Settled(Facts facts, Contract contract) implements Loan {
        public Running reopen() {
            return new Running(facts, contract);
        }
    }

    /** The committee gave up what was left. */
    record WrittenOff(Facts facts, Contract contract) implements Loan {
        public Running reopen() {
            return new Running(facts, contract);
        }
    }

    /** The client withdrew before the contract; costs nothing. */
    record Withdrawn(Facts facts) implements Loan {}

    /** The signed contract: its number, its day, who signed for the office. */
    record Contract(String number, LocalDate signed, AccountId by) {}

    /** Whether the household may not have another beside it. */
    default boolean isLive() {
        return !(this instanceof Settled || this instanceof WrittenOff || this instanceof Withdrawn || this instanceof Rejected);
    }

    private static Step decided(Facts facts, Sitting sitting) {
        return sitting.hindrance().<Step>map(Refused::new).orElseGet(() -> new Moved(switch (sitting.outcome()) {
            case APPROVED -> new Approved(facts);
            case REJECTED -> new Rejected(facts);
            case DEFERRED -> new Deferred(facts);
        }));
    }

    /** A step taken, or why not. */
    sealed interface Step {}

    record Moved(Loan to) implements Step {}

    record Refused(LoanReply why) implements Step {}
}
