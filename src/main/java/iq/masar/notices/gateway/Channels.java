package iq.masar.notices.gateway;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.notices.LetterBox;
import iq.masar.notices.NoticesSettings;
import iq.masar.notices.TextGateway;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** The channels an installation has when nobody brought others: a log line for texts, SMTP for letters when it is configured. */
@Configuration(proxyBeanMethods = false)
class Channels {
    private static final Logger LOG = LoggerFactory.getLogger(Channels.class);

    /** The log says that a text left and how long it was; never to whom or what. */
    @Bean
    @ConditionalOnMissingBean
    TextGateway loggedTexts() {
        return new TextGateway() {
            @Override
            public void send(CaseId recipient, String text) {
                LOG.info("a text message of {} letters left by the log channel", text.length());
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean
    LetterBox letterBox(ObjectProvider<JavaMailSender> mail, NoticesSettings settings) {
        var sender = mail.getIfAvailable();
        return address -> {
            if (sender == null) {
                LOG.info("a letter left by the log channel");
            } else {
                sender.send(letter(address, settings.sender()));
            }
        };
    }

    /** In all three languages: a mailbox belongs to an office, not to a reader. */
    private static SimpleMailMessage letter(String address, String sender) {
        var letter = new SimpleMailMessage();
        letter.setFrom(sender);
        letter.setTo(address);
        letter.setSubject(Words.in(Language.AR, "notices.letter.subject"));
        letter.setText(Arrays.stream(Language.values())
                .map(language -> Words.in(language, "notices.letter.text"))
                .collect(Collectors.joining("\n\n")));
        return letter;
    }
}
