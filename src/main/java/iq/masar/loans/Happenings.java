package iq.masar.loans;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.loans.model.Loan;
import iq.masar.loans.store.LoanStore;
import iq.masar.loans.store.LoanStore.Happening;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Time, fresh ids, and the two places where what happens is written: the loan's own history and the audit. */
@Component
class Happenings {
    private final LoanStore store;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Happenings(LoanStore store, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Baghdad.day(clock.instant());
    }

    UUID fresh() {
        return ids.next();
    }

    /** @param facts codes and numbers only */
    void tell(Loan.Facts loan, String kind, Actor by, Object... facts) {
        var texts = Arrays.stream(facts).map(Object::toString).toList();
        store.tell(ids.next(), loan.id(), new Happening(kind, texts, Optional.of(by.account()), now()));
        audit.decided(Act.of(by, "loans." + kind).on(loan.file()).with("loan", loan.id()));
    }

    /** Time did it. */
    void tell(UUID loan, String kind) {
        store.tell(ids.next(), loan, new Happening(kind, List.of(), Optional.empty(), now()));
    }

    LoanReply refused(Loan.Facts loan, LoanReply why, Actor by) {
        audit.decided(Act.of(by, "loans.refused")
                .on(loan.file())
                .with("loan", loan.id())
                .with("refusal", why.getClass().getSimpleName()));
        return why;
    }
}
