package iq.masar.retention;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.casework.CaseNumber;
import iq.masar.casework.Cases;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.retention.RetentionReply.AnotherPersonDecides;
import iq.masar.retention.RetentionReply.Done;
import iq.masar.retention.RetentionReply.Unknown;
import iq.masar.retention.store.HoldStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may not be destroyed for now, and who said so. */
@Component
@Transactional
public class LegalHolds {
    private final HoldStore store;
    private final Cases cases;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    LegalHolds(HoldStore store, Cases cases, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Places a hold at once. Refuses: unknown.
     *
     * @param reason {@code court}, {@code complaint}, {@code inquiry} or {@code person-asks}
     */
    public RetentionReply place(CaseNumber number, String reason, Actor by) {
        return cases.numbered(number)
                .<RetentionReply>map(file -> {
                    var hold = new HoldStore.Hold(
                            ids.next(), file.id(), number.value(), reason, by.account(), clock.instant());
                    store.insert(hold);
                    audit.decided(Act.of(by, "retention.hold-placed")
                            .on(file.id())
                            .because(reason)
                            .with("hold", hold.id()));
                    return new Done(hold.id());
                })
                .orElseGet(Unknown::new);
    }

    /** Lifts a hold; never who placed it. Refuses: unknown, another person decides. */
    public RetentionReply lift(UUID id, Actor by) {
        return store.lock(id)
                .<RetentionReply>map(hold -> {
                    if (hold.placedBy().equals(by.account())) {
                        return new AnotherPersonDecides();
                    }
                    store.lift(id, by.account(), clock.instant());
                    audit.decided(
                            Act.of(by, "retention.hold-lifted").on(hold.file()).with("hold", id));
                    return new Done(id);
                })
                .orElseGet(Unknown::new);
    }

    /** A hold that stands, by codes. */
    public record Standing(UUID id, String number, String reason, Instant since) {}

    @Transactional(readOnly = true)
    public List<Standing> standing() {
        return store.standing().stream()
                .map(hold -> new Standing(hold.id(), hold.number(), hold.reason(), hold.placedAt()))
                .toList();
    }
}
