package iq.masar.vault.keys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hard and how much.
 *
 * @param argonMemoryKib memory of Argon2id; with the passes chosen so that opening a ring takes 60 to 100 ms
 * @param readingsAnHour different cases an account may open in an hour
 * @param readingsADay different cases an account may open on a day in Baghdad
 * @param searchesADay nationwide duplicate checks on a day (REF-13)
 * @param volumeSearchesAnHour searches of an account in the registers its office keeps
 * @param secrets the deployment's keyset itself, where a secret store hands it over in the environment; else a file is used
 */
@ConfigurationProperties("masar.vault")
public record VaultSettings(
        @DefaultValue("19456") int argonMemoryKib,
        @DefaultValue("3") int argonPasses,
        @DefaultValue("60") int readingsAnHour,
        @DefaultValue("200") int readingsADay,
        @DefaultValue("20") int searchesADay,
        @DefaultValue("120") int volumeSearchesAnHour,
        @Nullable String secrets) {
    /** @param home directory of this installation */
    @ConfigurationProperties("masar.databases")
    record Home(Path home) {
        Path secrets() {
            return home.toAbsolutePath().resolve("secrets").resolve("vault.json");
        }
    }
}
