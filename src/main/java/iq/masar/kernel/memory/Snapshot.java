package iq.masar.kernel.memory;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One reading of a whole that is asked for at every turn and hardly ever changes, in the memory of this process. Who reads gets
 * what was committed before she asked, or something newer: a reading that began before a change ended is not kept, however
 * many write at once. Who has changed something in her own transaction reads her own rows until it ends, and nobody else does;
 * a transaction that is undone leaves nothing of what it read.
 *
 * @param <T> the whole, immutable
 */
public final class Snapshot<T> {
    private final Object door = new Object();
    private long changes;
    private volatile @Nullable T kept;

    /** The whole from memory, or by reading it. Nothing is kept of a reading made inside a transaction. */
    public T read(Supplier<T> reading) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return reading.get();
        }
        var known = kept;
        if (known != null) {
            return known;
        }
        long before;
        synchronized (door) {
            before = changes;
        }
        var found = reading.get();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            keep(found, before);
        }
        return found;
    }

    private void keep(T found, long before) {
        synchronized (door) {
            if (changes == before) {
                kept = found;
            }
        }
    }

    /** To be called in the transaction of every change, before or after its rows are written. */
    public void forget() {
        drop();
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
            TransactionSynchronizationManager.registerSynchronization(new Ending());
        }
    }

    private void drop() {
        synchronized (door) {
            changes++;
            kept = null;
        }
    }

    /** Forgets again once others can see what was changed; steps aside while another transaction runs inside this one. */
    private final class Ending implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Snapshot.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Snapshot.this, Boolean.TRUE);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Snapshot.this);
            drop();
        }
    }
}
