package iq.masar.story;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.testing.LoanHouse;
import iq.masar.testing.StoryHouse;
import org.junit.jupiter.api.Test;

/** RET-27 to RET-37 told through the pages. */
class HomewardStoryTest {
    @Test
    void twoSmallOperationsHold() {
        var told = StoryHouse.enter().homeward();
        assertThat(told.holds()).as(told.timeline()).isTrue();
    }

    /** returns.md (h): the flight from Vilnius, in a house of its own. */
    @Test
    void theFlightFromVilniusHolds() {
        var told = LoanHouse.told("vilnius-flight");
        assertThat(told.holds()).as(told.timeline()).isTrue();
    }
}
