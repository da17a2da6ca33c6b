package iq.masar.vault.cipher;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.HkdfPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * The secrets of this deployment, all derived from one Tink keyset that lies in a file of its own and in no database. They
 * open no personal field: they index, name, certify and withhold.
 */
public final class DeploymentSecrets {
    private final PrfSet root;

    private DeploymentSecrets(PrfSet root) {
        this.root = root;
    }

    /** @param keyset the text of the file, as another installation wrote it */
    public static DeploymentSecrets of(String keyset) {
        try {
            PrfConfig.register();
            return new DeploymentSecrets(TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), PrfSet.class));
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }

    /** Reads the file, made on first use with rights for its owner only. */
    public static DeploymentSecrets in(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, fresh());
            }
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String keyset) throws IOException {
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var half = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, keyset, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
        Files.move(half, file);
    }

    static String fresh() {
        try {
            PrfConfig.register();
            var parameters = HkdfPrfParameters.builder()
                    .setKeySizeBytes(Secret.SIZE)
                    .setHashType(HkdfPrfParameters.HashType.SHA256)
                    .build();
            var keyset = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                            .withRandomId()
                            .makePrimary())
                    .build();
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }

    /** Tells whether two installations have the same secrets, and nothing else. */
    public String mark() {
        return HexFormat.of().formatHex(derive("mark").commitment());
    }

    public Secret derive(String purpose) {
        try {
            return Secret.of(root.computePrimary(purpose.getBytes(StandardCharsets.UTF_8), Secret.SIZE));
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }
}
