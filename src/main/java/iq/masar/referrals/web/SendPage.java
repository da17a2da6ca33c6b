package iq.masar.referrals.web;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * A new referral: first the services that fit, then exactly what goes to the one chosen.
 *
 * @param needs the case's open needs; the one in hand is marked active
 * @param chosen the service chosen; empty while choosing
 * @param categories what could be told to it and what consent says
 * @param receivers named officers, where the matter asks for one (REF-33)
 */
public record SendPage(
        CaseFrame frame,
        Form form,
        List<Part.Tab> needs,
        List<Offer> eligible,
        List<Offer> ineligible,
        Optional<Offer> chosen,
        List<Category> categories,
        List<Part.Choice> receivers,
        boolean emergency,
        boolean unmet,
        Optional<Refusal> refusal)
        implements Page {
    public SendPage {
        needs = List.copyOf(needs);
        eligible = List.copyOf(eligible);
        ineligible = List.copyOf(ineligible);
        categories = List.copyOf(categories);
        receivers = List.copyOf(receivers);
    }

    @Override
    public String template() {
        return chosen.isPresent() ? "referrals/send" : "referrals/choose";
    }

    /** One service with its reasons as marks. */
    public record Offer(String href, String name, String office, String left, List<Because> reasons) {
        public Offer {
            reasons = List.copyOf(reasons);
        }
    }

    /** One reason. */
    public record Because(String text, String kind, String icon) {}

    /** @param covered whether consent in force lets this provider have it */
    public record Category(String code, String name, boolean covered, boolean withheld, List<Field> fields) {
        public Category {
            fields = List.copyOf(fields);
        }
    }

    /** @param copied whether the vault copies it at sending, so that nobody has to open it */
    public record Field(String name, String label, boolean copied) {}
}
