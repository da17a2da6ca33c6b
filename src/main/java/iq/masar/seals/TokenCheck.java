package iq.masar.seals;

/** What came of checking a token without a network. */
public sealed interface TokenCheck {
    /** Signed by a known office, in force. */
    record Valid(Token token) implements TokenCheck {}

    /** Forged, cut, or changed; or signed by nobody known. */
    record TokenInvalid() implements TokenCheck {}

    /** Its last day has passed. */
    record Expired(Token token) implements TokenCheck {}

    /** Withdrawn; known as of the last list this office received. */
    record Revoked(Token token) implements TokenCheck {}
}
