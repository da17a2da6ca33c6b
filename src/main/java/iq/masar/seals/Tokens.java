package iq.masar.seals;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Writes and checks tokens: one line of letters, digits, hyphens and underscores, short enough for a small square code.
 * The line is Base64url of {@code MSR1|signer|key reference|reference|finding|last day}, a zero byte, and raw r and s.
 */
public final class Tokens {
    static final String MARK = "MSR1";
    private static final int SIGNATURE = 64;
    private static final int PARTS = 6;

    private Tokens() {}

    /** Signs a token under a signer's name and key reference, neither holding a bar. */
    public static String write(Token token, String signer, String keyReference, PrivateKey key) {
        if (!(signer + keyReference).matches("[A-Za-z0-9]+")) {
            throw new SealRefused("signer and key reference are letters and digits");
        }
        var text = String.join(
                "|",
                MARK,
                signer,
                keyReference,
                token.reference(),
                token.finding().name(),
                token.validTo().toString());
        var head = (text + '\0').getBytes(StandardCharsets.UTF_8);
        var signature = Signing.sign(head, key);
        if (signature.length != SIGNATURE) {
            throw new SealRefused("the key is not of the curve P-256");
        }
        var whole = Arrays.copyOf(head, head.length + signature.length);
        System.arraycopy(signature, 0, whole, head.length, signature.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Checks a token on a day. */
    public static TokenCheck check(String line, Signers signers, LocalDate today) {
        var whole = decoded(line);
        int end = whole.length - SIGNATURE;
        if (end < 2 || whole[end - 1] != 0) {
            return new TokenCheck.TokenInvalid();
        }
        var parts = new String(whole, 0, end - 1, StandardCharsets.UTF_8).split("\\|", -1);
        var token = parts.length == PARTS && parts[0].equals(MARK) ? token(parts) : Optional.<Token>empty();
        var key = token.isEmpty() ? Optional.<Signers.Key>empty() : signers.find(parts[1], parts[2]);
        if (key.isEmpty()
                || !Signing.verifies(
                        whole,
                        end,
                        Arrays.copyOfRange(whole, end, whole.length),
                        key.get().key())) {
            return new TokenCheck.TokenInvalid();
        }
        if (signers.isRevoked(token.get().reference())) {
            return new TokenCheck.Revoked(token.get());
        }
        return today.isAfter(token.get().validTo())
                ? new TokenCheck.Expired(token.get())
                : new TokenCheck.Valid(token.get());
    }

    private static byte[] decoded(String line) {
        try {
            return Base64.getUrlDecoder().decode(line.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static Optional<Token> token(String[] parts) {
        try {
            return Optional.of(new Token(parts[3], Token.Finding.valueOf(parts[4]), LocalDate.parse(parts[5])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
