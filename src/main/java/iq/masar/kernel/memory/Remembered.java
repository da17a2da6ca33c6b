package iq.masar.kernel.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that are read at every turn and hardly ever change, in the memory of this process. Inside a transaction nothing new is
 * remembered, for it may be undone; a change forgets at once and again when its transaction has ended.
 *
 * @param <K> what a row is found by
 * @param <V> the row, immutable
 */
public final class Remembered<K, V> {
    private final Map<K, V> rows = new ConcurrentHashMap<>();

    /** The row, from memory or by reading it. What does not exist is asked for again every time. */
    public Optional<V> find(K key, Function<K, Optional<V>> read) {
        var known = rows.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var found = read.apply(key);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            found.ifPresent(row -> rows.put(key, row));
        }
        return found;
    }

    /** To be called with every change of the row: what is remembered neither outlives it nor is read back from before it. */
    public void forget(K key) {
        rows.remove(key);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    rows.remove(key);
                }
            });
        }
    }
}
