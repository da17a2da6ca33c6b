package iq.masar.pledges;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.roadmap.bodies.Endorsements;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of pledges: kept in the UN form, endorsed by hash, followed year by year. */
@Component
public class Pledges {
    private static final String WORKING_GROUP = "WG-TWG";
    private final PledgeStore store;
    private final Endorsements endorsements;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Pledges(PledgeStore store, Endorsements endorsements, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.endorsements = endorsements;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A pledge with where it stands: draft, before-twg, endorsed, altered or announced. */
    public record Standing(Pledge pledge, String state, Map<Integer, String> years) {
        public Standing {
            years = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(years));
        }
    }

    /** Keeps a pledge as a draft if the form's rules hold. */
    @Transactional
    public PledgeReply save(Pledge typed, Actor author) {
        var pledge = withId(typed);
        if (!pledge.faults().isEmpty()) {
            return new PledgeReply.NotInForm(pledge.faults());
        }
        var twin = store.list().stream()
                .filter(one -> !one.form().equals("individual") && one.title().equalsIgnoreCase(pledge.title()))
                .findFirst();
        if (twin.isPresent() && !pledge.form().equals("individual")) {
            return new PledgeReply.AlreadyRegistered(twin.get().id());
        }
        store.put(pledge, author.account().value(), clock.instant());
        audit.decided(Act.of(author, "pledges.save").with("pledge", pledge.id()));
        return new PledgeReply.Saved(pledge.id());
    }

    private Pledge withId(Pledge typed) {
        return new Pledge(
                ids.next(),
                typed.title(),
                typed.kind(),
                typed.form(),
                typed.actors(),
                typed.matched(),
                typed.objectives(),
                typed.ar(),
                typed.en(),
                typed.endsOn(),
                typed.indicator(),
                Optional.empty(),
                "");
    }

    /** Lays a pledge before the working group, which votes on exactly this wording. */
    @Transactional
    public PledgeReply submit(UUID id, Actor author) {
        var found = store.find(id).filter(one -> one.paper().isEmpty());
        if (found.isEmpty()) {
            return new PledgeReply.Unknown();
        }
        var pledge = found.get();
        if (!pledge.mayBeEndorsed()) {
            return new PledgeReply.NotMeasurable(id);
        }
        store.submit(id, endorsements.save(WORKING_GROUP, pledge.title(), pledge.wording(), "", pledge.en(), author));
        audit.decided(Act.of(author, "pledges.submit").with("pledge", id));
        return new PledgeReply.Saved(id);
    }

    /** Notes where an endorsed pledge was announced; from then on it is public. */
    @Transactional
    public PledgeReply announce(UUID id, String event, Actor officer) {
        var found = find(id).filter(one -> one.state().equals("endorsed"));
        if (found.isEmpty()) {
            return new PledgeReply.Unknown();
        }
        store.announce(id, event);
        audit.decided(Act.of(officer, "pledges.announce").with("pledge", id));
        return new PledgeReply.Saved(id);
    }

    @Transactional
    public PledgeReply follow(UUID id, int year, String status, String narrative, Actor officer) {
        if (store.find(id).isEmpty()) {
            return new PledgeReply.Unknown();
        }
        store.follow(id, year, status, narrative, officer.account().value(), clock.instant());
        audit.decided(Act.of(officer, "pledges.follow").with("pledge", id).with("year", year));
        return new PledgeReply.Saved(id);
    }

    public Optional<Standing> find(UUID id) {
        return store.find(id).map(this::standing);
    }

    public List<Standing> list() {
        return store.list().stream().map(this::standing).toList();
    }

    private Standing standing(Pledge pledge) {
        var paper = pledge.paper().flatMap(endorsements::paper);
        var state = !pledge.announcedAt().isEmpty()
                ? "announced"
                : paper.isEmpty()
                        ? "draft"
                        : paper.get().isEndorsed() ? "endorsed" : paper.get().isAltered() ? "altered" : "before-twg";
        return new Standing(pledge, state, years(pledge));
    }

    /** Every whole year since it was written; one without a follow-up is {@code missed}, not unchanged (GOV-30). */
    private Map<Integer, String> years(Pledge pledge) {
        var known = store.followUps(pledge.id());
        var years = new LinkedHashMap<Integer, String>();
        var first = store.savedAt(pledge.id()).map(Baghdad::day).orElseThrow().getYear();
        var now = Baghdad.day(clock.instant()).getYear();
        for (var year = first; year <= now; year++) {
            var status = known.get(year);
            if (status != null) {
                years.put(year, status);
            } else if (year < now) {
                years.put(year, "missed");
            }
        }
        return years;
    }
}
