package iq.masar.vault.destruction;

/**
 * What was destroyed, for the certificate.
 *
 * @param fingerprint SHA-256 over what the destroyed keys committed to, in hexadecimal: whoever restores an old key can be
 *     shown that it was this one
 * @param wraps how many wraps of them there were
 * @param records how many sealed records went with them
 */
public record Destroyed(String fingerprint, int wraps, int records) {}
