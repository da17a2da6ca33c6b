package iq.masar.notices;

import java.time.Instant;
import java.util.List;

/** A notice as its reader finds it. */
public record ReceivedNotice(String key, List<String> args, String link, Instant at, boolean read) {
    public ReceivedNotice {
        args = List.copyOf(args);
    }
}
