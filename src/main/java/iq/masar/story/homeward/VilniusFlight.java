package iq.masar.story.homeward;

import iq.masar.story.Demonstration;
import iq.masar.story.Stage;

/** The flight from Vilnius: from 177 requests to decisions, documents, a charter, and the offer at home. */
public final class VilniusFlight implements Demonstration.Story {
    @Override
    public String name() {
        return "vilnius-flight";
    }

    @Override
    public void tell(Stage stage) {
        new VilniusTelling(stage).tell();
    }
}
