package iq.masar.vault.keys;

import iq.masar.vault.cipher.DeploymentSecrets;
import iq.masar.vault.cipher.Hpke;
import iq.masar.vault.cipher.NotOpened;
import iq.masar.vault.cipher.SealedFields;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.store.RecordStore.Enclosure;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Seals records to a public key: each under a key of its own, enclosed, and marked as put there by this deployment. */
@Component
public class Letterbox {
    private final Secret marking;

    Letterbox(DeploymentSecrets secrets) {
        this.marking = secrets.derive("letterbox");
    }

    public record Dropped(SealedFields fields, Enclosure enclosure) {}

    /**
     * @param place what the enclosed key belongs to
     * @param binding what the ciphertext of a field belongs to
     */
    public Dropped seal(byte[] lock, Map<String, String> fields, byte[] place, Function<String, byte[]> binding) {
        var key = Secret.fresh();
        var sealed = SealedFields.seal(fields, key, binding);
        var enclosed = Hpke.seal(lock, key.toBytes(), place);
        return new Dropped(sealed, new Enclosure(enclosed, marking.mac(sealed.canonical(place, enclosed))));
    }

    public Map<String, String> open(
            Hpke.Opener opener, Dropped dropped, byte[] place, Function<String, byte[]> binding) {
        var enclosure = dropped.enclosure;
        if (!marking.isMac(dropped.fields.canonical(place, enclosure.key()), enclosure.tag())) {
            throw NotOpened.unsaid();
        }
        return dropped.fields.open(Secret.of(opener.open(enclosure.key(), place)), binding);
    }
}
