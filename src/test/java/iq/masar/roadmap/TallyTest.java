package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.roadmap.votes.Rule;
import iq.masar.roadmap.votes.Rule.Majority;
import iq.masar.roadmap.votes.Tally;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An outcome that fell is never changed by the votes that would have followed. */
class TallyTest {
    @Test
    void anOutcomeStandsWhateverElseIsCast() {
        var chance = new Random(3);
        for (var round = 0; round < 10_000; round++) {
            var seats = 1 + chance.nextInt(50);
            var rule = new Rule(1 + chance.nextInt(3), 3, Majority.values()[chance.nextInt(3)]);
            var yes = 0;
            var no = 0;
            var abstained = 0;
            var fallen = java.util.Optional.<Boolean>empty();
            for (var vote = 0; vote < seats; vote++) {
                switch (chance.nextInt(3)) {
                    case 0 -> yes++;
                    case 1 -> no++;
                    default -> abstained++;
                }
                var outcome = new Tally(rule, seats, yes, no, abstained).outcome();
                if (fallen.isPresent()) {
                    assertThat(outcome).isEqualTo(fallen);
                }
                fallen = outcome;
            }
            assertThat(fallen).as("all have voted").isPresent();
        }
    }

    @Test
    void sevenSeatsNeedFourForHalf() {
        assertThat(new Rule(1, 2, Majority.SIMPLE).needed(7)).isEqualTo(4);
        assertThat(new Rule(2, 3, Majority.SIMPLE).needed(7)).isEqualTo(5);
        assertThat(new Tally(new Rule(1, 2, Majority.SIMPLE), 7, 4, 0, 0).outcome())
                .contains(true);
        assertThat(new Tally(new Rule(1, 2, Majority.SIMPLE), 7, 3, 0, 0).outcome())
                .isEmpty();
        assertThat(new Tally(new Rule(1, 2, Majority.SIMPLE), 7, 3, 3, 1).outcome())
                .contains(false);
    }
}
