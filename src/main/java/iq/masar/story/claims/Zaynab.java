package iq.masar.story.claims;

import iq.masar.story.Demonstration;
import iq.masar.story.HeviAndKarim;
import iq.masar.story.Stage;

/**
 * Three people prove who they are: Zaynab without papers, the child Hêvî with a claim of her own, and Karim,
 * whom no state confirms.
 */
public final class Zaynab implements Demonstration.Story {
    @Override
    public String name() {
        return "zaynab";
    }

    @Override
    public void tell(Stage stage) {
        new ZaynabTelling(stage).tell();
        new HeviAndKarim(stage).tell();
    }
}
