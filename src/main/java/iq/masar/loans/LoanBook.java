package iq.masar.loans;

import iq.masar.kernel.Actor;
import iq.masar.loans.model.Loan;
import iq.masar.loans.model.LoanAccount;
import iq.masar.loans.model.Posting;
import iq.masar.loans.model.Request;
import iq.masar.loans.store.BookStore;
import iq.masar.loans.store.LoanStore;
import iq.masar.loans.store.RequestStore;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the book of a desk: payments, what is given back, reversals, instalments moved by two. */
@Component
@Transactional
public class LoanBook {
    private final LoanStore store;
    private final BookStore book;
    private final RequestStore requests;
    private final Happenings happenings;

    LoanBook(LoanStore store, BookStore book, RequestStore requests, Happenings happenings) {
        this.store = store;
        this.book = book;
        this.requests = requests;
        this.happenings = happenings;
    }

    /** Books a payment. Refuses: unknown, not now, loan settled, receipt used. */
    public LoanReply pay(UUID loan, long amount, LocalDate day, String receipt, Actor officer) {
        return with(loan, officer, (line, account) -> switch (line.loan()) {
            case Loan.Running _ ->
                posted(line, account, account.pay(happenings.fresh(), amount, day, receipt), officer);
            default -> new LoanReply.LoanSettled();
        });
    }

    /** Gives back what was paid without being owed. Refuses: unknown, not now, more than owed, receipt used. */
    public LoanReply refund(UUID loan, long amount, LocalDate day, String receipt, Actor officer) {
        return with(
                loan,
                officer,
                (line, account) ->
                        posted(line, account, account.refund(happenings.fresh(), amount, day, receipt), officer));
    }

    /**
     * Takes a posting back by its negation. Refuses: unknown, not now, not reversible.
     *
     * @param reason {@code bounced}, {@code wrong-loan}, {@code wrong-amount} or {@code twice}
     */
    public LoanReply reverse(UUID loan, UUID posting, String reason, Actor officer) {
        return with(loan, officer, (line, account) -> {
            var found = book.postings(loan).stream()
                    .filter(one -> one.posting().id().equals(posting))
                    .findFirst();
            if (found.isEmpty()) {
                return new LoanReply.Unknown();
            }
            return found.get().reversed()
                    ? happenings.refused(line.loan().facts(), new LoanReply.NotReversible(), officer)
                    : posted(
                            line,
                            account,
                            account.reverse(found.get().posting(), happenings.fresh(), happenings.today(), reason),
                            officer);
        });
    }

    /** Asks that unpaid instalments be put behind the last. Refuses: unknown, not now, not movable, already asked. */
    public LoanReply askToMove(UUID loan, Set<Integer> numbers, Request.Reason reason, Actor officer) {
        return with(loan, officer, (line, account) -> switch (account.reschedule(numbers)) {
            case LoanAccount.Refused(var why) -> happenings.refused(line.loan().facts(), why, officer);
            case LoanAccount.Rescheduled _ ->
                asked(line, request(loan, Request.Kind.RESCHEDULE, numbers, 0, reason, officer), officer);
        });
    }

    /** Asks the committee to give up so much. Refuses: unknown, not now, more than owed, already asked. */
    public LoanReply askToWaive(UUID loan, long amount, Request.Reason reason, Actor officer) {
        return with(
                loan,
                officer,
                (line, account) -> amount > account.outstanding()
                        ? happenings.refused(
                                line.loan().facts(), new LoanReply.MoreThanOwed(account.outstanding()), officer)
                        : asked(line, request(loan, Request.Kind.WAIVE, Set.of(), amount, reason, officer), officer));
    }

    private Request request(
            UUID loan, Request.Kind kind, Set<Integer> numbers, long amount, Request.Reason reason, Actor officer) {
        return new Request(
                happenings.fresh(),
                loan,
                kind,
                numbers,
                amount,
                reason,
                officer.account(),
                happenings.now(),
                Request.State.ASKED,
                Optional.empty());
    }

    private LoanReply asked(LoanLine line, Request request, Actor officer) {
        if (!requests.insert(request)) {
            return new LoanReply.AlreadyAsked();
        }
        happenings.tell(line.loan().facts(), "asked-" + request.kind().code(), officer);
        return new LoanReply.Done(line.id());
    }

    /** Another officer moves the instalments, or says no. Refuses: unknown, not now, self approval, not movable. */
    public LoanReply decideMove(UUID loan, UUID id, boolean granted, Actor officer) {
        return with(loan, officer, (line, account) -> {
            var request =
                    requests.find(id).filter(one -> one.loan().equals(loan) && one.kind() == Request.Kind.RESCHEDULE);
            if (request.isEmpty()) {
                return new LoanReply.Unknown();
            }
            var facts = line.loan().facts();
            var hindrance = request.get().hindrance(officer.account());
            if (hindrance.isPresent()) {
                return happenings.refused(facts, hindrance.get(), officer);
            }
            if (!granted) {
                requests.decide(id, Request.State.REFUSED, officer.account(), happenings.now());
                happenings.tell(facts, "reschedule-refused", officer);
                return new LoanReply.Done(loan);
            }
            return switch (account.reschedule(request.get().numbers())) {
                case LoanAccount.Refused(var why) -> happenings.refused(facts, why, officer);
                case LoanAccount.Rescheduled(var moved) -> {
                    requests.decide(id, Request.State.GRANTED, officer.account(), happenings.now());
                    book.add(loan, moved.schedule(), Optional.of(id), happenings.now());
                    store.carry(loan, moved);
                    happenings.tell(
                            facts,
                            "rescheduled",
                            officer,
                            request.get().numbers().size());
                    yield new LoanReply.Done(loan);
                }
            };
        });
    }

    /** The committee gave up what was asked; it writes the sitting in the same transaction. */
    LoanReply waive(LoanLine line, Request request, String decision, Actor member) {
        return book.account(line.id())
                .map(account -> posted(
                        line,
                        account,
                        account.waive(happenings.fresh(), request.amount(), happenings.today(), decision),
                        member))
                .orElseGet(() -> new LoanReply.NotNow(line.loan().state()));
    }

    private LoanReply posted(LoanLine line, LoanAccount account, LoanAccount.Posted posted, Actor by) {
        var facts = line.loan().facts();
        return switch (posted) {
            case LoanAccount.Refused(var why) -> happenings.refused(facts, why, by);
            case LoanAccount.Written(var posting) -> {
                if (!book.write(facts.id(), facts.desk(), posting, by.account(), happenings.now())) {
                    yield happenings.refused(facts, new LoanReply.ReceiptUsed(posting.reference()), by);
                }
                var after = account.after(posting);
                moved(line.loan(), after, posting);
                store.carry(facts.id(), after);
                happenings.tell(facts, posting.kind().code(), by, amount(posting));
                yield new LoanReply.Done(posting.id());
            }
        };
    }

    /** Running and settled are told apart by what is owed, in the transaction that changes it. */
    private void moved(Loan loan, LoanAccount after, Posting posting) {
        var settled = after.outstanding() == 0;
        switch (loan) {
            case Loan.Running running
            when settled -> store.save(posting.kind() == Posting.Kind.WAIVED ? running.writeOff() : running.settle());
            case Loan.Settled paid when !settled -> reopened(paid.reopen());
            case Loan.WrittenOff given when !settled -> reopened(given.reopen());
            default -> {
                // It stays where it is.
            }
        }
    }

    private void reopened(Loan.Running loan) {
        store.reopened(loan.facts().id());
        store.save(loan);
    }

    private static long amount(Posting posting) {
        return posting.entries().stream()
                .mapToLong(one -> Math.max(0, one.amount()))
                .sum();
    }

    private LoanReply with(UUID loan, Actor officer, Act act) {
        var line = store.lock(loan).filter(one -> LoanDesk.isAt(one.loan().facts(), officer));
        if (line.isEmpty()) {
            return new LoanReply.Unknown();
        }
        return book.account(loan)
                .map(account -> act.on(line.get(), account))
                .orElseGet(() -> new LoanReply.NotNow(line.get().loan().state()));
    }

    @FunctionalInterface
    private interface Act {
        LoanReply on(LoanLine line, LoanAccount account);
    }
}
