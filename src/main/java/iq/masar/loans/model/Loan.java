package iq.masar.loans.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.loans.LoanReply;
import iq.masar.loans.LoanReply.CourseMissing;
import iq.masar.loans.LoanReply.GuarantorMissing;
import iq.masar.loans.LoanReply.NotNow;
import iq.masar.loans.LoanReply.SelfApproval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
     * @param number what officers say
     * @param fileNumber the number of the borrower's case
     * @param desk the loan desk it was sent to
     * @param household the household whose one live loan it is; the case's own for a person alone
     * @param amount whole dinars
     */
    record Facts(
            UUID id,
            String number,
            CaseId file,
            String fileNumber,
            UUID household,
            GovernorateCode governorate,
            OfficeCode desk,
            String product,
            long amount,
            AccountId by,
            Instant at) {}

    /** Sent by the case worker with the client's consent. */
    record Referred(Facts facts) implements Loan {
        public Loan examine(Product product, Product.Borrower borrower, AccountId by) {
            return examined(facts, product, borrower, by);
        }
    }

    /** Rules of the product are not met; an appeal is open (RET-52). */
    record Ineligible(Facts facts, List<String> unmet, AccountId by) implements Loan {
        public Ineligible {
            unmet = List.copyOf(unmet);
        }

        public Appealed appeal() {
            return new Appealed(facts, by);
        }
    }

    /** To be examined again, by another officer than the one who found it not eligible. */
    record Appealed(Facts facts, AccountId before) implements Loan {
        public Step examine(Product product, Product.Borrower borrower, AccountId by) {
            return by.equals(before)
                    ? new Refused(new SelfApproval())
                    : new Moved(examined(facts, product, borrower, by));
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
        return switch (this) {
            case Ineligible _, Rejected _, Settled _, WrittenOff _, Withdrawn _ -> false;
            case Referred _, Appealed _, Eligible _, Trained _, PlanAccepted _, GuarantorAccepted _ -> true;
            case Deferred _, Approved _, Contracted _, Running _ -> true;
        };
    }

    /** The client's own step back, possible until the contract is signed. */
    default Step withdraw() {
        return switch (this) {
            case Referred _, Ineligible _, Appealed _, Eligible _, Trained _, PlanAccepted _, GuarantorAccepted _ ->
                new Moved(new Withdrawn(facts()));
            case Deferred _, Approved _, Rejected _ -> new Moved(new Withdrawn(facts()));
            case Contracted _, Running _, Settled _, WrittenOff _, Withdrawn _ -> new Refused(new NotNow(state()));
        };
    }

    private static Loan examined(Facts facts, Product product, Product.Borrower borrower, AccountId by) {
        var unmet = product.unmet(borrower);
        return unmet.isEmpty() ? new Eligible(facts) : new Ineligible(facts, unmet, by);
    }

    private static Step decided(Facts facts, Sitting sitting) {
        return sitting.hindrance()
                .<Step>map(Refused::new)
                .orElseGet(() -> new Moved(
                        switch (sitting.outcome()) {
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
