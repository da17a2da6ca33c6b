package iq.masar.identity.outward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/** The key of the curve P-256 that signs tokens; a test key, certified by nobody, in a file only its owner may read. */
final class TokenKey {
    static final String SIGNER = "IQM";
    static final String REFERENCE = "T1";
    private static final Base64.Encoder TO = Base64.getEncoder();
    private static final Base64.Decoder FROM = Base64.getDecoder();
    private final KeyPair pair;
    private final LocalDate from;

    private TokenKey(KeyPair pair, LocalDate from) {
        this.pair = pair;
        this.from = from;
    }

    /** Reads the file, made on first use. */
    static TokenKey in(Path file, LocalDate today) {
        try {
            if (!Files.exists(file)) {
                write(file, today);
            }
            return of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new NoTokenKey(e);
        }
    }

    private static void write(Path file, LocalDate today) throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var fresh = generator.generateKeyPair();
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(
                file,
                List.of(
                        today.toString(),
                        TO.encodeToString(fresh.getPrivate().getEncoded()),
                        TO.encodeToString(fresh.getPublic().getEncoded())));
    }

    private static TokenKey of(List<String> lines) throws GeneralSecurityException {
        var keys = KeyFactory.getInstance("EC");
        return new TokenKey(
                new KeyPair(
                        keys.generatePublic(new X509EncodedKeySpec(FROM.decode(lines.get(2)))),
                        keys.generatePrivate(new PKCS8EncodedKeySpec(FROM.decode(lines.get(1))))),
                LocalDate.parse(lines.get(0)));
    }

    PrivateKey secret() {
        return pair.getPrivate();
    }

    PublicKey open() {
        return pair.getPublic();
    }

    LocalDate from() {
        return from;
    }

    /** The key cannot be made or read: a broken installation. */
    static final class NoTokenKey extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoTokenKey(Throwable cause) {
            super(cause);
        }
    }
}
