package iq.masar.story;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.testing.StoryHouse;
import org.junit.jupiter.api.Test;

/** From a taskforce meeting to a published edition in two languages, through the real pages (GOV, story (h)). */
class ReviewStoryTest {
    private final StoryHouse house = StoryHouse.enter();

    @Test
    void everyAssertionOfTheStoryHolds() {
        System.out.println(house.review().timeline());
        assertThat(house.review().holds()).as(house.review().timeline()).isTrue();
    }
}
