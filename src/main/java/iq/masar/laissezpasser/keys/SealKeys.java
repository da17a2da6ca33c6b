package iq.masar.laissezpasser.keys;

import iq.masar.kernel.Baghdad;
import iq.masar.laissezpasser.store.SignerStore;
import iq.masar.laissezpasser.store.SignerStore.SignerRow;
import iq.masar.seals.Seal;
import iq.masar.seals.Seals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Signs seals. The key is made on first start, lies in a file only its owner may read, and follows itself after fourteen
 * months; its public half is kept for as long as anybody may hold a document.
 */
@Component
public class SealKeys {
    /** Who signs: Iraq's laissez-passers. */
    public static final String SIGNER = "IQLP";

    private static final String ISSUER = "IRQ";
    private final SignerStore signers;
    private final Path folder;
    private final Clock clock;
    private final List<SealKey> keys = new ArrayList<>();

    SealKeys(SignerStore signers, KeyHome.Place place, Clock clock) {
        this.signers = signers;
        this.folder = place.secrets();
        this.clock = clock;
        read();
        current(Baghdad.day(clock.instant()));
    }

    /** Signs the zone of a document issued today. */
    public byte[] seal(List<String> zone) {
        var today = Baghdad.day(clock.instant());
        var key = current(today);
        return Seals.write(new Seal(ISSUER, SIGNER, key.reference(), today, today, zone), key.secret());
    }

    /** The reference of the key that signs today. */
    public String reference() {
        return current(Baghdad.day(clock.instant())).reference();
    }

    private synchronized SealKey current(LocalDate today) {
        return keys.stream()
                .filter(key -> key.maySign(today))
                .max(Comparator.comparing(SealKey::from))
                .orElseGet(() -> make(today));
    }

    private SealKey make(LocalDate today) {
        var key = SealKey.fresh(today);
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var file = folder.resolve("seal-" + key.reference() + ".key");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, key.secretText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        enter(key);
        return key;
    }

    private void read() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, "seal-*.key")) {
            for (var file : files) {
                enter(SealKey.of(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enter(SealKey key) {
        keys.add(key);
        signers.put(new SignerRow(SIGNER, key.reference(), key.from(), key.publicText()));
    }
}
