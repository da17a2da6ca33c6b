package iq.masar.identity.outward;

import iq.masar.kernel.Baghdad;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the key of tokens beside the other secrets of this installation. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TokenSetup.Place.class)
class TokenSetup {
    /** @param home directory of this installation */
    @ConfigurationProperties("masar.databases")
    record Place(Path home) {}

    @Bean
    TokenKey tokenKey(Place place, Clock clock) {
        return TokenKey.in(
                place.home().toAbsolutePath().resolve("secrets").resolve("identity-tokens.key"),
                Baghdad.day(clock.instant()));
    }
}
