package iq.masar.vault;

import iq.masar.kernel.Canonical;
import iq.masar.kernel.CaseId;
import iq.masar.vault.cipher.DeploymentSecrets;
import iq.masar.vault.cipher.Secret;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keyed one-way names and codes; without the deployment's secrets nobody can compute or compare them. */
@Component
public class Pseudonyms {
    private static final int HALF = 16;
    /** Letters and digits nobody confuses on the telephone or in handwriting. */
    private static final String CLEAR = "23456789ACDEFHJKMNPQRTUVWXY";

    private final Secret naming;
    private final Secret hashing;
    private final SecureRandom chance = new SecureRandom();

    Pseudonyms(DeploymentSecrets secrets) {
        this.naming = secrets.derive("pseudonym");
        this.hashing = secrets.derive("codes");
    }

    /** The name of a case in the shared store: 32 hexadecimal letters, not to be joined with the case without the key. */
    public String shared(CaseId file) {
        var content = Canonical.of("masar/pseudonym/1").uuid(file.value()).toBytes();
        return HexFormat.of().formatHex(Arrays.copyOf(naming.mac(content), HALF));
    }

    /** A keyed hash of a code, token or fact, to be stored in place of it. */
    public String code(String purpose, UUID subject, String clear) {
        return hash(Canonical.of("masar/code/1").text(purpose).uuid(subject).text(clear));
    }

    /** Compares in constant time. */
    public boolean codeMatches(String purpose, UUID subject, String clear, String stored) {
        return MessageDigest.isEqual(
                code(purpose, subject, clear).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                stored.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A keyed hash to look a token up by, when the subject is not known, such as a QR token or complaint code. */
    public String lookup(String purpose, String clear) {
        return hash(Canonical.of("masar/lookup/1").text(purpose).text(clear));
    }

    private String hash(Canonical content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hashing.mac(content.toBytes()));
    }

    /** A fresh code of so many letters and digits easy to say by phone. */
    public String freshCode(int length) {
        var code = new StringBuilder();
        chance.ints(length, 0, CLEAR.length()).forEach(i -> code.append(CLEAR.charAt(i)));
        return code.toString();
    }

    /** A fresh token of 128 bits for an address or a QR code. */
    public String freshToken() {
        var token = new byte[HALF];
        chance.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
