package iq.masar.laissezpasser.keys;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Where the secret halves lie: beside the other secrets of this installation, in no database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeyHome.Place.class)
class KeyHome {
    /** @param home directory of this installation */
    @ConfigurationProperties("masar.databases")
    record Place(Path home) {
        Path secrets() {
            return home.toAbsolutePath().resolve("secrets");
        }
    }
}
