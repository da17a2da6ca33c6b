package iq.masar.loans;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.loans.model.Loan;
import iq.masar.loans.model.Request;
import iq.masar.loans.model.Sitting;
import iq.masar.loans.store.ListStore;
import iq.masar.loans.store.LoanStore;
import iq.masar.loans.store.RequestStore;
import iq.masar.loans.store.RequestStore.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of a governorate's loan committee: numbers and codes, no names. */
@Component
@Transactional
public class Committee {
    private static final int MOST = 200;

    private final LoanStore store;
    private final ListStore lists;
    private final RequestStore requests;
    private final LoanBook book;
    private final Happenings happenings;

    Committee(LoanStore store, ListStore lists, RequestStore requests, LoanBook book, Happenings happenings) {
        this.store = store;
        this.lists = lists;
        this.requests = requests;
        this.book = book;
        this.happenings = happenings;
    }

    /**
     * A sitting as it is written down.
     *
     * @param members who sat, without whoever left the room as kin
     * @param kin members who are kin of the borrower and voted all the same
     */
    public record Held(String number, LocalDate day, List<String> members, int kin, Sitting.Outcome outcome) {
        public Held {
            members = members.stream()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList();
        }

        boolean isWhole(LocalDate today) {
            return !number.isBlank() && !day.isAfter(today) && !members.isEmpty();
        }

        Sitting sitting() {
            return new Sitting(number, Sitting.SEATS, members.size(), kin, outcome);
        }
    }

    /** What waits. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Actor member) {
        return lists.waiting(member.governorate(), MOST).stream()
                .map(line -> new Waiting(line, waiver(line)))
                .toList();
    }

    /** An application, or a wish to give dinars up. */
    public record Waiting(LoanLine line, Optional<Request> waiver) {}

    private Optional<Request> waiver(LoanLine line) {
        return requests.of(line.id()).stream()
                .filter(one -> one.kind() == Request.Kind.WAIVE && one.state() == Request.State.ASKED)
                .findFirst();
    }

    /**
     * Writes a sitting down and does what it decided: on the application, or on the waiver asked for. Refuses: unknown, not now,
     * sitting incomplete, no quorum, conflict declared, self approval of whoever did a step of this loan.
     */
    public LoanReply decide(UUID loan, Held held, Actor member) {
        var line = store.lock(loan).filter(found -> isBefore(found.loan(), member));
        if (line.isEmpty()) {
            return new LoanReply.Unknown();
        }
        var facts = line.get().loan().facts();
        if (!held.isWhole(happenings.today())) {
            return new LoanReply.SittingIncomplete();
        }
        if (store.hasWorkedOn(loan, member.account())) {
            return happenings.refused(facts, new LoanReply.SelfApproval(), member);
        }
        return switch (line.get().loan()) {
            case Loan.GuarantorAccepted waiting -> decided(waiting.decide(held.sitting()), held, member);
            case Loan.Deferred waiting -> decided(waiting.decide(held.sitting()), held, member);
            case Loan.Running _ ->
                waiver(line.get())
                        .map(request -> waived(line.get(), request, held, member))
                        .orElseGet(() -> new LoanReply.NotNow("running"));
            case Loan other -> new LoanReply.NotNow(other.state());
        };
    }

    private static boolean isBefore(Loan loan, Actor member) {
        return member.is(Role.LOAN_COMMITTEE)
                && member.governorate().equals(loan.facts().governorate());
    }

    private LoanReply decided(Loan.Step step, Held held, Actor member) {
        return switch (step) {
            case Loan.Refused(var why) -> why;
            case Loan.Moved(var to) -> {
                store.save(to);
                written(to.facts(), Optional.empty(), held, member);
                happenings.tell(to.facts(), to.state(), member, held.number());
                yield new LoanReply.Done(to.facts().id());
            }
        };
    }

    private LoanReply waived(LoanLine line, Request request, Held held, Actor member) {
        var facts = line.loan().facts();
        var hindrance = held.sitting().hindrance().or(() -> request.hindrance(member.account()));
        if (hindrance.isPresent()) {
            return happenings.refused(facts, hindrance.get(), member);
        }
        switch (held.outcome()) {
            case APPROVED -> {
                if (!(book.waive(line, request, held.number(), member) instanceof LoanReply.Done)) {
                    return new LoanReply.MoreThanOwed(line.outstanding());
                }
                requests.decide(request.id(), Request.State.GRANTED, member.account(), happenings.now());
            }
            case REJECTED -> {
                requests.decide(request.id(), Request.State.REFUSED, member.account(), happenings.now());
                happenings.tell(facts, "waiver-refused", member, held.number());
            }
            case DEFERRED -> happenings.tell(facts, "waiver-deferred", member, held.number());
        }
        written(facts, Optional.of(request.id()), held, member);
        return new LoanReply.Done(facts.id());
    }

    private void written(Loan.Facts facts, Optional<UUID> request, Held held, Actor member) {
        requests.insert(
                happenings.fresh(),
                facts.id(),
                request,
                new Minutes(held.sitting(), held.day(), held.members()),
                member.account(),
                happenings.now());
    }
}
