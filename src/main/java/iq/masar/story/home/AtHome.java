package iq.masar.story.home;

import iq.masar.story.Demonstration;
import iq.masar.story.Stage;

/**
 * Dilshad's first weeks at home (returns.md (h)): a baseline with its three dimensions, a plan of goals and cost lines that his
 * worker writes, he agrees to and another officer approves, and costs that are paid with proofs (RET-44, RET-45, RET-49). The story
 * of his loan goes on from there.
 */
public final class AtHome implements Demonstration.Story {
    @Override
    public String name() {
        return "home";
    }

    @Override
    public void tell(Stage stage) {
        new HomeTelling(stage).tell();
    }
}
