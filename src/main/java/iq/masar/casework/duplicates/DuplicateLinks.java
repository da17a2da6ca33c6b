package iq.masar.casework.duplicates;

import iq.masar.casework.CaseNumber;
import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseStep;
import iq.masar.casework.Refused;
import iq.masar.casework.duplicates.DuplicateStore.Question;
import iq.masar.casework.store.FileRow;
import iq.masar.casework.store.FileStore;
import iq.masar.casework.work.Chronicle;
import iq.masar.casework.work.Steps;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OfficeCode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two persons of two offices say that two files speak of one person; either can take it apart again (REF-13). */
@Component
@Transactional
public class DuplicateLinks {
    private final DuplicateStore store;
    private final FileStore files;
    private final Steps steps;
    private final Chronicle chronicle;
    private final Ids ids;
    private final Clock clock;

    DuplicateLinks(DuplicateStore store, FileStore files, Steps steps, Chronicle chronicle, Ids ids, Clock clock) {
        this.store = store;
        this.files = files;
        this.steps = steps;
        this.chronicle = chronicle;
        this.ids = ids;
        this.clock = clock;
    }

    void ask(CaseId file, OfficeCode office, Actor actor) {
        store.ask(ids.next(), file, office, actor, clock.instant());
    }

    public List<Question> of(CaseId file) {
        return store.of(file);
    }

    public List<Question> openAt(OfficeCode office) {
        return store.openAt(office);
    }

    public Optional<Question> find(UUID question, Actor actor) {
        return store.find(question).filter(one -> one.office().equals(actor.office()));
    }

    /** The office knows no such person. */
    public CaseReply none(UUID question, Actor actor) {
        var asked = find(question, actor);
        if (asked.isEmpty()) {
            return new Refused.NotYours();
        }
        if (asked.get().askedBy().equals(actor.account())) {
            return chronicle.refused(asked.get().file(), new Refused.SecondPersonNeeded(), actor);
        }
        store.answer(question, Optional.empty(), actor, clock.instant());
        chronicle.tell(
                asked.get().file(), "duplicate-none", actor, actor.office().value());
        return new CaseReply.Done(files.find(asked.get().file()).orElseThrow().summary());
    }

    /**
     * The second person names the office's own file: it rests as a duplicate of the asking one, which goes on. Refuses: second
     * person needed, not now, not yours where the number is not of this office.
     */
    public CaseReply link(UUID question, CaseNumber number, Actor actor) {
        var asked = find(question, actor).filter(one -> one.outcome().equals("open"));
        var own = files.byNumber(number).filter(row -> isOf(row, actor));
        if (asked.isEmpty()
                || own.isEmpty()
                || own.get().summary().id().equals(asked.get().file())) {
            return new Refused.NotYours();
        }
        if (asked.get().askedBy().equals(actor.account())) {
            return chronicle.refused(asked.get().file(), new Refused.SecondPersonNeeded(), actor);
        }
        var row = files.lock(own.get().summary().id()).orElseThrow();
        var reply = steps.link(row, asked.get().file(), actor, asked.get().number());
        if (reply instanceof CaseReply.Done) {
            store.answer(question, Optional.of(row.summary().id()), actor, clock.instant());
            chronicle.tell(
                    asked.get().file(),
                    "duplicate-linked",
                    actor,
                    actor.office().value(),
                    asked.get().askedByName(),
                    actor.displayName());
        }
        return reply;
    }

    private static boolean isOf(FileRow row, Actor actor) {
        return row.summary().office().equals(actor.office());
    }

    /** Takes a link apart; the resting file stands where it stood. Refuses: not yours. */
    public CaseReply unlink(UUID question, Actor actor) {
        var linked = store.find(question)
                .filter(one -> one.outcome().equals("linked"))
                .filter(one -> one.office().equals(actor.office())
                        || one.askingOffice().equals(actor.office()));
        if (linked.isEmpty()) {
            return new Refused.NotYours();
        }
        var row = files.lock(linked.get().other().orElseThrow()).orElseThrow();
        var reply = steps.settle(row, CaseStep.UNLINK_DUPLICATE, actor);
        if (reply instanceof CaseReply.Done) {
            store.unlink(question, actor, clock.instant());
            chronicle.tell(
                    linked.get().file(),
                    "duplicate-unlinked",
                    actor,
                    linked.get().office().value());
        }
        return reply;
    }
}
