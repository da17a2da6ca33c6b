package iq.masar.audit;

import iq.masar.audit.model.Frontier;
import iq.masar.audit.model.Head;
import iq.masar.audit.model.HeadKey;
import iq.masar.audit.store.TreeStore;
import iq.masar.kernel.Canonical;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes durable entries into the tree, in batches and in an order that cannot change, and signs heads. */
@Component
class Sequencer {
    private static final int BATCH = 4000;
    private static final int LEAVES_A_HEAD = 1000;
    private static final Duration TIME_A_HEAD = Duration.ofMinutes(1);
    /** An entry may become visible a while after it was announced; until then look each second, later each half minute. */
    private static final int LOOKS = 30;

    private final TreeStore tree;
    private final HeadKey key;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicInteger looks = new AtomicInteger(LOOKS);
    private @Nullable Frontier edge;
    private long lastHead = -1;
    private Instant lastSigned = Instant.EPOCH;
    private int pulses;

    Sequencer(TreeStore tree, HeadKey key, TransactionTemplate transaction, Clock clock) {
        this.tree = tree;
        this.key = key;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Something was written or will be. */
    void announce() {
        looks.set(LOOKS);
    }

    @Scheduled(fixedDelay = 1000)
    void pulse() {
        pulses++;
        if (looks.get() > 0 || pulses % LOOKS == 0) {
            looks.decrementAndGet();
            takeIn();
            signWhenDue();
        }
    }

    /** Takes in whatever waits and signs the head. */
    synchronized Head sign() {
        takeIn();
        var size = edge().size();
        var head = new Head(size, edge().root());
        if (size != lastHead) {
            lastSigned = Canonical.micros(clock.instant());
            tree.add(size, lastSigned, head.signedBy(key));
            lastHead = size;
        }
        return head;
    }

    private synchronized void signWhenDue() {
        var grown = edge().size() - Math.max(0, lastHead);
        var due = lastSigned.plus(TIME_A_HEAD).isBefore(clock.instant());
        if (grown >= LEAVES_A_HEAD || grown > 0 && due) {
            var unused = sign();
        }
    }

    private synchronized void takeIn() {
        var more = true;
        while (more) {
            try {
                more = Boolean.TRUE.equals(transaction.execute(status -> takeBatch()));
            } catch (RuntimeException failed) {
                edge = null;
                throw failed;
            }
        }
    }

    private boolean takeBatch() {
        if (!tree.mayGrow()) {
            return false;
        }
        var waiting = tree.waiting(BATCH);
        if (waiting.isEmpty()) {
            return false;
        }
        if (edge == null || edge.size() != tree.size()) {
            edge = Frontier.of(tree, tree.size());
        }
        var first = edge.size();
        var closed = new ArrayList<Frontier.Grown>();
        for (var next : waiting) {
            closed.addAll(edge.append(next.leaf().hash()));
        }
        tree.grow(first, waiting, closed);
        return waiting.size() == BATCH;
    }

    private Frontier edge() {
        if (edge == null) {
            edge = Frontier.of(tree, tree.size());
        }
        return edge;
    }
}
