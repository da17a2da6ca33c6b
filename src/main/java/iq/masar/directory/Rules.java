package iq.masar.directory;

import iq.masar.directory.model.Matcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the room its plain rules. */
@Configuration(proxyBeanMethods = false)
class Rules {
    @Bean
    Matcher matcher() {
        return new Matcher();
    }
}
