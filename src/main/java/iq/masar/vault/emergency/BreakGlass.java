package iq.masar.vault.emergency;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.audit.AuditPaused;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Canonical;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.cipher.NotOpened;
import iq.masar.vault.keys.CaseAccess;
import iq.masar.vault.keys.Rings;
import iq.masar.vault.records.Records;
import iq.masar.vault.store.EscrowStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The emergency door of the vault: it opens by the halves of two institutions, only to the reader they were sealed to, only
 * the sections named, only until the moment the second approval set; and it writes nothing but entries.
 */
@Component
public class BreakGlass {
    private final Rings rings;
    private final Approving approving;
    private final EscrowStore store;
    private final Records records;
    private final Audit audit;
    private final Clock clock;

    BreakGlass(Rings rings, Approving approving, EscrowStore store, Records records, Audit audit, Clock clock) {
        this.rings = rings;
        this.approving = approving;
        this.store = store;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** The first approval: the institution's halves are sealed to the reader, who can do nothing with them alone. */
    public Sharing share(EmergencyTerms terms, Actor approver) {
        return share(terms, approver, Optional.empty());
    }

    /** The second approval, by another institution: from now on the reader can read, until then. */
    public Sharing open(EmergencyTerms terms, Actor approver, Instant until) {
        return share(terms, approver, Optional.of(Canonical.micros(until)));
    }

    private Sharing share(EmergencyTerms terms, Actor approver, Optional<Instant> until) {
        audit.record(Act.of(approver, until.isPresent() ? "vault.emergency-opened" : "vault.emergency-shared")
                .on(terms.file())
                .with("request", terms.request())
                .with("reader", terms.reader()));
        return rings.find(approver)
                .map(ring ->
                        approving.share(ring, terms, approver.organisation().value(), until))
                .orElseGet(Sharing.NotAnApprover::new);
    }

    /** Read-only, entry first; {@link Reading.NotYours} when the time is over or anything was changed. */
    public Reading read(Actor reader, EmergencyTerms terms, List<Place> places) {
        var ring = rings.find(reader).filter(open -> open.account().equals(terms.reader()));
        var now = clock.instant();
        try {
            var sections = ring.map(open -> approving.opened(open, terms, now)).orElse(Map.of());
            var wanted = places.stream()
                    .filter(place -> place.file().equals(terms.file())
                            && terms.sections().contains(place.section()))
                    .toList();
            if (sections.isEmpty() || wanted.isEmpty()) {
                audit.record(Act.of(reader, "vault.refused").on(terms.file()).because("break-glass"));
                return new Reading.NotYours();
            }
            audit.record(Act.of(reader, "vault.read")
                    .on(terms.file())
                    .because("break-glass")
                    .with("sections", names(wanted))
                    .with("records", wanted.size())
                    .with("request", terms.request())
                    .with("by", "emergency"));
            var access = new CaseAccess(terms.file(), 0, Optional.empty(), false, sections, false, true, true);
            return new Reading.Open(records.read(Map.of(terms.file(), access), wanted));
        } catch (NotOpened changed) {
            return new Reading.NotYours();
        } catch (AuditPaused paused) {
            return new Reading.Paused();
        }
    }

    /** The halves are destroyed; what was approved, by whom and when stays. */
    public void end(UUID request) {
        audit.record(Act.bySystem("vault.emergency-ended").with("request", request));
        store.end(request);
    }

    private static String names(List<Place> places) {
        return places.stream()
                .map(Place::section)
                .map(Section::value)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
