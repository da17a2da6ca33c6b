package iq.masar.loans.feed;

import iq.masar.consent.ConsentNarrowed;
import iq.masar.consent.ConsentWithdrawn;
import iq.masar.loans.Applying;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of consents taken back, inside the transaction that did it. */
@Component
class ConsentTold {
    private final Applying applying;

    ConsentTold(Applying applying) {
        this.applying = applying;
    }

    @EventListener
    void on(ConsentNarrowed narrowed) {
        applying.consentCut(narrowed.file(), narrowed.recipient(), narrowed.categories());
    }

    @EventListener
    void on(ConsentWithdrawn withdrawn) {
        withdrawn
                .recipients()
                .forEach(recipient -> applying.consentCut(withdrawn.file(), recipient, withdrawn.categories()));
    }
}
