package iq.masar.notices;

import iq.masar.kernel.OfficeCode;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which channels leave the house.
 *
 * @param smtp whether offices are also told by e-mail that a notice waits; needs {@code spring.mail.host}
 * @param sender the address letters come from
 * @param mailboxes the address of each office that has one
 */
@ConfigurationProperties("masar.notices")
public record NoticesSettings(
        @DefaultValue("false") boolean smtp,
        @DefaultValue("notices@masar.invalid") String sender,
        @DefaultValue Map<String, String> mailboxes) {
    public Optional<String> mailbox(OfficeCode office) {
        return smtp ? Optional.ofNullable(mailboxes.get(office.value())) : Optional.empty();
    }
}
