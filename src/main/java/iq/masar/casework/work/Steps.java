package iq.masar.casework.work;

import iq.masar.casework.CaseAdvanced;
import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseState;
import iq.masar.casework.CaseStep;
import iq.masar.casework.Refused;
import iq.masar.casework.model.CaseLife;
import iq.masar.casework.store.FileRow;
import iq.masar.casework.store.FileStore;
import iq.masar.consent.Consents;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.vault.Vault;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes one step on a case's way: the row is held, the guards asked, the fact told. */
@Component
public class Steps {
    private final FileStore files;
    private final Consents consents;
    private final Vault vault;
    private final Chronicle chronicle;
    private final Clock clock;

    Steps(FileStore files, Consents consents, Vault vault, Chronicle chronicle, Clock clock) {
        this.files = files;
        this.consents = consents;
        this.vault = vault;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Whether this officer works on the case: designated, or a supervisor of its office. */
    public boolean concerns(FileRow file, Actor actor) {
        return vault.holds(actor, file.summary().id())
                || vault.succeeds(actor, file.summary().id());
    }

    public CaseReply take(CaseId file, CaseStep step, Actor actor, String... facts) {
        var row = files.lock(file).filter(one -> concerns(one, actor));
        return row.isEmpty()
                ? new Refused.NotYours()
                : settle(row.get(), life(row.get()).take(step), step, actor, facts);
    }

    public CaseReply prioritise(CaseId file, String priority, Actor actor) {
        var row = files.lock(file).filter(one -> concerns(one, actor));
        if (row.isEmpty()) {
            return new Refused.NotYours();
        }
        files.prioritise(file, priority);
        chronicle.tell(file, "prioritised", actor, priority);
        return new CaseReply.Done(files.find(file).orElseThrow().summary());
    }

    /** Lets the row rest as a duplicate of another. */
    public CaseReply link(FileRow row, CaseId other, Actor actor, String... facts) {
        return settle(row, life(row).link(other), CaseStep.LINK_DUPLICATE, actor, facts);
    }

    /** Hands the row to another office, where it rests until somebody is assigned. */
    public CaseReply transfer(FileRow row, Actor actor, String... facts) {
        return settle(row, life(row).transfer(), CaseStep.TRANSFER, actor, facts);
    }

    /** The same step for an officer whose right was asked elsewhere. */
    public CaseReply settle(FileRow row, CaseStep step, Actor actor, String... facts) {
        return settle(row, life(row).take(step), step, actor, facts);
    }

    private CaseLife life(FileRow row) {
        var file = row.summary();
        return new CaseLife(
                file.state(),
                row.before(),
                new CaseLife.Facts(
                        row.duplicatesChecked(),
                        consents.permitsCasework(file.id(), clock.instant()),
                        file.priority().isPresent()));
    }

    private CaseReply settle(FileRow row, CaseLife.Outcome outcome, CaseStep step, Actor actor, String... facts) {
        var file = row.summary();
        return switch (outcome) {
            case CaseLife.Outcome.Stopped(var why) -> chronicle.refused(file.id(), why, actor);
            case CaseLife.Outcome.Moved(var to) -> {
                files.advance(file.id(), to, remembered(file.state(), to), clock.instant());
                chronicle.tell(file.id(), step.code(), actor, facts);
                chronicle.publish(new CaseAdvanced(
                        file.id(),
                        file.office(),
                        file.governorate(),
                        file.state().code(),
                        to.code(),
                        file.category(),
                        file.priority(),
                        file.openedAt(),
                        clock.instant()));
                yield new CaseReply.Done(files.find(file.id()).orElseThrow().summary());
            }
        };
    }

    private static Optional<CaseState> remembered(CaseState from, CaseState to) {
        return CaseLife.remembers(to) ? Optional.of(from) : Optional.empty();
    }
}
