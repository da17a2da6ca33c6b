package iq.masar.roadmap.coverage;

import iq.masar.roadmap.register.Claim;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Objective;

/**
 * An activity, or an aim, as one that serves an objective of the Global Compact.
 *
 * @param body the taskforce whose roadmap it stands in
 * @param words of a suggestion its reason, or the activity itself where the structured review suggests it; of a confirmed one the
 *     body and number of the decision, such as {@code WG-RETURN 3/2026}
 */
public record Mapping(Entry activity, Objective objective, String body, Claim.Kind kind, String words) {
    /** Only a body's decision makes it so; until then it stays out of reports unless somebody chooses it (GOV-24). */
    public boolean isConfirmed() {
        return kind == Claim.Kind.CONFIRMED;
    }

    /** The decision behind it; empty while it is suggested. */
    public String decision() {
        return isConfirmed() ? words : "";
    }

    /** Why it was suggested; empty for what the structured review suggests without a word. */
    public String reason() {
        return isConfirmed() || words.equals(activity.id()) ? "" : words;
    }

    public String href() {
        return "/governance/mappings?activity=" + activity.id() + "&objective=" + objective.number();
    }
}
