package iq.masar.statistics.model.home;

import iq.masar.kernel.Baghdad;
import iq.masar.statistics.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A return as the shared store may know it: a month, a post, and how far it came. */
public record ReturnFact(
        LocalDate month,
        String post,
        String ruleSet,
        String complete,
        String clock,
        Optional<Integer> daysToDecision,
        Optional<Integer> openDays,
        String paper,
        int reached) {
    private static final List<String> STEPS =
            List.of("return.planned", "return.boarded", "return.arrived", "return.offered", "return.enrolled");
    private static final int THIRTY = 30;
    private static final int OLDEST = 3;

    /** Generalises what was heard by then; empty once another return answers for it. */
    public static Optional<ReturnFact> of(ReturnNote note, Map<String, Moment> heard, Instant now) {
        if (heard.containsKey(ReturnNote.LINKED)) {
            return Optional.empty();
        }
        var days = Optional.ofNullable(heard.get(ReturnNote.DECIDED)).map(moment -> Integer.valueOf(moment.detail()));
        var dropped = days.isEmpty() && (heard.containsKey("return.withdrawn") || heard.containsKey("return.closed"));
        return Optional.of(new ReturnFact(
                Baghdad.day(note.receivedAt()).withDayOfMonth(1),
                note.post(),
                note.ruleSet(),
                complete(heard),
                dropped ? "dropped" : "counted",
                days,
                days.isPresent() || dropped ? Optional.empty() : Optional.of(age(note, now)),
                paper(heard),
                IntStream.rangeClosed(1, STEPS.size())
                        .filter(step -> heard.containsKey(STEPS.get(step - 1)))
                        .max()
                        .orElse(0)));
    }

    /** Once complete it is never incomplete again, so that one word of it being incomplete settles the matter. */
    private static String complete(Map<String, Moment> heard) {
        if (heard.containsKey(ReturnNote.INCOMPLETE)) {
            return "later";
        }
        return heard.containsKey(ReturnNote.COMPLETE) ? "first" : "unchecked";
    }

    private static String paper(Map<String, Moment> heard) {
        if (heard.containsKey("return.document_expired")) {
            return "expired";
        }
        return heard.containsKey("return.document_issued") ? "issued" : "none";
    }

    private static int age(ReturnNote note, Instant now) {
        var days = Duration.between(note.receivedAt(), now).toDays();
        return THIRTY * (int) Math.clamp(days / THIRTY, 0, OLDEST);
    }
}
