package iq.masar.pledges.trail;

import java.util.Optional;
import java.util.UUID;

/**
 * From something a sentence cites up to a pledge.
 *
 * @param cited what the sentence cites: a release, an activity, or a line such as {@code V:145}
 * @param release empty when the sentence reaches the activity without one
 */
public record Way(String cited, Optional<Release> release, String activity, UUID pledge) {
    /** {@code release}, {@code activity}, or {@code line} when both only stand on the same line of a founding document. */
    public String kind() {
        return release.isPresent() ? "release" : cited.equals(activity) ? "activity" : "line";
    }
}
