package iq.masar.vault.model;

/** A grant with the key it gives, sealed to the grantee, and the grantor's signature over both. */
public record SignedGrant(Grant grant, byte[] wrap, boolean withheld, byte[] signature) {}
