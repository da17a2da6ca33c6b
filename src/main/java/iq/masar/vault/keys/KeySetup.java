package iq.masar.vault.keys;

import iq.masar.databases.KeysDatabase;
import iq.masar.vault.cipher.DeploymentSecrets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the deployment's secrets, and refuses a start with others than those the keys were made with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({VaultSettings.class, VaultSettings.Home.class})
class KeySetup {
    /** The secrets given are not those of these databases; going on would lose every index and certificate. */
    static final class OtherSecrets extends RuntimeException {
        OtherSecrets() {
            super("the vault's secrets do not belong to this database of keys; restore secrets/vault.json");
        }
    }

    @Bean
    DeploymentSecrets deploymentSecrets(
            VaultSettings settings, VaultSettings.Home home, KeysDatabase keys, Clock clock) {
        var given = settings.secrets();
        var secrets =
                given == null || given.isBlank() ? DeploymentSecrets.in(home.secrets()) : DeploymentSecrets.of(given);
        var known = keys.sql()
                .sql("""
                insert into keys.deployment as d (mark, since) values (?, ?)
                on conflict (only_row) do update set mark = d.mark
                returning mark
                """)
                .params(secrets.mark(), clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getString("mark"))
                .single();
        if (!known.equals(secrets.mark())) {
            throw new OtherSecrets();
        }
        return secrets;
    }
}
