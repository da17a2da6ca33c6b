package iq.masar.ui;

import iq.masar.ui.store.SubmissionStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets a form act once, however often it arrives: pressed twice, sent again by a weak line, or after a power cut. */
@Component
public class Submissions {
    private static final Duration ABANDONED_AFTER = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofDays(2);
    private static final ScopedKey RUNNING = new ScopedKey();

    private final SubmissionStore store;
    private final Clock clock;

    Submissions(SubmissionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** First of its kind, or what became of the one before. */
    public sealed interface Turn {
        record First() implements Turn {}

        /** Another request with this key is at work. */
        record Waiting() implements Turn {}

        /** It has acted; the location is empty when the answer was lost. */
        record Acted(String location) implements Turn {}
    }

    public Turn begin(UUID once, String path) {
        var now = clock.instant();
        if (store.insert(once, path, now)) {
            return first(once, path);
        }
        return store.find(once, path).map(row -> after(row, once, path, now)).orElseGet(() -> begin(once, path));
    }

    private Turn after(SubmissionStore.Row row, UUID once, String path, Instant now) {
        var abandoned = row.begunAt().plus(ABANDONED_AFTER).isBefore(now);
        return switch (row.state()) {
            case "done" -> new Turn.Acted(row.location().orElse(""));
            case "acted" -> abandoned ? new Turn.Acted("") : new Turn.Waiting();
            default ->
                abandoned && store.takeOver(once, path, row.begunAt(), now) ? first(once, path) : new Turn.Waiting();
        };
    }

    private static Turn first(UUID once, String path) {
        RUNNING.hold(once, path);
        return new Turn.First();
    }

    /** Called in the door's own transaction just before it commits: from here on the key can never act again. */
    void actedBeforeCommit() {
        RUNNING.held().ifPresent(key -> store.acted(key.once(), key.path()));
    }

    /** The page was answered; a refusal or a typing error leaves the key free, a failure only if nothing was committed. */
    public void end(UUID once, String path, int status, String location) {
        RUNNING.drop();
        if (status < 400) {
            store.finish(once, path, location);
        } else if (status < 500) {
            store.forget(once, path);
        } else {
            store.forgetUnlessActed(once, path);
        }
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetOld() {
        store.forgetBefore(clock.instant().minus(KEPT));
    }

    /** The submission this thread works for. */
    private static final class ScopedKey {
        private final ThreadLocal<Key> key = new ThreadLocal<>();

        void hold(UUID once, String path) {
            key.set(new Key(once, path));
        }

        java.util.Optional<Key> held() {
            return java.util.Optional.ofNullable(key.get());
        }

        void drop() {
            key.remove();
        }
    }

    private record Key(UUID once, String path) {}
}
