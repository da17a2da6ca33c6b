package iq.masar.roadmap.register;

import iq.masar.kernel.Label;
import java.util.List;

/**
 * Wordings that do not agree, side by side; nothing rewrites either (GOV-25).
 *
 * @param kind number, date, name, attribution, wording or spelling
 */
public record Contradiction(String id, String kind, Label what, List<Wording> wordings) {
    public Contradiction {
        wordings = List.copyOf(wordings);
    }

    /**
     * One wording.
     *
     * @param document a founding document's id, or the symbol of another text such as {@code A/RES/76/266}
     * @param line 0 for a text that is not kept here
     */
    public record Wording(String document, int line, String quote) {
        public String cite() {
            return line == 0 ? document : new Source(document, line, line).cite();
        }
    }
}
