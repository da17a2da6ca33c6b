package iq.masar.feedback.steps;

import iq.masar.kernel.OfficeCode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who hears complaints.
 *
 * @param office the office whose complaints officers hold the key
 * @param appealDays how long an answer may be appealed; not endorsed by an authority yet
 */
@ConfigurationProperties("masar.feedback")
public record FeedbackSettings(
        @DefaultValue("MOMD-HQ") String office,
        @DefaultValue("30") int appealDays) {
    public OfficeCode officeCode() {
        return new OfficeCode(office);
    }
}
