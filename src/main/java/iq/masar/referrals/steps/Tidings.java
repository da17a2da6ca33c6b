package iq.masar.referrals.steps;

import iq.masar.referrals.model.Due;
import iq.masar.referrals.model.Referral;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells officers what happened to a referral: codes and references only. */
@Component
class Tidings {
    /** The receivers of a referral learn that something was taken back. */
    void consentCut(Referral referral) {}

    /** A rung was reached. */
    void rung(Referral referral, Due due, List<String> told) {}
}
