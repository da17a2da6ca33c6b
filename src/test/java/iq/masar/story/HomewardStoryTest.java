package iq.masar.story;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.testing.StoryHouse;
import org.junit.jupiter.api.Test;

/** RET-27 to RET-37 told through the pages. */
class HomewardStoryTest {
    @Test
    void twoSmallOperationsHold() {
        var told = StoryHouse.enter().homeward();
        assertThat(told.holds()).as(told.timeline()).isTrue();
    }
}
