package iq.masar.vault;

import iq.masar.kernel.CaseId;

/** A room asked to write into a section whose key its actor does not hold; it should have answered 404 before. */
public final class NotHeld extends RuntimeException {
    NotHeld(CaseId file) {
        super("no key to case " + file);
    }
}
