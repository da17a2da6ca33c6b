package iq.masar.referrals.model;

import iq.masar.referrals.Refused;

/** What the rules say to a command. */
public sealed interface Verdict {
    record Moved(State to) implements Verdict {}

    record Stays(Refused because) implements Verdict {}
}
