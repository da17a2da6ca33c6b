package iq.masar.identity.web;

import iq.masar.ui.DraftShelf;
import iq.masar.vault.Drafts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps half-written claims, each sealed to its writer. */
@Configuration(proxyBeanMethods = false)
class ClaimShelf {
    static final String FORM = "identity.claim";

    @Bean
    DraftShelf claimDrafts(Drafts drafts) {
        return new DraftShelf("identity.", drafts::save);
    }
}
