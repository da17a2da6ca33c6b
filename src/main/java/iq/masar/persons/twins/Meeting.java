package iq.masar.persons.twins;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Holds waiting entries against the others in the background, a batch to a transaction, until none waits: a long file is worked through
 * within minutes and a typed entry within seconds (IDN-44). What was held stays held, so whatever stops it only has to start it again.
 */
@Component
class Meeting implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Meeting.class);
    private static final int AT_A_TIME = 500;

    private final MeetStore store;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final AtomicBoolean working = new AtomicBoolean();
    private volatile boolean closing;

    Meeting(MeetStore store, TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One batch, after the one under way if there is one; how many entries were held. */
    int turn() {
        turn.lock();
        try {
            var held = transactions.execute(status -> store.meet(AT_A_TIME, clock.instant()));
            return held == null ? 0 : held;
        } finally {
            turn.unlock();
        }
    }

    /** Whether anything waits that nobody has stopped. */
    boolean waits() {
        return store.waits();
    }

    /** Looks whether anything waits, and sends one worker at it. */
    @Scheduled(fixedDelayString = "PT5S")
    void wake() {
        if (!closing && !working.get() && store.waits() && working.compareAndSet(false, true)) {
            Thread.ofPlatform()
                    .name("twins")
                    .priority(Thread.MIN_PRIORITY)
                    .daemon()
                    .start(this::work);
        }
    }

    private void work() {
        try {
            var held = turn();
            while (held > 0 && !closing) {
                held = turn();
            }
        } catch (RuntimeException failed) {
            LOG.error(
                    "holding entries against each other failed: {}",
                    failed.getClass().getName());
        } finally {
            working.set(false);
        }
    }

    /** Waits for the batch under way; the next start goes on after it. */
    @Override
    public void destroy() {
        closing = true;
        turn.lock();
        turn.unlock();
    }
}
