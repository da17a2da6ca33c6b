package iq.masar.plans;

import iq.masar.casework.CaseSummary;
import iq.masar.codes.Priority;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.plans.Need.State;
import iq.masar.plans.desk.Chronicle;
import iq.masar.plans.desk.Files;
import iq.masar.plans.desk.GoalTasks;
import iq.masar.plans.store.NeedStore;
import iq.masar.vault.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to needs: recorded by the case's worker, moved on by the room that finds services. */
@Component
public class Needs {
    private final NeedStore store;
    private final Files files;
    private final Chronicle chronicle;
    private final GoalTasks goals;

    Needs(NeedStore store, Files files, Chronicle chronicle, GoalTasks goals) {
        this.store = store;
        this.files = files;
        this.goals = goals;
        this.chronicle = chronicle;
    }

    /** All needs of a case, most urgent first; codes only. */
    public List<Need> list(CaseId file) {
        return store.list(file);
    }

    public Optional<Need> find(NeedId id) {
        return store.find(id);
    }

    /** Records a need. Refuses: the family is among the open needs already. */
    @Transactional
    public Planning add(CaseId file, FamilyCode family, Priority priority, String words, Actor actor) {
        return files.workable(file, actor)
                .map(found -> list(file).stream()
                        .filter(need -> need.isOpen() && need.family().equals(family))
                        .findFirst()
                        .<Planning>map(Planning.AlreadyOpen::new)
                        .orElseGet(() -> recorded(found, family, priority, words, actor)))
                .orElseGet(Planning.NotYours::new);
    }

    private Planning recorded(CaseSummary file, FamilyCode family, Priority priority, String words, Actor actor) {
        var now = chronicle.now();
        var need = new Need(new NeedId(chronicle.fresh()), file.id(), family, priority, State.OPEN, now, now);
        store.add(need, actor.account());
        if (!words.isBlank()) {
            files.seal(file.id(), Section.PLAN, need.id().value(), Map.of("words", words), actor);
        }
        chronicle.happened(file.id(), actor, "need-recorded", family, priority.code());
        chronicle.tell(
                new NeedRecorded(need.id(), file.id(), family, priority, file.office(), file.governorate(), now));
        return new Planning.Noted(need);
    }

    /** Changes how urgent an open need is. */
    @Transactional
    public Planning prioritise(NeedId id, Priority priority, Actor actor) {
        return openOf(id, actor)
                .<Planning>map(need -> {
                    store.prioritise(id, priority, chronicle.now());
                    chronicle.happened(need.file(), actor, "need-prioritised", need.family(), priority.code());
                    return new Planning.Noted(store.find(id).orElseThrow());
                })
                .orElseGet(Planning.NotYours::new);
    }

    /** The person no longer wants help with it. */
    @Transactional
    public Planning withdraw(NeedId id, Actor actor) {
        return openOf(id, actor)
                .<Planning>map(need -> {
                    store.move(id, List.of(State.OPEN, State.REFERRED), State.WITHDRAWN, chronicle.now());
                    chronicle.happened(need.file(), actor, "need-withdrawn", need.family());
                    return new Planning.Noted(store.find(id).orElseThrow());
                })
                .orElseGet(Planning.NotYours::new);
    }

    /** The worker met it without a referral. */
    @Transactional
    public Planning metBy(NeedId id, Actor actor) {
        return openOf(id, actor)
                .<Planning>map(need -> {
                    met(id);
                    chronicle.happened(need.file(), actor, "need-met", need.family());
                    return new Planning.Noted(store.find(id).orElseThrow());
                })
                .orElseGet(Planning.NotYours::new);
    }

    /** A service was asked; for the room that sends referrals, inside its own transaction. */
    @Transactional
    public void referred(NeedId id) {
        store.move(id, List.of(State.OPEN), State.REFERRED, chronicle.now());
    }

    /** The person confirmed that it was met; goals of the plan in force that answer it count as reached. */
    @Transactional
    public void met(NeedId id) {
        if (store.move(id, List.of(State.OPEN, State.REFERRED), State.MET, chronicle.now())) {
            goals.reached(store.find(id).orElseThrow());
        }
    }

    /** No service is on its way any more, or the person disputed what was done: it is open again. */
    @Transactional
    public void reopened(NeedId id) {
        store.move(id, List.of(State.REFERRED, State.MET), State.OPEN, chronicle.now());
    }

    private Optional<Need> openOf(NeedId id, Actor actor) {
        return store.find(id)
                .filter(Need::isOpen)
                .filter(need -> files.workable(need.file(), actor).isPresent());
    }
}
