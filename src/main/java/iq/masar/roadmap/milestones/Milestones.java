package iq.masar.roadmap.milestones;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Label;
import iq.masar.kernel.memory.Snapshot;
import iq.masar.roadmap.register.PartialDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of milestones: set, moved, reached or dropped, each a version of its own (GOV-15). */
@Component
public class Milestones {
    private final Snapshot<MilestoneHistory> history = new Snapshot<>();
    private final MilestoneStore store;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Milestones(MilestoneStore store, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The milestones that stood at the end of a day in Baghdad by activity, the first due first; dropped ones left out. */
    public Map<String, List<Milestone>> asOf(LocalDate day) {
        return history.read(() -> new MilestoneHistory(store.versions())).asOf(day);
    }

    /** Every version of every milestone of an activity, also dropped ones, the newest first. */
    public List<Milestone> history(String activity) {
        return store.history(activity);
    }

    /** Sets a milestone under an activity from today. Refuses: {@code Unknown}. */
    @Transactional
    public MilestoneReply set(String activity, Label name, PartialDate due, Actor officer) {
        if (!store.lock(activity)) {
            return new MilestoneReply.Unknown();
        }
        return kept(
                new Milestone(ids.next(), activity, 1, name, due, Optional.empty(), false, why("", officer)), officer);
    }

    /** Gives it another due date; what was reached is awaited again. Refuses: {@code ReasonMissing}, {@code Unknown}. */
    @Transactional
    public MilestoneReply move(String activity, UUID id, PartialDate due, String reason, Actor officer) {
        return changed(
                activity,
                id,
                officer,
                last -> reason.isBlank() ? Optional.empty() : Optional.of(last.moved(due, why(reason, officer))));
    }

    /** Says on which day it was reached. Refuses: {@code NotYet}, {@code Closed}, {@code Unknown}. */
    @Transactional
    public MilestoneReply reach(String activity, UUID id, LocalDate day, Actor officer) {
        var today = Baghdad.day(clock.instant());
        if (day.isAfter(today)) {
            return new MilestoneReply.NotYet(day, today);
        }
        if (last(activity, id).filter(one -> !one.isAwaited()).isPresent()) {
            return new MilestoneReply.Closed(id);
        }
        return changed(activity, id, officer, last -> Optional.of(last.reachedOn(day, why("", officer))));
    }

    /** Lets it go; it stays in the history. Refuses: {@code ReasonMissing}, {@code Unknown}. */
    @Transactional
    public MilestoneReply drop(String activity, UUID id, String reason, Actor officer) {
        return changed(
                activity,
                id,
                officer,
                last -> reason.isBlank() ? Optional.empty() : Optional.of(last.dropped(why(reason, officer))));
    }

    private Optional<Milestone> last(String activity, UUID id) {
        return store.lock(activity)
                ? store.history(activity).stream()
                        .filter(one -> one.id().equals(id))
                        .max(Comparator.comparingInt(Milestone::version))
                : Optional.empty();
    }

    private MilestoneReply changed(
            String activity, UUID id, Actor officer, Function<Milestone, Optional<Milestone>> change) {
        var last = last(activity, id).filter(one -> !one.isDropped());
        if (last.isEmpty()) {
            return new MilestoneReply.Unknown();
        }
        return change.apply(last.get())
                .map(next -> kept(next, officer))
                .orElseGet(() -> new MilestoneReply.ReasonMissing(id));
    }

    private MilestoneReply kept(Milestone next, Actor officer) {
        history.forget();
        store.put(next, clock.instant());
        audit.decided(Act.of(officer, "roadmap.milestone")
                .with("activity", next.activity())
                .with("milestone", next.id())
                .with("version", next.version()));
        return new MilestoneReply.Kept(next.id(), next.version());
    }

    private Milestone.Why why(String reason, Actor officer) {
        return new Milestone.Why(
                Baghdad.day(clock.instant()), reason.strip(), officer.account().value());
    }
}
