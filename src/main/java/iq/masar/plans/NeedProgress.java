package iq.masar.plans;

import java.time.Instant;
import java.util.List;

/** What is being done about a need; told by the room that sends referrals. */
public interface NeedProgress {
    /**
     * One step towards a need.
     *
     * @param href the page to open, such as {@code /referrals/…}
     * @param key the message key of its state
     */
    record Step(String href, String key, String tone, Instant at) {}

    /** The steps taken for a need, newest first; empty when none. */
    List<Step> of(NeedId need);
}
