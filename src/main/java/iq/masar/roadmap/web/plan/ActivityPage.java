package iq.masar.roadmap.web.plan;

import iq.masar.roadmap.files.KeptFile;
import iq.masar.roadmap.plan.ActivityPledges;
import iq.masar.roadmap.plan.Evidence;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Passage;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One activity: where it stands, who carries it, its milestones, on what evidence, and how it came there. */
public record ActivityPage(
        Entry entry,
        String name,
        Standing standing,
        Course course,
        List<Evidence> evidence,
        Ties ties,
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
     * @param percent 1 to 99 while it is in progress and somebody said so, or empty
     * @param aims of its roadmap, of which it serves those in {@code served}
     */
    public record Standing(
            String state,
            String percent,
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

    /**
     * What it is tied to.
     *
     * @param files of its evidence, by the evidence
     * @param decisions behind its versions, the newest first
     * @param pledges that name it, as far as the reader may open them
     */
    public record Ties(Map<UUID, KeptFile> files, List<Decided> decisions, List<ActivityPledges.Naming> pledges) {
        public Ties {
            files = Map.copyOf(files);
            decisions = List.copyOf(decisions);
            pledges = List.copyOf(pledges);
        }
    }

    /** A decision behind a version; {@code body} is the name of whose it is. */
    public record Decided(String href, String number, String body, String text) {}

    /** The file of a piece of evidence; empty for evidence of another kind and for what came when files were not kept. */
    public Optional<KeptFile> file(Evidence one) {
        return Optional.ofNullable(ties.files().get(one.id()));
    }

    /** Who carries it and when, by the name of each fact, and the milestones on its way. */
    public record Course(Map<String, String> facts, List<Stage> milestones) {
        public Course {
            facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
            milestones = List.copyOf(milestones);
        }
    }

    /**
     * A milestone.
     *
     * @param state {@code ahead}, {@code late} or {@code reached}
     * @param reached the day it was reached, or empty
     */
    public record Stage(String id, String name, String state, String due, String reached) {
        public boolean isReached() {
            return state.equals("reached");
        }

        public String tone() {
            return isReached() ? "ok" : state.equals("late") ? "warn" : "info";
        }
    }

    /** The form of state and weight as it stands, unless something was sent already. */
    public Form changeForm() {
        return form.values().isEmpty()
                ? Form.of(Map.of(
                        "state", standing.state(),
                        "percent", standing.percent(),
                        "weight", Integer.toString(standing.weight())))
                : form;
    }

    /** The form of the aims with those it serves ticked, unless something was sent already. */
    public Form aimsForm() {
        return form.values().isEmpty() ? Form.ofLists(Map.of("aims", standing.served())) : form;
    }

    /** What a piece of evidence can be (GOV-18). */
    public List<Part.Choice> kinds() {
        return Part.Choice.all("roadmap.evidence.kind.", EvidencePages.KINDS);
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
