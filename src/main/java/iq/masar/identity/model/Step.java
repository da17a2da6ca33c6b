package iq.masar.identity.model;

import iq.masar.identity.ClaimReply;

/** A step taken, or why not. */
public sealed interface Step {
    record Moved(ClaimState to) implements Step {}

    record Refused(ClaimReply why) implements Step {}
}
