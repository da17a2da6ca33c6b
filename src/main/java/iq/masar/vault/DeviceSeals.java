package iq.masar.vault;

import iq.masar.vault.cipher.DeploymentSecrets;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.cipher.Signing;
import org.springframework.stereotype.Component;

/**
 * What a device needs to keep something sealed while it has no line: a fresh key of its own, kept nowhere here, and a signature
 * (Ed25519) it can check alone. The signing key follows from the deployment's secret and lies nowhere.
 */
@Component
public class DeviceSeals {
    private final Signing.Pair pair;

    DeviceSeals(DeploymentSecrets secrets) {
        this.pair = Signing.from(secrets.derive("device-seals"));
    }

    /** Signs exactly these bytes. */
    public byte[] sign(byte[] content) {
        return Signing.sign(pair.signKey(), content);
    }

    /** 32 bytes, raw, to check {@link #sign} with. */
    public byte[] verifyKey() {
        return pair.verifyKey().clone();
    }

    /** 256 fresh bits for AES-GCM, given to one device once. */
    public byte[] freshKey() {
        return Secret.fresh().toBytes();
    }
}
