package iq.masar.roadmap.plan;

import java.util.Optional;
import java.util.OptionalInt;

/** How far one activity is; {@code Continuing} and {@code Dropped} leave every sum and are counted apart. */
public sealed interface Progress {
    record Planned() implements Progress {}

    /** @param percent 1 to 99; unknown progress may be anything from nothing to nearly all */
    record InProgress(OptionalInt percent) implements Progress {
        public InProgress {
            percent.ifPresent(value -> {
                if (value < 1 || value > 99) {
                    throw new ArithmeticException("percent " + value);
                }
            });
        }
    }

    record Continuing() implements Progress {}

    record Done() implements Progress {}

    /** @param last the interval it had when it was suspended */
    record Suspended(Interval last) implements Progress {}

    record Dropped() implements Progress {}

    /** What it adds to a sum; empty for what is not measured. */
    default Optional<Interval> measured() {
        return switch (this) {
            case Planned planned -> Optional.of(Interval.NOTHING);
            case InProgress(var percent) ->
                Optional.of(percent.isPresent() ? Interval.exactly(percent.getAsInt()) : Interval.between(0, 99));
            case Done done -> Optional.of(Interval.WHOLE);
            case Suspended(var last) -> Optional.of(last);
            case Continuing continuing -> Optional.empty();
            case Dropped dropped -> Optional.empty();
        };
    }

    /** {@code planned}, {@code in-progress} …, as columns and message keys write it. */
    default String code() {
        return switch (this) {
            case Planned planned -> "planned";
            case InProgress inProgress -> "in-progress";
            case Continuing continuing -> "continuing";
            case Done done -> "done";
            case Suspended suspended -> "suspended";
            case Dropped dropped -> "dropped";
        };
    }

    /** Reads a state back; the seed's words {@code ongoing} and {@code in_place} are continuing. */
    static Progress of(String code, OptionalInt percent, Optional<Interval> last) {
        return switch (code.replace('_', '-')) {
            case "planned" -> new Planned();
            case "in-progress" -> new InProgress(percent);
            case "continuing", "ongoing", "in-place" -> new Continuing();
            case "done" -> new Done();
            case "suspended" -> new Suspended(last.orElse(Interval.between(0, 99)));
            case "dropped" -> new Dropped();
            default -> throw new UnknownState(code);
        };
    }

    /** A state no rule knows. */
    final class UnknownState extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownState(String code) {
            super(code);
        }
    }
}
