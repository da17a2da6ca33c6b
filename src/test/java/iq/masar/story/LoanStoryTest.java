package iq.masar.story;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.testing.LoanHouse;
import iq.masar.testing.StoryHouse;
import org.junit.jupiter.api.Test;

/**
 * Dilshad's loan from the referral to the last dinar, his plan and three waves of his score beside it, through the real pages
 * (RET-44, RET-45, RET-49, RET-50, RET-52 to RET-59, returns.md (h)).
 */
class LoanStoryTest {
    @Test
    void everyAssertionOfTheStoryHolds() {
        var told = LoanHouse.told();
        System.out.println(told.timeline());
        assertThat(told.holds()).as(told.timeline()).isTrue();
    }

    /** The loans whose pages the walk and the browser look at. */
    @Test
    void theThreeLoansOfTheWalkStandWhereTheyShould() {
        var told = StoryHouse.enter().lending();
        assertThat(told.holds()).as(told.timeline()).isTrue();
    }
}
