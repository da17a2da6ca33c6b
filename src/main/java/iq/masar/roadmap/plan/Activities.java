package iq.masar.roadmap.plan;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.kernel.memory.Snapshot;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.PartialDate;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the plan: how far every activity is, since when, why, and on what evidence. */
@Component
public class Activities {
    private static final String REVIEWED_BY = "EVT-IMRF-2022";
    private final Snapshot<PlanHistory> history = new Snapshot<>();
    private final PlanStore store;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Activities(PlanStore store, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * First versions of what the founding documents report, holding from the first day of the forum they were written for; a
     * done activity brings its own line as attested evidence. Answers with the number of rows written.
     */
    @Transactional
    public int load(Register register) {
        history.forget();
        var rows = 0;
        var since = register.find(REVIEWED_BY)
                .flatMap(event -> event.fact("date_start"))
                .flatMap(PartialDate::find)
                .map(PartialDate::first)
                .orElse(LocalDate.EPOCH);
        for (var entry : register.all("activity")) {
            var progress = Progress.of(entry.fact("status").orElse("planned"), OptionalInt.empty(), Optional.empty());
            var cite = entry.sources().stream().map(Source::cite).collect(Collectors.joining("; "));
            rows += store.put(
                    new ActivityVersion(
                            entry.id(), 1, entry.parent(), List.of(), progress, 1, since, cite, "", Optional.empty()),
                    clock.instant());
            if (progress instanceof Progress.Done) {
                rows += store.offer(attested(register, entry, cite));
            }
        }
        return rows;
    }

    private Evidence attested(Register register, Entry entry, String cite) {
        var words = register.passagesOf(entry).stream()
                .map(passage -> passage.text())
                .collect(Collectors.joining("\n"));
        return new Evidence(
                UUID.nameUUIDFromBytes(
                        ("masar/evidence/" + entry.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                entry.id(),
                "line",
                cite,
                Fingerprint.of(words),
                "",
                "",
                Optional.empty(),
                clock.instant(),
                Optional.empty(),
                Optional.empty());
    }

    /** The first version of an activity that was added here, from today; done is no state to begin with (GOV-17). */
    @Transactional
    public PlanReply begin(
            String activity, String roadmap, Progress progress, int weight, String reason, Actor officer) {
        if (progress instanceof Progress.Done) {
            return new PlanReply.EvidenceMissing(activity);
        }
        history.forget();
        var first = new ActivityVersion(
                activity,
                1,
                roadmap,
                List.of(),
                progress,
                weight,
                today(),
                reason,
                "",
                Optional.of(officer.account().value()));
        if (store.put(first, clock.instant()) == 0) {
            return new PlanReply.Unknown();
        }
        audit.decided(Act.of(officer, "roadmap.begin").with("activity", activity));
        return new PlanReply.Changed(activity, 1);
    }

    /** The plan as it stood at the end of a day in Baghdad; from memory until something is committed that changes it. */
    public Plan plan(Register register, LocalDate asOf) {
        return history.read(() -> new PlanHistory(store.versions())).plan(register, asOf);
    }

    /** Newest first. */
    public List<ActivityVersion> history(String activity) {
        return store.history(activity);
    }

    /** How many pieces of evidence wait for another institution to accept them, by activity; none where nothing waits. */
    public Map<String, Integer> pendingEvidence() {
        return store.pending();
    }

    public List<Evidence> evidence(String activity) {
        return store.evidenceOf(activity);
    }

    /**
     * Gives an activity a new state and weight from today.
     *
     * @param decision number of the decision behind it, or empty
     */
    @Transactional
    public PlanReply change(
            String activity, Progress progress, int weight, String reason, String decision, Actor officer) {
        if (!store.lock(activity)) {
            return new PlanReply.Unknown();
        }
        if (reason.isBlank()) {
            return new PlanReply.ReasonMissing(activity);
        }
        var accepted = store.evidenceOf(activity).stream().anyMatch(Evidence::isAccepted);
        return progress instanceof Progress.Done && !accepted
                ? new PlanReply.EvidenceMissing(activity)
                : written(activity, last(activity).aims(), progress, weight, reason, decision, officer);
    }

    /**
     * Moves an activity to other aims of its roadmap, or to none, from today; its state and weight stay (GOV-15, GOV-21).
     *
     * @param decision number of the decision behind it; a move without one is refused
     */
    @Transactional
    public PlanReply serve(String activity, List<String> aims, String reason, String decision, Actor officer) {
        if (!store.lock(activity)) {
            return new PlanReply.Unknown();
        }
        if (reason.isBlank()) {
            return new PlanReply.ReasonMissing(activity);
        }
        if (decision.isBlank()) {
            return new PlanReply.DecisionMissing(activity);
        }
        var last = last(activity);
        return written(activity, aims, last.progress(), last.weight(), reason, decision.strip(), officer);
    }

    private ActivityVersion last(String activity) {
        return store.history(activity).getFirst();
    }

    private PlanReply written(
            String activity,
            List<String> aims,
            Progress progress,
            int weight,
            String reason,
            String decision,
            Actor officer) {
        var last = last(activity);
        var kept = progress instanceof Progress.Suspended
                ? new Progress.Suspended(last.progress().measured().orElse(Interval.between(0, 99)))
                : progress;
        var next = new ActivityVersion(
                activity,
                last.version() + 1,
                last.roadmap(),
                aims,
                kept,
                weight,
                today(),
                reason.strip(),
                decision,
                Optional.of(officer.account().value()));
        history.forget();
        store.put(next, clock.instant());
        audit.decided(Act.of(officer, "roadmap.change")
                .with("activity", activity)
                .with("version", next.version())
                .with("state", kept.code()));
        return new PlanReply.Changed(activity, next.version());
    }

    /** Offers evidence; it counts once a person of another institution accepts it. */
    @Transactional
    public PlanReply offer(String activity, String kind, String reference, String note, byte[] content, Actor officer) {
        if (!store.lock(activity)) {
            return new PlanReply.Unknown();
        }
        var evidence = new Evidence(
                ids.next(),
                activity,
                kind,
                reference,
                Fingerprint.of(content),
                note,
                officer.organisation().value(),
                Optional.of(officer.account().value()),
                clock.instant(),
                Optional.empty(),
                Optional.empty());
        store.offer(evidence);
        audit.decided(
                Act.of(officer, "roadmap.offer").with("activity", activity).with("evidence", evidence.id()));
        return new PlanReply.Offered(evidence.id());
    }

    /** Accepts evidence, once; refused to whoever belongs to the institution that offered it. */
    @Transactional
    public PlanReply accept(UUID id, Actor officer) {
        var found = store.evidence(id).filter(one -> one.withdrawnAt().isEmpty() && !one.isAccepted());
        if (found.isEmpty()) {
            return new PlanReply.Unknown();
        }
        var evidence = found.get();
        if (evidence.institution().equals(officer.organisation().value())) {
            return new PlanReply.OwnEvidence(evidence.institution());
        }
        store.accept(id, officer.account().value(), clock.instant());
        audit.decided(Act.of(officer, "roadmap.accept").with("evidence", id));
        return new PlanReply.Offered(id);
    }

    /** Withdraws evidence; an activity left without any is in progress again (GOV-18). */
    @Transactional
    public PlanReply withdraw(UUID id, String reason, Actor officer) {
        var found = store.evidence(id).filter(one -> one.withdrawnAt().isEmpty());
        if (found.isEmpty()) {
            return new PlanReply.Unknown();
        }
        var activity = found.get().activity();
        if (reason.isBlank()) {
            return new PlanReply.ReasonMissing(activity);
        }
        store.lock(activity);
        store.withdraw(id, clock.instant());
        audit.decided(Act.of(officer, "roadmap.withdraw").with("evidence", id));
        var last = last(activity);
        var bare = store.evidenceOf(activity).stream().noneMatch(Evidence::isAccepted);
        return bare && last.progress() instanceof Progress.Done
                ? written(
                        activity,
                        last.aims(),
                        new Progress.InProgress(OptionalInt.empty()),
                        last.weight(),
                        reason,
                        "",
                        officer)
                : new PlanReply.Changed(activity, last.version());
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return Baghdad.day(now);
    }
}
