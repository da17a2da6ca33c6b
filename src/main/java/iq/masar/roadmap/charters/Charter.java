package iq.masar.roadmap.charters;

import iq.masar.kernel.Label;
import iq.masar.roadmap.register.PartialDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a body is, in one version (GOV-04).
 *
 * @param version from 1; the highest counts
 * @param by account that recorded it; empty for what the founding documents say
 */
public record Charter(String body, int version, Terms terms, String source, Optional<UUID> by, Instant at) {
    /** What kind of body it is. */
    public enum Kind {
        WORKING_GROUP,
        TASKFORCE,
        COMMITTEE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> find(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    /**
     * What a charter lays down.
     *
     * @param parent the body it stands under, or empty
     * @param established never finer than its source; empty where nobody says
     */
    public record Terms(Kind kind, String parent, Optional<PartialDate> established, Chair chair) {}

    /**
     * The post that chairs it, whoever holds the post; who sits in the chair is a matter of seats.
     *
     * @param post empty where nobody says
     * @param institution whose post it is, or empty
     */
    public record Chair(Label post, String institution) {
        public static final Chair NOBODY = new Chair(new Label("", "", ""), "");

        public boolean isNamed() {
            return !post.ar().isEmpty();
        }
    }

    /**
     * One version of what a body is for.
     *
     * @param since from when it holds, as precisely as the source says; empty where it does not
     */
    public record Mandate(
            String body,
            int version,
            Label text,
            Optional<PartialDate> since,
            String source,
            Optional<UUID> by,
            Instant at) {}

    /**
     * The way from a body up its parents and back to itself, if it stood under {@code parent}; empty where there is no such way.
     *
     * @param parents every body's parent as it is now
     */
    static List<String> loop(String body, String parent, Map<String, String> parents) {
        var way = new ArrayList<>(List.of(body));
        var above = parent;
        while (!above.isEmpty() && way.size() <= parents.size() + 1) {
            way.add(above);
            if (above.equals(body)) {
                return List.copyOf(way);
            }
            above = parents.getOrDefault(above, "");
        }
        return List.of();
    }
}
