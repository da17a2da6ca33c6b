package iq.masar.vault.keys;

import iq.masar.vault.store.EpochStore;
import iq.masar.vault.store.RecordStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keys are committed before what they seal; a key whose records never came is swept after a day. */
@Component
public class Sweep {
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int BATCH = 1000;

    private final EpochStore epochs;
    private final RecordStore records;
    private final Budgets budgets;
    private final Clock clock;

    Sweep(EpochStore epochs, RecordStore records, Budgets budgets, Clock clock) {
        this.epochs = epochs;
        this.records = records;
        this.budgets = budgets;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
    public void run() {
        budgets.forgetOld();
        var more = true;
        while (more) {
            var files = epochs.unconfirmed(clock.instant().minus(PATIENCE), BATCH);
            var existing = records.existing(files);
            epochs.confirm(existing);
            var orphans = new ArrayList<>(files);
            orphans.removeAll(existing);
            if (!orphans.isEmpty()) {
                epochs.sweep(orphans);
            }
            more = files.size() == BATCH;
        }
    }
}
