package iq.masar.pledges;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A pledge in the sections of the UN form. */
public record Pledge(
        UUID id,
        String title,
        String kind,
        String form,
        String actors,
        Matched matched,
        List<Integer> objectives,
        String ar,
        String en,
        Optional<LocalDate> endsOn,
        String indicator,
        Optional<UUID> paper,
        String announcedAt,
        Particulars particulars) {
    /** The bounds of section VI, in code points. */
    public static final int SHORTEST = 300;

    public static final int LONGEST = 3_000;

    private static final Set<String> WITH_OTHERS = Set.of("common", "partnership");

    public Pledge {
        objectives = List.copyOf(objectives);
    }

    /** A pledge of which sections I, II and V are not filled in. */
    public Pledge(
            UUID id,
            String title,
            String kind,
            String form,
            String actors,
            Matched matched,
            List<Integer> objectives,
            String ar,
            String en,
            Optional<LocalDate> endsOn,
            String indicator,
            Optional<UUID> paper,
            String announcedAt) {
        this(
                id,
                title,
                kind,
                form,
                actors,
                matched,
                objectives,
                ar,
                en,
                endsOn,
                indicator,
                paper,
                announcedAt,
                Particulars.NONE);
    }

    /**
     * Sections I, II and V.
     *
     * @param contact the post and office to write to; never a person's name
     * @param actor who submits it
     * @param principles letters a to j of the guiding principles
     */
    public record Particulars(String contact, String actor, List<String> principles) {
        public static final Particulars NONE = new Particulars("", "", List.of());

        public Particulars {
            principles = List.copyOf(principles);
        }
    }

    /** Section IIb: the pledge this one matches; empty texts when it matches none. */
    public record Matched(String title, String id) {}

    /** Why it cannot be kept as it is, as message keys; none when it can. */
    public List<Refusal> faults() {
        var faults = new java.util.ArrayList<Refusal>();
        if (!fits(ar)) {
            faults.add(new Refusal("ar", "pledges.reply.text-length", length(ar)));
        }
        if (!en.isEmpty() && !fits(en)) {
            faults.add(new Refusal("en", "pledges.reply.text-length", length(en)));
        }
        if (form.equals("matching")
                && (matched.title().isBlank() || matched.id().isBlank())) {
            faults.add(new Refusal("matched_title", "pledges.reply.matched-missing", 0));
        }
        if (WITH_OTHERS.contains(form) && actors.isBlank()) {
            faults.add(new Refusal("actors", "pledges.reply.actors-missing", 0));
        }
        return faults;
    }

    /** Whether it may go before the working group: an end date and something to measure it by (GOV-29). */
    public boolean mayBeEndorsed() {
        return faults().isEmpty() && endsOn.isPresent() && !indicator.isBlank();
    }

    /** The length the form counts: code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean fits(String text) {
        return length(text) >= SHORTEST && length(text) <= LONGEST;
    }

    /** The text the working group endorses: every section in its order. */
    public String wording() {
        return String.join(
                "\n",
                title,
                kind,
                form,
                actors,
                matched.title(),
                matched.id(),
                objectives.toString(),
                endsOn.map(LocalDate::toString).orElse(""),
                indicator,
                particulars.actor(),
                String.join(",", particulars.principles()),
                ar);
    }

    /** One field that stands against keeping it; {@code count} is what the message says. */
    public record Refusal(String field, String key, int count) {}
}
