package iq.masar.roadmap.plan;

import java.util.List;

/** A slot: whoever keeps the decisions of bodies says which of them a number names (GOV-21). */
public interface DecisionBook {
    /**
     * Every decision somebody may mean by {@code 3/2026}, or by {@code WG-DATA 3/2026}, digits of any script; none for a number
     * nobody recorded and for what is no number.
     */
    List<Named> named(String cited);

    /**
     * A recorded decision.
     *
     * @param number of the body's own counting, such as {@code 3/2026}
     * @param text in the language of record
     */
    record Named(String body, String number, String text) {
        /** As it is kept and as nobody can mistake it: {@code WG-DATA 3/2026}. */
        public String cite() {
            return body + " " + number;
        }

        /** Where it stands on the page of its body. */
        public String href() {
            return "/governance/bodies/" + body + "#d-" + number.replace('/', '-');
        }
    }
}
