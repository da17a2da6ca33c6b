package iq.masar.vault;

import iq.masar.vault.cipher.DeploymentSecrets;
import iq.masar.vault.cipher.Hpke;
import iq.masar.vault.cipher.NotOpened;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.cipher.Signing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a device needs to keep something sealed while it has no line: a fresh key of its own, kept nowhere here, a signature
 * (Ed25519) it can check alone, and a lock (HPKE, X25519) to which it seals what only this house may read. The signing key and
 * the lock's key follow from the deployment's secret and lie nowhere.
 */
@Component
public class DeviceSeals {
    private static final Base64.Encoder LETTERS = Base64.getEncoder();
    private final Signing.Pair pair;
    private final Hpke.Pair records;
    private final Hpke.Opener opener;

    DeviceSeals(DeploymentSecrets secrets) {
        this.pair = Signing.from(secrets.derive("device-seals"));
        this.records = Hpke.forBrowsers(secrets.derive("device-records"));
        this.opener = Hpke.opener(records);
    }

    /** A list's exact bytes as text, their signature, and the key under which one device keeps it; Base64. */
    public record Given(String list, String signature, String key) {}

    /** Signs a list and adds 256 fresh bits for AES-GCM, given once. */
    public Given give(String list) {
        return new Given(
                list,
                LETTERS.encodeToString(Signing.sign(pair.signKey(), list.getBytes(StandardCharsets.UTF_8))),
                LETTERS.encodeToString(Secret.fresh().toBytes()));
    }

    /** 32 bytes, raw, to check what is {@link #give given} with. */
    public byte[] verifyKey() {
        return pair.verifyKey().clone();
    }

    /** 32 bytes, raw: an X25519 key for what a device seals to this house (RFC 9180). */
    public byte[] lock() {
        return records.lock().clone();
    }

    /**
     * Opens what a device sealed to {@link #lock}; empty unless it did, with this very binding.
     *
     * @param binding what the device gave as {@code info}
     */
    public Optional<byte[]> open(byte[] sealed, byte[] binding) {
        try {
            return Optional.of(opener.open(sealed, binding));
        } catch (NotOpened not) {
            return Optional.empty();
        }
    }

    /** Seals as a device does, with this house's lock. */
    public byte[] seal(byte[] content, byte[] binding) {
        return Hpke.seal(records.lock(), content, binding);
    }
}
