package iq.masar.referrals.feed;

import iq.masar.casework.CaseClosed;
import iq.masar.casework.CaseReassigned;
import iq.masar.consent.ConsentNarrowed;
import iq.masar.consent.ConsentWithdrawn;
import iq.masar.referrals.CaseReferrals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of consents taken back and cases handed on or closed, inside the transaction that did it. */
@Component
class CaseTold {
    private final CaseReferrals referrals;

    CaseTold(CaseReferrals referrals) {
        this.referrals = referrals;
    }

    @EventListener
    void on(ConsentNarrowed narrowed) {
        referrals.consentCut(narrowed.file(), narrowed.recipient(), narrowed.categories());
    }

    @EventListener
    void on(ConsentWithdrawn withdrawn) {
        withdrawn
                .recipients()
                .forEach(recipient -> referrals.consentCut(withdrawn.file(), recipient, withdrawn.categories()));
    }

    @EventListener
    void on(CaseReassigned reassigned) {
        referrals.hand(reassigned.file(), reassigned.from(), reassigned.to());
    }

    @EventListener
    void on(CaseClosed closed) {
        referrals.caseClosed(closed.file());
    }
}
