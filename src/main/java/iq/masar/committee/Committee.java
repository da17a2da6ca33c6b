package iq.masar.committee;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Label;
import iq.masar.kernel.Role;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The committee's own papers: decisions with owners, and leads that name nobody. */
@Component
@Transactional
public class Committee {
    private final CommitteeStore store;
    private final AttestedFigures attested;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Committee(CommitteeStore store, AttestedFigures attested, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.attested = attested;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A figure a document attests. */
    public record Attested(Label name, long figure, String source) {}

    /** What the committee's door answers. */
    public sealed interface Reply {
        record Done(UUID id) implements Reply {}

        /** Looks the same for everybody (H3). */
        record Unknown() implements Reply {}

        /** A decision is adopted with minutes and a quorum only. */
        record MinutesMissing() implements Reply {}

        record NumberTaken(String number) implements Reply {}

        /** The field's text holds a telephone or the number of a paper; the text is kept in the form and nowhere else. */
        record PersonalData(String field) implements Reply {}
    }

    /** Proposes a decision; the reply names what refuses it. Refuses: unknown, number taken, personal data. */
    public Reply propose(Resolution resolution, Actor by) {
        if (!by.is(Role.COMMITTEE_SECRETARY)) {
            return new Reply.Unknown();
        }
        if (PersonalMark.isIn(resolution.subject())) {
            return new Reply.PersonalData("subject");
        }
        var id = ids.next();
        if (!store.insert(id, resolution, by.account(), clock.instant())) {
            return new Reply.NumberTaken(resolution.number());
        }
        audit.decided(Act.of(by, "committee.resolution").with("resolution", id));
        return new Reply.Done(id);
    }

    /** Takes it one state on. Refuses: unknown, minutes missing. */
    public Reply advance(UUID id, Actor by) {
        var found = store.resolution(id).filter(one -> by.is(Role.COMMITTEE_SECRETARY));
        if (found.isEmpty()) {
            return new Reply.Unknown();
        }
        if (found.get().state().equals("proposed") && !found.get().isAdoptable()) {
            return new Reply.MinutesMissing();
        }
        store.state(id, found.get().next());
        audit.decided(Act.of(by, "committee.resolution-advanced")
                .with("resolution", id)
                .with("state", found.get().next()));
        return new Reply.Done(id);
    }

    /** Records a lead. Refuses: unknown, personal data. */
    public Reply lead(Lead lead, Actor by) {
        if (!by.is(Role.COMMITTEE_SECRETARY)) {
            return new Reply.Unknown();
        }
        var personal = lead.personal();
        if (!personal.isEmpty()) {
            return new Reply.PersonalData(personal);
        }
        var id = ids.next();
        store.insert(id, lead, by.account(), clock.instant());
        audit.decided(Act.of(by, "committee.lead").with("lead", id));
        return new Reply.Done(id);
    }

    public List<Attested> attested() {
        return attested.all();
    }

    /** By due day. */
    @Transactional(readOnly = true)
    public List<Resolution> resolutions() {
        return store.resolutions();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Lead> leads() {
        return store.leads();
    }
}
