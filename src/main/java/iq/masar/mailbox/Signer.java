package iq.masar.mailbox;

import iq.masar.vault.Pseudonyms;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Signs what leaves, by Ed25519. Its key follows from the deployment's secret and lies nowhere; with another secret it is another
 * key, and partner states take the public one anew.
 */
@Component
public class Signer {
    private final KeyPair pair;

    Signer(Pseudonyms pseudonyms) {
        // as it was while this was part of returns: with another word partner states could check no answer
        var seed = Base64.getUrlDecoder().decode(pseudonyms.lookup("returns.mailbox-signature", "1"));
        try {
            var keys = KeyPairGenerator.getInstance("Ed25519", "SunEC");
            keys.initialize(NamedParameterSpec.ED25519, new Given(seed));
            this.pair = keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new NoEd25519(e);
        }
    }

    /** This platform knows no Ed25519: a defect of its installation. */
    static final class NoEd25519 extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoEd25519(Exception cause) {
            super(cause);
        }
    }

    /** Gives the generator this seed and no other. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, Math.min(seed.length, bytes.length));
            Arrays.fill(bytes, Math.min(seed.length, bytes.length), bytes.length, (byte) 0);
        }
    }

    /** Base64 of the signature over the body's bytes as sent. */
    public String sign(String body) {
        try {
            var signature = Signature.getInstance("Ed25519", "SunEC");
            signature.initSign(pair.getPrivate());
            signature.update(body.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new NoEd25519(e);
        }
    }

    /** The key to check it with, X.509, Base64. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }
}
