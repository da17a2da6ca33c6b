package iq.masar.laissezpasser;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.laissezpasser.JourneyGround.Standing;
import iq.masar.laissezpasser.model.PassZone;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks whoever keeps claims on what a journey stands; where nobody does, every finding is missing. */
@Component
class Grounds {
    private final ObjectProvider<JourneyGround> claims;

    Grounds(ObjectProvider<JourneyGround> claims) {
        this.claims = claims;
    }

    /** A ground, or why there is none. */
    sealed interface Footing {
        /** @param basis {@code finding} or {@code order} */
        record Firm(String basis, String reference, String nationality, UUID person) implements Footing {}

        record None(PassReply why) implements Footing {}
    }

    Footing of(CaseId claim, Actor actor) {
        return switch (standing(claim, actor)) {
            case Standing.Confirmed(var reference, var person) ->
                new Footing.Firm("finding", reference, PassZone.ISSUER, person);
            case Standing.ByOrder(var reference, var nationality, var person) ->
                PassZone.WITHOUT.contains(nationality)
                        ? new Footing.Firm("order", reference, nationality, person)
                        : new Footing.None(new PassReply.Unwritable("nationality"));
            case Standing.SafeguardsOpen(var kinds) -> new Footing.None(new PassReply.SafeguardsOpen(kinds));
            case Standing.FindingMissing() -> new Footing.None(new PassReply.FindingMissing());
        };
    }

    Optional<Holder> holder(CaseId claim, Actor actor) {
        return claims.stream().flatMap(one -> one.holder(claim, actor).stream()).findFirst();
    }

    private Standing standing(CaseId claim, Actor actor) {
        return claims.stream()
                .map(one -> one.of(claim, actor))
                .filter(answer -> !(answer instanceof Standing.FindingMissing))
                .findFirst()
                .orElseGet(Standing.FindingMissing::new);
    }
}
