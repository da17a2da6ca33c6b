package iq.masar.journeys.model;

import iq.masar.kernel.OfficeCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An operation with what surrounds it.
 *
 * @param number as people read it, such as OP-26-0003
 * @param office that runs it
 * @param reception office that receives whoever lands
 * @param amendments numbered changes since the freeze
 * @param manifest the vault's volume of all particulars
 * @param arrivals the vault's volume of names and needs
 */
public record Journey(
        String number,
        OfficeCode office,
        OfficeCode reception,
        Operation stands,
        int amendments,
        UUID manifest,
        UUID arrivals,
        Optional<Instant> departedAt,
        Optional<Instant> landedAt) {
    private static final Duration ACCOUNTED = Duration.ofHours(24);

    public UUID id() {
        return stands.facts().id();
    }

    /** Files may be brought and seats given. */
    public boolean isOpen() {
        return stands instanceof Operation.Draft || stands instanceof Operation.Open || isFrozen();
    }

    /** Every change is a numbered amendment (RET-33). */
    public boolean isFrozen() {
        return stands instanceof Operation.Frozen;
    }

    /** Acts of the gate are taken: also late ones, of devices that were without a network. */
    public boolean isAtGate() {
        return stands instanceof Operation.Boarding || isGone();
    }

    public boolean isGone() {
        return stands instanceof Operation.Departed
                || stands instanceof Operation.Landed
                || stands instanceof Operation.Reconciled;
    }

    /** Until when everybody who went aboard must be accounted for (RET-35). */
    public Optional<Instant> accountedBy() {
        return landedAt.map(at -> at.plus(ACCOUNTED));
    }
}
