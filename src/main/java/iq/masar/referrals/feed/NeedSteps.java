package iq.masar.referrals.feed;

import iq.masar.plans.NeedId;
import iq.masar.plans.NeedProgress;
import iq.masar.referrals.CaseReferrals;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the plan what is being done about a need. */
@Component
class NeedSteps implements NeedProgress {
    private final CaseReferrals referrals;

    NeedSteps(CaseReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<Step> of(NeedId need) {
        return referrals.ofNeed(need.value()).stream()
                .map(one -> new Step(
                        "/referrals/" + one.id(), "referrals.state." + one.state(), tone(one.state()), one.changedAt()))
                .toList();
    }

    private static String tone(String state) {
        return switch (state) {
            case "client-confirmed", "closed" -> "ok";
            case "client-disputed", "declined", "expired-no-response" -> "bad";
            case "withdrawn", "lost" -> "gone";
            case "no-show" -> "warn";
            default -> "info";
        };
    }
}
