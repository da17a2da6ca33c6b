package iq.masar.pledges.assessments;

import iq.masar.pledges.assessments.Assessment.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A follow-up beside the assessment before it, answer by answer; nothing is added up (GOV-36). */
public final class Comparison {
    private Comparison() {}

    /** What became of one answer. */
    public enum Change {
        UNCHANGED,
        IMPROVED,
        WORSENED,
        NEWLY_ANSWERED,
        NO_LONGER_COMPARABLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One question of the follow-up with both answers, the former one's evidence included. */
    public record Row(Frame.Item item, Optional<Answer> before, Optional<Answer> now, Change change) {}

    /** Every question that either of the two answers; questions of the follow-up's frame first, in its order. */
    public static List<Row> of(Assessment before, Assessment now) {
        var gone = before.frame().items().stream()
                .filter(item -> now.frame().find(item.code()).isEmpty())
                .filter(item -> before.answer(item.code()).isPresent());
        return java.util.stream.Stream.concat(
                        now.frame().items().stream()
                                .filter(item -> before.answer(item.code()).isPresent()
                                        || now.answer(item.code()).isPresent()),
                        gone)
                .map(item -> row(item, before, now))
                .toList();
    }

    private static Row row(Frame.Item item, Assessment before, Assessment now) {
        var then = before.answer(item.code());
        var today = now.answer(item.code());
        var asked = before.frame().find(item.code());
        var same = asked.isPresent()
                && now.frame().find(item.code()).isPresent()
                && asked.get().area().equals(item.area())
                && asked.get().wording().equals(item.wording());
        return new Row(item, then, today, change(same, then.map(Answer::grade), today.map(Answer::grade)));
    }

    private static Change change(boolean same, Optional<Grade> then, Optional<Grade> now) {
        if (then.isEmpty()) {
            return Change.NEWLY_ANSWERED;
        }
        if (!same || now.isEmpty() || then.get().isMeasured() != now.get().isMeasured()) {
            return Change.NO_LONGER_COMPARABLE;
        }
        var order = now.get().compareTo(then.get());
        return order == 0 ? Change.UNCHANGED : order > 0 ? Change.IMPROVED : Change.WORSENED;
    }
}
