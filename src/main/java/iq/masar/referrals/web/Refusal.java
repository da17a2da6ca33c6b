package iq.masar.referrals.web;

import static iq.masar.ui.Words.t;

import iq.masar.kernel.OfficeCode;
import iq.masar.referrals.Refused;
import iq.masar.ui.Words;
import java.util.stream.Collectors;

/** A refusal in words: the rule, what is missing, who cures it (H2). */
public record Refusal(String title, String missing, String cure) {

    public static Refusal of(Refused refused, Shown shown) {
        var key = "referrals.refused." + Words.code(refused);
        var arguments = arguments(refused, shown);
        return new Refusal(t(key, arguments), t(key + ".missing", arguments), t(key + ".cure", arguments));
    }

    private static Object[] arguments(Refused refused, Shown shown) {
        return switch (refused) {
            case Refused.ConsentMissing r ->
                new Object[] {
                    r.categories().stream()
                            .sorted()
                            .map(one -> t("referrals.category." + one))
                            .collect(Collectors.joining(t("referrals.and"))),
                    shown.office(r.provider())
                };
            case Refused.ProviderNotVetted r -> office(r.provider(), shown);
            case Refused.AgreementNotInForce r -> office(r.provider(), shown);
            case Refused.NoCapacity r -> office(r.provider(), shown);
            case Refused.NamedReceiverRequired r -> office(r.provider(), shown);
            case Refused.ReceiverHasNoKeys r -> office(r.provider(), shown);
            case Refused.ReasonTooShort r -> new Object[] {r.atLeast()};
            case Refused.AttemptsMissing r -> new Object[] {r.missing()};
            case Refused.NotNow r -> new Object[] {Shown.state(r.state()), t("referrals.verb." + r.verb())};
            case Refused.HandoverMissing _,
                    Refused.ReasonMissing _,
                    Refused.DocumentsMissing _,
                    Refused.DateInPast _,
                    Refused.NoteMissing _,
                    Refused.SupervisorOnly _,
                    Refused.NotHeld _,
                    Refused.ServiceGone _ -> new Object[0];
        };
    }

    private static Object[] office(OfficeCode office, Shown shown) {
        return new Object[] {shown.office(office)};
    }
}
