package iq.masar.audit.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;

/**
 * Makes entries durable outside any caller's transaction. One thread with a connection of its own writes whatever waits in
 * one commit: fifty readers share one flush, and none of them needs a second connection of the pool while holding one.
 */
@Repository
public class EntryWriter implements AutoCloseable {
    private static final int LARGEST_BATCH = 256;
    private static final int LONGEST_QUEUE = 4096;
    private static final int PATIENCE_SECONDS = 3;

    /** An entry and whoever waits for it. */
    private record Waiting(WrittenEntry entry, CompletableFuture<Void> written) {}

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final HikariDataSource connections;
    private final Thread thread;
    private volatile boolean closed;

    EntryWriter(DataSource masar) throws SQLException {
        var own = new HikariConfig();
        masar.unwrap(HikariDataSource.class).copyStateTo(own);
        own.setPoolName("audit");
        own.setMaximumPoolSize(1);
        own.setMinimumIdle(0);
        own.setConnectionTimeout(2000);
        own.setInitializationFailTimeout(-1);
        own.setConnectionInitSql("set statement_timeout = '2s'");
        connections = new HikariDataSource(own);
        thread = Thread.ofPlatform().name("audit-writer").daemon().start(this::run);
    }

    /** Returns once the entry is durable; any failure to make it so within three seconds is thrown. */
    public void write(WrittenEntry entry) throws InterruptedException, ExecutionException, TimeoutException {
        var waiting = new Waiting(entry, new CompletableFuture<>());
        if (!queue.offer(waiting, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new TimeoutException();
        }
        try {
            waiting.written.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            waiting.written.cancel(false);
        }
    }

    private void run() {
        var batch = new ArrayList<Waiting>();
        while (!closed) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, LARGEST_BATCH - 1);
                batch.removeIf(waiting -> waiting.written.isDone());
                commit(batch);
                batch.forEach(waiting -> waiting.written.complete(null));
            } catch (InterruptedException end) {
                return;
            } catch (SQLException | RuntimeException failed) {
                batch.forEach(waiting -> waiting.written.completeExceptionally(failed));
            } finally {
                batch.clear();
            }
        }
    }

    private void commit(List<Waiting> batch) throws SQLException {
        if (batch.isEmpty()) {
            return;
        }
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection, batch);
            connection.commit();
        }
    }

    private static void insert(Connection connection, List<Waiting> batch) throws SQLException {
        try (var insert = connection.prepareStatement(EntryStore.INSERT)) {
            for (var waiting : batch) {
                var columns = waiting.entry.columns();
                for (var i = 0; i < columns.length; i++) {
                    insert.setObject(i + 1, columns[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        connections.close();
    }
}
