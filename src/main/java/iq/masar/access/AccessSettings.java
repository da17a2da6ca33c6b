package iq.masar.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation lets people in.
 *
 * @param secondFactor whether a second factor is {@code required} or only {@code offered} (training and stories)
 * @param demoAccounts whether ready-made accounts may be enrolled
 * @param site the name browsers reach us under, such as {@code https://masar.example}; empty while only this machine does
 * @param idle a session without requests ends after this
 * @param longest no session lasts longer
 * @param argonMemoryKib memory of one passphrase check
 * @param argonPasses passes of one passphrase check
 */
@ConfigurationProperties("masar.access")
public record AccessSettings(
        @DefaultValue("required") SecondFactor secondFactor,
        @DefaultValue("false") boolean demoAccounts,
        @DefaultValue("") String site,
        @DefaultValue("15m") Duration idle,
        @DefaultValue("8h") Duration longest,
        @DefaultValue("19456") int argonMemoryKib,
        @DefaultValue("2") int argonPasses) {
    public enum SecondFactor {
        REQUIRED,
        OFFERED
    }

    public boolean requiresSecondFactor() {
        return secondFactor == SecondFactor.REQUIRED;
    }

    public boolean isHttps() {
        return site.startsWith("https://");
    }
}
