package iq.masar.pledges;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Sha256;
import iq.masar.roadmap.bodies.Endorsements;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /**
     * A pledge with where it stands: draft, before-twg, endorsed, altered or announced.
     *
     * @param qualities what its author answered, by code; empty while a draft
     */
    public record Standing(Pledge pledge, String state, Map<String, Boolean> qualities, Map<Integer, String> years) {
        public Standing {
            qualities = Map.copyOf(qualities);
            years = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(years));
        }
    }

    /** Keeps a pledge as a draft if the form's rules hold. */
    @Transactional
    public PledgeReply save(Pledge typed, Actor author) {
        return save(typed, Optional.empty(), author);
    }

    /** The same with section VII. */
    @Transactional
    public PledgeReply save(Pledge typed, Optional<Attachment> attachment, Actor author) {
        var pledge = withId(typed);
        if (!pledge.faults().isEmpty()) {
            return new PledgeReply.NotInForm(pledge.faults());
        }
        if (!pledge.form().equals("individual")) {
            store.alone();
            var twin = store.joint(pledge.title());
            if (twin.isPresent()) {
                return new PledgeReply.AlreadyRegistered(twin.get());
            }
        }
        store.put(pledge, author.account().value(), clock.instant());
        attachment.ifPresent(file -> store.attach(pledge.id(), file, Sha256.hex(file.content())));
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
                "",
                typed.particulars());
    }

    /**
     * Lays a pledge before the working group, which votes on exactly this wording; pressed twice at once, once.
     *
     * @param qualities whether it is concrete, measurable, realistic, forward-looking and time-bound, in its author's word
     */
    @Transactional
    public PledgeReply submit(UUID id, Map<Quality, Boolean> qualities, Actor author) {
        var found = store.lock(id).filter(one -> one.pledge().paper().isEmpty());
        if (found.isEmpty()) {
            return new PledgeReply.Unknown();
        }
        var pledge = found.get().pledge();
        if (!pledge.mayBeEndorsed()) {
            return new PledgeReply.NotMeasurable(id);
        }
        if (!qualities.keySet().containsAll(EnumSet.allOf(Quality.class))) {
            return new PledgeReply.QualitiesMissing(id);
        }
        var answers = Arrays.stream(Quality.values())
                .map(quality -> quality.code() + "=" + qualities.get(quality))
                .collect(Collectors.joining(","));
        store.submit(
                id,
                endorsements.save(WORKING_GROUP, pledge.title(), pledge.wording(), "", pledge.en(), author),
                answers);
        audit.decided(Act.of(author, "pledges.submit").with("pledge", id));
        return new PledgeReply.Saved(id);
    }

    /** Notes where an endorsed pledge was announced; from then on it is public. */
    @Transactional
    public PledgeReply announce(UUID id, String event, Actor officer) {
        var found = store.lock(id)
                .flatMap(kept -> standings(List.of(kept)).stream()
                        .filter(one -> one.state().equals("endorsed"))
                        .findFirst());
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
        return store.find(id).flatMap(one -> standings(List.of(one)).stream().findFirst());
    }

    /** Newest first, at most two hundred. */
    public List<Standing> list() {
        return standings(store.list());
    }

    /** The name of section VII's file, if there is one. */
    public Optional<String> attachmentName(UUID id) {
        return store.attachmentName(id);
    }

    /** Section VII: the file's name and bytes. */
    public Optional<Map.Entry<String, byte[]>> attachment(UUID id) {
        return store.attachment(id);
    }

    private List<Standing> standings(List<PledgeStore.Kept> all) {
        var papers = endorsements.papers(
                all.stream().flatMap(one -> one.pledge().paper().stream()).toList());
        return all.stream()
                .map(one ->
                        new Standing(one.pledge(), state(one.pledge(), papers), qualities(one.qualities()), years(one)))
                .toList();
    }

    private static String state(Pledge pledge, Map<UUID, Endorsements.Standing> papers) {
        var paper = pledge.paper().map(papers::get);
        return !pledge.announcedAt().isEmpty()
                ? "announced"
                : paper.isEmpty()
                        ? "draft"
                        : paper.get().isEndorsed() ? "endorsed" : paper.get().isAltered() ? "altered" : "before-twg";
    }

    private static Map<String, Boolean> qualities(String kept) {
        return kept.isEmpty()
                ? Map.of()
                : Arrays.stream(kept.split(","))
                        .map(one -> one.split("=", 2))
                        .collect(Collectors.toMap(one -> one[0], one -> Boolean.parseBoolean(one[1])));
    }

    /** Every whole year since it was written; one without a follow-up is {@code missed}, not unchanged (GOV-30). */
    private Map<Integer, String> years(PledgeStore.Kept kept) {
        var years = new LinkedHashMap<Integer, String>();
        var now = Baghdad.day(clock.instant()).getYear();
        for (var year = Baghdad.day(kept.savedAt()).getYear(); year <= now; year++) {
            var status = kept.followUps().get(year);
            if (status != null) {
                years.put(year, status);
            } else if (year < now) {
                years.put(year, "missed");
            }
        }
        return years;
    }
}
