package iq.masar.roadmap.web.plan;

import iq.masar.roadmap.plan.Evidence;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Passage;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;

/** One activity: where it stands, on what evidence, and how it came there. */
public record ActivityPage(
        Entry entry,
        String name,
        Standing standing,
        List<Evidence> evidence,
        List<Part.Moment> history,
        List<Passage> passages,
        Rights rights,
        Form form,
        String refusal)
        implements Page {
    public ActivityPage {
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
        passages = List.copyOf(passages);
    }

    /**
     * Its state, figure and weight now.
     *
     * @param aims of its roadmap, of which it serves those in {@code served}
     */
    public record Standing(
            String state,
            String figure,
            int weight,
            String roadmap,
            List<Part.Choice> states,
            List<Part.Choice> aims,
            List<String> served) {
        public Standing {
            states = List.copyOf(states);
            aims = List.copyOf(aims);
            served = List.copyOf(served);
        }
    }

    /** The form of the aims with those it serves ticked, unless something was sent already. */
    public Form aimsForm() {
        return form.values().isEmpty() ? Form.ofLists(Map.of("aims", standing.served())) : form;
    }

    /** What this reader may do with it. */
    public record Rights(boolean change, boolean offer, String institution) {}

    /** Whether this reader may accept a piece of evidence: only another institution's (GOV-17). */
    public boolean mayAccept(Evidence one) {
        return rights.offer()
                && !one.isAccepted()
                && one.withdrawnAt().isEmpty()
                && !one.institution().equals(rights.institution());
    }

    @Override
    public String template() {
        return "roadmap/activity";
    }
}
