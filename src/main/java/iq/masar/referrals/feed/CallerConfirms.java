package iq.masar.referrals.feed;

import iq.masar.hotline.ServiceConfirmation;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.referrals.CaseReferrals;
import iq.masar.referrals.Confirmations;
import iq.masar.referrals.Confirmations.Word;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.Reply;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a recognised caller hears and says about her referrals (REF-16, REF-38). */
@Component
class CallerConfirms implements ServiceConfirmation {
    private final CaseReferrals referrals;
    private final Confirmations confirmations;

    CallerConfirms(CaseReferrals referrals, Confirmations confirmations) {
        this.referrals = referrals;
        this.confirmations = confirmations;
    }

    @Override
    public List<Service> of(CaseId file) {
        return referrals.of(file).reversed().stream()
                .filter(one -> !one.state().equals("draft"))
                .map(one -> new Service(
                        one.id().value(),
                        one.family(),
                        "referrals.state." + one.state(),
                        one.due(),
                        Optional.empty(),
                        one.state().equals("provider-done")))
                .toList();
    }

    @Override
    public boolean confirm(CaseId file, UUID referral, UUID call, Actor operator) {
        return heard(file, referral, Word.SERVED, "", operator);
    }

    @Override
    public boolean dispute(CaseId file, UUID referral, String words, UUID call, Actor operator) {
        return heard(file, referral, Word.NOT_SERVED, words, operator);
    }

    private boolean heard(CaseId file, UUID referral, Word word, String words, Actor operator) {
        return confirmations.heardOnCall(file, new ReferralId(referral), word, words, operator) instanceof Reply.Done;
    }
}
