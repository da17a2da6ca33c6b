package iq.masar.casework.slots;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.util.OptionalInt;

/** A tab over the case page, leading to {@code /cases/{id}/<path>}; the room answers that page with {@link CaseFrames}. */
public interface CaseTab {
    /** The last part of the address: {@code needs}. */
    String path();

    /** Message key of the tab's word. */
    String key();

    /** Where it stands: timeline 0, needs 20, plan 30, referrals 40, consents 50, tasks 60, readers 90. */
    int order();

    OptionalInt count(CaseId file, Actor reader);

    /** Whether this officer gets the tab at all. */
    default boolean isFor(Actor reader) {
        return true;
    }
}
