package iq.masar.vault;

import iq.masar.vault.cipher.NotOpened;
import iq.masar.vault.cipher.Passphrase;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.keys.VaultSettings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Texts for somebody without an account who holds nothing but a code: only the code opens them, and no database knows it. */
@Component
public class CodeLetters {
    private static final int SALT = 16;
    private static final byte[] LOCK = "masar/code-lock/1".getBytes(StandardCharsets.US_ASCII);
    private final VaultSettings settings;

    CodeLetters(VaultSettings settings) {
        this.settings = settings;
    }

    /**
     * A fresh lock.
     *
     * @param key for whoever may write; to be kept only under another seal
     * @param wrapped may lie in the clear; with the code it opens what the key sealed
     */
    public record Lock(String key, String wrapped) {}

    public Lock lock(String code) {
        var by = Passphrase.fresh(settings.argonMemoryKib(), settings.argonPasses());
        var key = Secret.fresh();
        var sealed = by.key(code.toCharArray()).seal(key.toBytes(), LOCK);
        var wrapped = ByteBuffer.allocate(SALT + 2 * Integer.BYTES + sealed.length)
                .put(by.salt())
                .putInt(by.memoryKib())
                .putInt(by.passes())
                .put(sealed);
        return new Lock(text(key.toBytes()), text(wrapped.array()));
    }

    public String seal(String key, UUID letter, String content) {
        return text(Secret.of(bytes(key)).seal(content.getBytes(StandardCharsets.UTF_8), binding(letter)));
    }

    /** The text, if this is the code; empty for any other. */
    public Optional<String> open(String code, String wrapped, UUID letter, String sealed) {
        try {
            var parts = ByteBuffer.wrap(bytes(wrapped));
            var salt = new byte[SALT];
            parts.get(salt);
            var by = new Passphrase(salt, parts.getInt(), parts.getInt(), 1);
            var rest = new byte[parts.remaining()];
            parts.get(rest);
            var key = Secret.of(by.key(code.toCharArray()).open(rest, LOCK));
            return Optional.of(new String(key.open(bytes(sealed), binding(letter)), StandardCharsets.UTF_8));
        } catch (NotOpened another) {
            return Optional.empty();
        }
    }

    private static byte[] binding(UUID letter) {
        return ("masar/code-letter/1/" + letter).getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
