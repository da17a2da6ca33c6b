package iq.masar.story;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.testing.LoanHouse;
import org.junit.jupiter.api.Test;

/** RET-44, RET-45 and RET-49 through the real pages: a budget of lines, a proof that pays once, a score with its dimensions. */
class HomeStoryTest {
    @Test
    void everyAssertionOfTheStoryHolds() {
        var told = LoanHouse.told("home");
        System.out.println(told.timeline());
        assertThat(told.holds()).as(told.timeline()).isTrue();
    }
}
