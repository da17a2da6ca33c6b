package iq.masar.intake;

import iq.masar.ui.DraftShelf;
import iq.masar.vault.Drafts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps half-written forms of casework, each sealed to its writer. */
@Configuration(proxyBeanMethods = false)
class IntakeShelf {
    static final String FORM = "casework.intake";

    @Bean
    DraftShelf caseworkDrafts(Drafts drafts) {
        return new DraftShelf("casework.", drafts::save);
    }
}
