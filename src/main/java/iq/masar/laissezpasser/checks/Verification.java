package iq.masar.laissezpasser.checks;

import iq.masar.seals.SealCheck;
import iq.masar.seals.TokenCheck;

/** What a checker learns from what was scanned. */
public sealed interface Verification {
    /**
     * A seal.
     *
     * @param beside whether it was compared with the zone printed on the document; if not, only with itself
     * @param outOfTime whether it is sound and the document's last day has passed
     */
    record OfSeal(SealCheck check, boolean beside, boolean outOfTime) implements Verification {}

    /** A token of a finding (IDN-59). */
    record OfToken(TokenCheck check) implements Verification {}

    /** Neither a seal nor a token. */
    record Unreadable() implements Verification {}
}
