package iq.masar.referrals.web.oversight;

import iq.masar.ui.Page;
import java.util.List;

/** How providers answered in ninety days (REF-40). */
public record ScorecardPage(List<Card> cards) implements Page {
    public ScorecardPage {
        cards = List.copyOf(cards);
    }

    @Override
    public String template() {
        return "referrals/scorecard";
    }

    /** @param inTime of those that had to be answered, "" when there were none */
    public record Card(
            String office,
            long received,
            long answered,
            String inTime,
            long silent,
            List<String> declined,
            long finished,
            String confirmed) {
        public Card {
            declined = List.copyOf(declined);
        }
    }
}
