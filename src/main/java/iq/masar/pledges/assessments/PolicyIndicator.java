package iq.masar.pledges.assessments;

import iq.masar.roadmap.plan.Fraction;
import iq.masar.roadmap.plan.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * SDG indicator 10.7.2: six domains of five answers each; a domain is the share of its answers that are yes, out of a hundred.
 * A missing answer widens the interval by twenty points and is never a zero (GOV-37). The national mean and the bands are not
 * endorsed yet.
 */
public record PolicyIndicator(List<List<Optional<Boolean>>> answers) {
    public static final int DOMAINS = 6;
    public static final int ANSWERS = 5;

    public PolicyIndicator {
        answers = answers.stream().map(List::copyOf).toList();
        if (answers.size() != DOMAINS || answers.stream().anyMatch(domain -> domain.size() != ANSWERS)) {
            throw new NotThirtyAnswers();
        }
    }

    /** One domain, from 1. */
    public Interval domain(int number) {
        var given = answers.get(number - 1);
        var yes = given.stream().filter(answer -> answer.orElse(false)).count();
        var open = given.stream().filter(Optional::isEmpty).count();
        return new Interval(Fraction.of(yes * 100, ANSWERS), Fraction.of((yes + open) * 100, ANSWERS));
    }

    /** The mean of the six. */
    public Interval national() {
        var low = Fraction.ZERO;
        var high = Fraction.ZERO;
        for (var number = 1; number <= DOMAINS; number++) {
            low = low.plus(domain(number).low());
            high = high.plus(domain(number).high());
        }
        return new Interval(low.over(Fraction.of(DOMAINS)), high.over(Fraction.of(DOMAINS)));
    }

    /** The value 1 to 4 of a figure: under 40, under 80, under 100, 100. */
    public static int band(Fraction figure) {
        return 1
                + (int) Arrays.stream(new int[] {40, 80, 100})
                        .filter(limit -> figure.compareTo(Fraction.of(limit)) >= 0)
                        .count();
    }

    /** The frame has thirty answers, no more and no fewer. */
    public static final class NotThirtyAnswers extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
