package iq.masar.plans.model;

import iq.masar.plans.Instrument;
import iq.masar.plans.Instrument.Dimension;
import iq.masar.plans.Instrument.Item;
import iq.masar.plans.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Turns answers into a number between 0 and 1: the weighted mean Σ w·v ÷ Σ w over what was answered.
 *
 * <p>An item's weight is its own times its dimension's. An answer that says "does not apply" leaves both sums, and so
 * does a skipped one: neither is ever counted as zero. When the answered share of the applicable weight is below the
 * instrument's {@code missing} rule there is no number at all, for the whole and for each dimension alike. The result
 * depends on the answers only, in any order, and raising one answer's value never lowers it.
 */
public final class Scoring {
    private static final int DECIMALS = 4;

    private Scoring() {}

    /** The whole, its parts, and how much was answered. */
    public record Result(Optional<BigDecimal> value, List<Score.Part> dimensions, BigDecimal answered) {}

    public static Result score(Sheet sheet) {
        var whole = new Sums();
        var parts = sheet.instrument().dimensions().stream()
                .map(dimension -> {
                    var sums = sums(sheet, dimension);
                    whole.add(sums);
                    return new Score.Part(
                            dimension.code(), sums.mean(sheet.instrument().missing()));
                })
                .toList();
        return new Result(whole.mean(sheet.instrument().missing()), parts, whole.share());
    }

    private static Sums sums(Sheet sheet, Dimension dimension) {
        var sums = new Sums();
        dimension.items().stream().filter(Scoring::isScored).forEach(item -> {
            var weight = item.weight().multiply(dimension.weight());
            switch (sheet.answer(item.id())) {
                case Answer.Chosen chosen -> value(item, chosen).ifPresent(value -> sums.answered(weight, value));
                case Answer.Skipped skipped -> sums.skipped(weight);
                case Answer.Counted counted -> sums.skipped(weight);
                case Answer.Written written -> sums.skipped(weight);
            }
        });
        return sums;
    }

    private static boolean isScored(Item item) {
        return item.kind() == Instrument.Kind.ONE
                && item.options().stream().anyMatch(option -> option.value().isPresent());
    }

    private static Optional<BigDecimal> value(Item item, Answer.Chosen chosen) {
        return chosen.codes().stream().findFirst().flatMap(item::find).flatMap(Instrument.Option::value);
    }

    private static final class Sums {
        private BigDecimal weighed = BigDecimal.ZERO;
        private BigDecimal answered = BigDecimal.ZERO;
        private BigDecimal applicable = BigDecimal.ZERO;

        void answered(BigDecimal weight, BigDecimal value) {
            weighed = weighed.add(weight.multiply(value));
            answered = answered.add(weight);
            applicable = applicable.add(weight);
        }

        void skipped(BigDecimal weight) {
            applicable = applicable.add(weight);
        }

        void add(Sums other) {
            weighed = weighed.add(other.weighed);
            answered = answered.add(other.answered);
            applicable = applicable.add(other.applicable);
        }

        BigDecimal share() {
            return applicable.signum() == 0
                    ? BigDecimal.ZERO.setScale(DECIMALS)
                    : answered.divide(applicable, DECIMALS, RoundingMode.HALF_UP);
        }

        Optional<BigDecimal> mean(BigDecimal missing) {
            var enough = applicable.multiply(missing).compareTo(answered) <= 0;
            return answered.signum() == 0 || !enough
                    ? Optional.empty()
                    : Optional.of(weighed.divide(answered, DECIMALS, RoundingMode.HALF_UP));
        }
    }
}
