package iq.masar.story;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.testing.StoryHouse;
import org.junit.jupiter.api.Test;

/** One state asks for 177 people at once (returns.md (h)): safeguards, proof, two officers, documents, Committee 373. */
class VilniusStoryTest {
    @Test
    void everyAssertionOfTheStoryHolds() {
        var told = StoryHouse.enter().vilnius();
        System.out.println(told.timeline());
        assertThat(told.holds()).as(told.timeline()).isTrue();
    }
}
