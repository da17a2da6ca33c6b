package iq.masar.referrals;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.time.Tick;
import iq.masar.referrals.steps.Rungs;
import iq.masar.referrals.store.ClockStore;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fires every rung of every ladder that is due (REF-36): each once, in order, a hundred to a transaction, so that a restart in
 * the middle loses and doubles nothing and several sweepers may run side by side.
 */
@Component
public class Sweep implements Tick {
    private static final int AT_ONCE = 100;
    private final ClockStore clocks;
    private final Rungs rungs;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Sweep(ClockStore clocks, Rungs rungs, Audit audit, TransactionOperations transactions, Clock clock) {
        this.clocks = clocks;
        this.rungs = rungs;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run() {
        var fired = 0;
        for (var some = batch(); some > 0; some = batch()) {
            fired += some;
        }
        if (fired > 0) {
            audit.record(Act.bySystem("referrals.sweep").with("fired", fired));
        }
    }

    @Override
    public Instant next(Instant now) {
        return clocks.nextDue().orElse(Instant.MAX);
    }

    /** One transaction's worth; how many rungs fired. */
    int batch() {
        var fired = transactions.execute(status -> {
            var due = clocks.lockDue(clock.instant(), AT_ONCE);
            return (int) due.stream().filter(rungs::fire).count();
        });
        return fired == null ? 0 : fired;
    }
}
