package iq.masar.story.review;

import iq.masar.story.Demonstration;
import iq.masar.story.Stage;

/**
 * The next review of the Compact (GOV, story (h)): a taskforce meets, evidence is accepted by another institution, a
 * contradiction is registered, a pledge is endorsed by hash, an assessment is followed up, four chairs agree, and an edition is
 * published in two languages.
 */
public final class Review implements Demonstration.Story {
    @Override
    public String name() {
        return "review";
    }

    @Override
    public void tell(Stage stage) {
        new ReviewTelling(stage).tell();
    }
}
