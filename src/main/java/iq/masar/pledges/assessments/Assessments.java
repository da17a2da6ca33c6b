package iq.masar.pledges.assessments;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.pledges.assessments.Assessment.Answer;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.PlanReply;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of assessments: frames in versions, answers of two persons, findings that may change the plan. */
@Component
public class Assessments {
    private static final String WORKING_GROUP = "WG-TWG";
    private final AssessmentStore store;
    private final Bodies bodies;
    private final Activities activities;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Assessments(AssessmentStore store, Bodies bodies, Activities activities, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.bodies = bodies;
        this.activities = activities;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Shipped frames, then imported ones, the newest version of each first. */
    public List<Frame> frames() {
        return Stream.concat(store.frames().stream(), Shelf.frames().stream()).toList();
    }

    /** Keeps a frame the ministry brought, as a version of its own. Refuses: {@code FrameStands}. */
    @Transactional
    public AssessmentReply bring(Frame frame, Actor officer) {
        var stands = frames().stream().anyMatch(one -> one.cite().equals(frame.cite()));
        if (stands || store.put(frame, officer.account().value(), clock.instant()) == 0) {
            return new AssessmentReply.FrameStands(frame.cite());
        }
        audit.decided(Act.of(officer, "pledges.frame").with("frame", frame.cite()));
        return new AssessmentReply.Done(new UUID(0, 0));
    }

    @Transactional
    public AssessmentReply open(String title, int year, String cite, Actor officer) {
        var frame = frames().stream().filter(one -> one.cite().equals(cite)).findFirst();
        if (frame.isEmpty()) {
            return new AssessmentReply.Unknown();
        }
        var id = ids.next();
        store.open(id, title, year, frame.get(), officer.account().value(), clock.instant());
        audit.decided(Act.of(officer, "pledges.assess").with("assessment", id).with("frame", cite));
        return new AssessmentReply.Done(id);
    }

    public Optional<Assessment> find(UUID id) {
        return store.find(id).flatMap(this::whole);
    }

    /** Newest first, at most two hundred. */
    public List<Assessment> list() {
        return store.list().stream().flatMap(head -> whole(head).stream()).toList();
    }

    private Optional<Assessment> whole(AssessmentStore.Head head) {
        return frames().stream()
                .filter(frame -> frame.code().equals(head.frame()) && frame.version() == head.version())
                .findFirst()
                .map(frame -> new Assessment(
                        head.id(),
                        head.title(),
                        head.year(),
                        frame,
                        head.state(),
                        store.answers(head.id()),
                        store.proposals(head.id())));
    }

    /** The assessment of the same frame before this one. */
    public Optional<Assessment> before(Assessment one) {
        return list().stream()
                .filter(other -> other.frame().code().equals(one.frame().code())
                        && !other.id().equals(one.id())
                        && other.year() <= one.year())
                .findFirst();
    }

    /** Writes one answer; whoever wrote it cannot validate it. */
    @Transactional
    public AssessmentReply answer(UUID id, String item, Grade grade, String evidence, Actor drafter) {
        var found = find(id);
        if (found.isEmpty() || found.get().frame().find(item).isEmpty()) {
            return new AssessmentReply.Unknown();
        }
        if (!found.get().isOpen()) {
            return new AssessmentReply.Closed(id);
        }
        if (grade.isMeasured() && evidence.isBlank()) {
            return new AssessmentReply.EvidenceMissing(item);
        }
        store.answer(id, item, grade, evidence.strip(), drafter.account().value(), clock.instant());
        audit.decided(Act.of(drafter, "pledges.answer").with("assessment", id).with("item", item));
        return new AssessmentReply.Done(id);
    }

    @Transactional
    public AssessmentReply validate(UUID id, String item, Actor validator) {
        var found = find(id);
        var answer = found.flatMap(one -> one.answer(item));
        if (answer.isEmpty()) {
            return new AssessmentReply.Unknown();
        }
        if (!found.get().isOpen()) {
            return new AssessmentReply.Closed(id);
        }
        if (answer.get().draftedBy().equals(validator.account().value())) {
            return new AssessmentReply.OwnAnswer(item);
        }
        store.validate(id, item, validator.account().value(), clock.instant());
        audit.decided(
                Act.of(validator, "pledges.validate").with("assessment", id).with("item", item));
        return new AssessmentReply.Done(id);
    }

    /** Closes an assessment whose given answers are all validated; what was not answered stays unanswered. */
    @Transactional
    public AssessmentReply close(UUID id, Actor officer) {
        var found = find(id);
        if (found.isEmpty()) {
            return new AssessmentReply.Unknown();
        }
        var waiting = (int) found.get().answers().stream()
                .filter(answer -> !answer.isValid())
                .count();
        if (waiting > 0) {
            return new AssessmentReply.NotValidated(waiting);
        }
        store.close(id);
        audit.decided(Act.of(officer, "pledges.close").with("assessment", id));
        return new AssessmentReply.Done(id);
    }

    /** A validated answer proposes a change to an activity of the plan. */
    @Transactional
    public AssessmentReply propose(UUID id, String item, String activity, String words, Actor officer) {
        var valid = find(id).flatMap(one -> one.answer(item)).filter(Answer::isValid);
        if (valid.isEmpty() || activities.history(activity).isEmpty()) {
            return new AssessmentReply.Unknown();
        }
        store.propose(ids.next(), id, item, activity, words, officer.account().value(), clock.instant());
        audit.decided(Act.of(officer, "pledges.propose").with("assessment", id).with("activity", activity));
        return new AssessmentReply.Done(id);
    }

    /** Accepts a proposal by a decision of the working group; the activity's new version cites the finding (V:213). */
    @Transactional
    public AssessmentReply accept(UUID id, UUID proposal, String decision, Actor officer) {
        var assessment = find(id);
        var found = assessment.flatMap(one -> one.proposals().stream()
                .filter(each -> each.id().equals(proposal) && !each.isAccepted())
                .findFirst());
        if (found.isEmpty()) {
            return new AssessmentReply.Unknown();
        }
        if (bodies.decisions(WORKING_GROUP).stream().noneMatch(one -> one.cite().equals(decision.strip()))) {
            return new AssessmentReply.DecisionMissing(decision);
        }
        var one = found.get();
        var now = activities.history(one.activity()).getFirst();
        var cited = assessment.get().frame().cite() + " " + one.item() + " ("
                + assessment.get().year() + ")";
        var reply = activities.change(
                one.activity(),
                now.progress(),
                now.weight(),
                cited + ": " + one.words(),
                WORKING_GROUP + " " + decision.strip(),
                officer);
        return reply instanceof PlanReply.Changed && store.accept(proposal, decision.strip()) == 1
                ? new AssessmentReply.Done(id)
                : new AssessmentReply.Unknown();
    }
}
