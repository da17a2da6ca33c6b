package iq.masar.audit;

import iq.masar.audit.model.HeadKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the key that signs heads beside the databases, in a file only its owner may read; made on first start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSetup.Place.class)
class AuditSetup {
    /** @param home directory of this installation */
    @ConfigurationProperties("masar.databases")
    record Place(Path home) {}

    @Bean
    HeadKey headKey(Place place) {
        var file = place.home().toAbsolutePath().resolve("secrets").resolve("audit-heads.key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(
                        file.getParent(),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HeadKey.fresh().secretText());
            }
            return HeadKey.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
