package iq.masar.vault.cipher;

import com.google.crypto.tink.subtle.Random;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Makes a key from a passphrase by Argon2id; how hard is written beside what it seals. */
public record Passphrase(byte[] salt, int memoryKib, int passes, int lanes) {
    private static final int SALT = 16;

    public static Passphrase fresh(int memoryKib, int passes) {
        return new Passphrase(Random.randBytes(SALT), memoryKib, passes, 1);
    }

    public Secret key(char[] passphrase) {
        var text = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        var bytes = new byte[text.remaining()];
        text.get(bytes);
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .build());
        var key = new byte[Secret.SIZE];
        generator.generateBytes(bytes, key);
        wipe(text, bytes);
        return Secret.of(key);
    }

    private static void wipe(ByteBuffer text, byte[] bytes) {
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(text.array(), (byte) 0);
    }
}
