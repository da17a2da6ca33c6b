package iq.masar.roadmap.plan;

import iq.masar.kernel.Actor;
import java.util.List;

/** A slot: whoever keeps pledges says which of them name an activity (GOV-31). */
public interface ActivityPledges {
    /** Those this reader may open, in the order they came to name it. */
    List<Naming> naming(String activity, Actor reader);

    /**
     * A pledge that names the activity.
     *
     * @param href its page
     * @param state where it stands, in the reader's language
     */
    record Naming(String href, String title, String state) {}
}
