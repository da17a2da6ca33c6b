package iq.masar.returns.model;

import iq.masar.kernel.Label;

/**
 * A row of a reference list of this room.
 *
 * @param days a term in days where the list has one, else 0
 */
public record Named(String code, Label name, int days, String source, boolean verified) {}
