package iq.masar.roadmap.plan;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Sha256;
import iq.masar.kernel.memory.Snapshot;
import iq.masar.roadmap.files.Files;
import iq.masar.roadmap.files.KeptFile.Owner;
import iq.masar.roadmap.files.Upload;
import iq.masar.roadmap.plan.ActivityVersion.Why;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.PartialDate;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Source;
import java.time.Clock;
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
    private final Files files;
    private final DecisionBook book;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Activities(PlanStore store, Files files, DecisionBook book, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.files = files;
        this.book = book;
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
                    ActivityVersion.first(
                            entry.id(), entry.parent(), progress, 1, new Why(since, cite, "", Optional.empty())),
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
                Sha256.hex(words),
                "",
                "",
                Optional.empty(),
                clock.instant(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The first version of an activity that was added here, from today; done is no state to begin with (GOV-17). Refuses:
     * {@code EvidenceMissing}, {@code DecisionUnknown}, {@code DecisionOfSeveral}, {@code Unknown}.
     *
     * @param decision number of the decision behind it, or empty
     */
    @Transactional
    public PlanReply begin(
            String activity,
            String roadmap,
            Progress progress,
            int weight,
            String reason,
            String decision,
            Actor officer) {
        if (progress instanceof Progress.Done) {
            return new PlanReply.EvidenceMissing(activity);
        }
        var doubt = doubt(decision);
        if (doubt.isPresent()) {
            return doubt.get();
        }
        history.forget();
        var first = ActivityVersion.first(activity, roadmap, progress, weight, why(reason, decision, officer));
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
     * Gives an activity a new state and weight from today (GOV-21). Refuses: {@code ReasonMissing}, {@code EvidenceMissing},
     * {@code DecisionMissing}, {@code DecisionUnknown}, {@code DecisionOfSeveral}, {@code Unknown}.
     *
     * @param decision number of the decision behind it; another state or weight without one is refused, while a percentage
     *     of the same state may be told without
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
        var last = last(activity);
        var accepted = store.evidenceOf(activity).stream().anyMatch(Evidence::isAccepted);
        if (progress instanceof Progress.Done && !accepted) {
            return new PlanReply.EvidenceMissing(activity);
        }
        return decision.isBlank() && last.differs(progress, weight)
                ? new PlanReply.DecisionMissing(activity)
                : doubt(decision)
                        .orElseGet(() -> written(
                                last.standing(kept(last, progress), weight, why(reason, decision, officer)), officer));
    }

    private static Progress kept(ActivityVersion last, Progress progress) {
        return progress instanceof Progress.Suspended
                ? new Progress.Suspended(last.progress().measured().orElse(Interval.between(0, 99)))
                : progress;
    }

    /**
     * Says from today who carries an activity, when, and how much it counts; its state and aims stay (GOV-16). Refuses:
     * {@code EndsBeforeItBegins}, {@code ReasonMissing}, {@code DecisionMissing}, {@code DecisionUnknown},
     * {@code DecisionOfSeveral}, {@code Unknown}.
     *
     * @param weight a whole number from 1
     * @param decision number of the decision behind it; another weight without one is refused
     */
    @Transactional
    public PlanReply arrange(String activity, Terms terms, int weight, String reason, String decision, Actor officer) {
        if (!store.lock(activity) || store.history(activity).isEmpty()) {
            return new PlanReply.Unknown();
        }
        if (terms.endsBeforeItBegins()) {
            return new PlanReply.EndsBeforeItBegins(
                    terms.begins().orElseThrow(), terms.ends().orElseThrow());
        }
        if (reason.isBlank()) {
            return new PlanReply.ReasonMissing(activity);
        }
        var last = last(activity);
        return decision.isBlank() && last.weight() != weight
                ? new PlanReply.DecisionMissing(activity)
                : doubt(decision)
                        .orElseGet(
                                () -> written(last.arranged(terms, weight, why(reason, decision, officer)), officer));
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
        return doubt(decision)
                .orElseGet(() -> written(last(activity).serving(aims, why(reason, decision, officer)), officer));
    }

    /** Why the number of a decision does not do, if it does not; one that was not given does. */
    public Optional<PlanReply> doubt(String decision) {
        var named = book.named(decision);
        if (decision.isBlank() || named.size() == 1) {
            return Optional.empty();
        }
        return Optional.of(
                named.isEmpty()
                        ? new PlanReply.DecisionUnknown(decision.strip())
                        : new PlanReply.DecisionOfSeveral(
                                decision.strip(),
                                named.stream().map(DecisionBook.Named::cite).toList()));
    }

    /** The recorded decisions behind these versions, each once; what was noted before numbers were checked may be none. */
    public List<DecisionBook.Named> decisions(List<ActivityVersion> versions) {
        return versions.stream()
                .map(ActivityVersion::decision)
                .filter(cited -> !cited.isEmpty())
                .distinct()
                .map(book::named)
                .filter(named -> named.size() == 1)
                .map(List::getFirst)
                .distinct()
                .toList();
    }

    private ActivityVersion last(String activity) {
        return store.history(activity).getFirst();
    }

    private Why why(String reason, String decision, Actor officer) {
        return new Why(
                Baghdad.day(clock.instant()),
                reason.strip(),
                book.named(decision).stream()
                        .findFirst()
                        .map(DecisionBook.Named::cite)
                        .orElse(""),
                Optional.of(officer.account().value()));
    }

    private PlanReply written(ActivityVersion next, Actor officer) {
        history.forget();
        store.put(next, clock.instant());
        audit.decided(Act.of(officer, "roadmap.change")
                .with("activity", next.activity())
                .with("version", next.version())
                .with("state", next.progress().code()));
        return new PlanReply.Changed(next.activity(), next.version());
    }

    /** Offers evidence; it counts once a person of another institution accepts it. */
    @Transactional
    public PlanReply offer(String activity, String kind, String reference, String note, byte[] content, Actor officer) {
        return offered(activity, kind, reference, note, Sha256.hex(content), officer);
    }

    private PlanReply offered(
            String activity, String kind, String reference, String note, String sha256, Actor officer) {
        if (!store.lock(activity)) {
            return new PlanReply.Unknown();
        }
        var evidence = new Evidence(
                ids.next(),
                activity,
                kind,
                reference,
                sha256,
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

    /** Offers a file as evidence: it is kept with it, byte for byte, and can be fetched again (GOV-18). */
    @Transactional
    public PlanReply offer(String activity, String reference, String note, Upload file, Actor officer) {
        var reply = offered(activity, "file", reference, note, file.sha256(), officer);
        if (reply instanceof PlanReply.Offered(var id)) {
            files.keep(new Owner.OfEvidence(id, activity), "", file, officer);
        }
        return reply;
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

    /** Withdraws evidence; an activity left without any is in progress again by this rule, not by a decision (GOV-18). */
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
                        last.standing(
                                new Progress.InProgress(OptionalInt.empty()), last.weight(), why(reason, "", officer)),
                        officer)
                : new PlanReply.Changed(activity, last.version());
    }
}
