package iq.masar.returns.model;

import iq.masar.returns.model.safeguard.Safeguards;

/** A return and its safeguards, which change together. */
public record Journey(Return stands, Safeguards safeguards) {
    /** As it begins: everything open. */
    public static Journey received() {
        return new Journey(new Return.Received(), Safeguards.unknown());
    }
}
