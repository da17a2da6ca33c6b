package iq.masar.vault.keys;

import iq.masar.kernel.Actor;
import iq.masar.kernel.SessionId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The rings that are open in this process. Access locks them; should it ever forget one, half a day ends it. */
@Component
public class Rings {
    private static final Duration LONGEST = Duration.ofHours(12);

    private record Held(Ring ring, long since) {}

    private final Map<SessionId, Held> open = new ConcurrentHashMap<>();

    Rings() {}

    public void hold(SessionId session, Ring ring) {
        var before = open.put(session, new Held(ring, System.nanoTime()));
        if (before != null) {
            before.ring.wipe();
        }
    }

    public Optional<Ring> find(Actor actor) {
        return Optional.ofNullable(open.get(actor.session()))
                .map(Held::ring)
                .filter(ring -> ring.account().equals(actor.account()));
    }

    public boolean isOpen(SessionId session) {
        return open.containsKey(session);
    }

    public void drop(SessionId session) {
        var held = open.remove(session);
        if (held != null) {
            held.ring.wipe();
        }
    }

    @Scheduled(fixedDelay = 600_000)
    void dropForgotten() {
        var now = System.nanoTime();
        open.forEach((session, held) -> {
            if (now - held.since > LONGEST.toNanos()) {
                drop(session);
            }
        });
    }
}
