package iq.masar.consent.texts;

import iq.masar.consent.Purpose;
import iq.masar.kernel.Label;

/**
 * One version of a text of consent.
 *
 * @param script read out and witnessed, where false it is printed and signed
 * @param verified false while no authority has endorsed the wording
 */
public record ConsentText(
        Purpose purpose, boolean script, String version, Label words, String source, boolean verified) {}
