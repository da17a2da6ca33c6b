package iq.masar.casework.archive;

import iq.masar.casework.CaseNumber;
import iq.masar.kernel.OfficeCode;
import iq.masar.casework.CaseAdvanced;
import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseState;
import iq.masar.casework.Refused;
import iq.masar.casework.model.CaseLife;
import iq.masar.casework.store.FileRow;
import iq.masar.casework.store.FileStore;
import iq.masar.casework.work.Chronicle;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to finished cases (REF-55); who may ask is the room of retention's to say. */
@Component
@Transactional
public class Archive {
    /** A case whose work is over, by codes. */
    public record Finished(
            CaseId id, CaseNumber number, OfficeCode office, Optional<String> category, Instant closedAt) {}

    private final FileStore files;
    private final ArchiveStore store;
    private final Chronicle chronicle;
    private final Clock clock;

    Archive(FileStore files, ArchiveStore store, Chronicle chronicle, Clock clock) {
        this.files = files;
        this.store = store;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Closed before that time and still readable, oldest first. */
    @Transactional(readOnly = true)
    public List<Finished> closedBefore(Instant time, int most) {
        return store.closedBefore(time, most);
    }

    /** Whether a case is over, so that its keys may be proposed for destruction. */
    @Transactional(readOnly = true)
    public boolean isFinished(CaseId file) {
        return files.find(file)
                .map(row -> CaseLife.mayBeAnonymised(row.summary().state()))
                .orElse(false);
    }

    /** Ends the case for good: what is left is what statistics need. Refuses: not now, not yours. */
    public CaseReply anonymise(CaseId id, Actor by) {
        var row = files.lock(id);
        if (row.isEmpty()) {
            return new Refused.NotYours();
        }
        var state = row.get().summary().state();
        return CaseLife.mayBeAnonymised(state)
                ? anonymised(row.get(), by)
                : chronicle.refused(id, new Refused.NotNow(state.code(), "anonymise"), by);
    }

    private CaseReply anonymised(FileRow row, Actor by) {
        var file = row.summary();
        files.advance(file.id(), new CaseState.Anonymised(), Optional.empty(), clock.instant());
        store.forget(file.id());
        chronicle.tell(file.id(), "anonymised", by);
        chronicle.publish(new CaseAdvanced(
                file.id(),
                file.office(),
                file.governorate(),
                file.state().code(),
                "anonymised",
                file.category(),
                file.priority(),
                file.openedAt(),
                clock.instant()));
        return new CaseReply.Done(files.find(file.id()).orElseThrow().summary());
    }
}
