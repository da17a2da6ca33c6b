package iq.masar.pledges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.masar.pledges.assessments.PolicyIndicator;
import iq.masar.roadmap.plan.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** GOV-37: SDG 10.7.2 from its thirty answers; a missing one is an interval, never a zero. */
class PolicyIndicatorTest {
    @Test
    void tenThousandAnswerSetsEqualAnIndependentSum() {
        var chance = new Random(1072);
        for (var round = 0; round < 10_000; round++) {
            var answers = new ArrayList<List<Optional<Boolean>>>();
            var yes = new int[6];
            var open = new int[6];
            for (var domain = 0; domain < 6; domain++) {
                var given = new ArrayList<Optional<Boolean>>();
                for (var answer = 0; answer < 5; answer++) {
                    var what = chance.nextInt(3);
                    given.add(what == 2 ? Optional.empty() : Optional.of(what == 1));
                    yes[domain] += what == 1 ? 1 : 0;
                    open[domain] += what == 2 ? 1 : 0;
                }
                answers.add(given);
            }
            var indicator = new PolicyIndicator(answers);
            var low = 0;
            var high = 0;
            for (var domain = 0; domain < 6; domain++) {
                assertThat(indicator.domain(domain + 1).low()).isEqualTo(Fraction.of(20L * yes[domain]));
                assertThat(indicator.domain(domain + 1).high())
                        .isEqualTo(Fraction.of(20L * (yes[domain] + open[domain])));
                low += 20 * yes[domain];
                high += 20 * (yes[domain] + open[domain]);
            }
            assertThat(indicator.national().low()).isEqualTo(Fraction.of(low, 6));
            assertThat(indicator.national().high()).isEqualTo(Fraction.of(high, 6));
        }
    }

    @Test
    void allYesIsAHundredSixTimesAndBandsAreFour() {
        var yes = java.util.Collections.nCopies(6, java.util.Collections.nCopies(5, Optional.of(true)));
        assertThat(new PolicyIndicator(yes).national().shown()).isEqualTo("100.0");
        assertThat(PolicyIndicator.band(Fraction.of(39))).isEqualTo(1);
        assertThat(PolicyIndicator.band(Fraction.of(40))).isEqualTo(2);
        assertThat(PolicyIndicator.band(Fraction.of(80))).isEqualTo(3);
        assertThat(PolicyIndicator.band(Fraction.of(100))).isEqualTo(4);
        assertThatThrownBy(() -> new PolicyIndicator(yes.subList(0, 5)))
                .isInstanceOf(PolicyIndicator.NotThirtyAnswers.class);
    }
}
