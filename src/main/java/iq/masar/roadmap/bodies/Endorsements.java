package iq.masar.roadmap.bodies;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Sha256;
import iq.masar.roadmap.bodies.Body.Endorsement;
import iq.masar.roadmap.votes.PaperVersion;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of votes: a body endorses one version of a text, by its hash, and no other (GOV-11, GOV-12). */
@Component
public class Endorsements {
    /** Who may see a paper, from everybody to the body alone. */
    public static final List<String> RELEASES = List.of("public", "partners", "government", "body-only");

    private static final Set<String> VOTES = Set.of("yes", "no", "abstain");
    private final VoteStore store;
    private final BodyStore bodies;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Endorsements(VoteStore store, BodyStore bodies, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.bodies = bodies;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A paper's newest text and whether it is the one that was endorsed.
     *
     * @param release one of {@link #RELEASES}: who may see it
     */
    public record Standing(
            UUID paper, String title, String release, PaperVersion text, String sha256, Optional<Endorsement> last) {
        /** Whether partners may read it: only what was released for them or for everybody. */
        public boolean isForPartners() {
            return release.equals("partners") || release.equals("public");
        }

        /** False when nothing was endorsed or another text was: «النص الحالي غير مصادق عليه». */
        public boolean isEndorsed() {
            return last.filter(one ->
                            one.state().equals("endorsed") && one.sha256().equals(sha256))
                    .isPresent();
        }

        /** An endorsement stands, but of another text. */
        public boolean isAltered() {
            return last.filter(one ->
                            one.state().equals("endorsed") && !one.sha256().equals(sha256))
                    .isPresent();
        }
    }

    @Transactional
    public UUID save(String body, String title, String ar, String ckb, String en, Actor author) {
        var id = ids.next();
        store.put(id, body, title, "body-only");
        store.put(
                new PaperVersion(id, 1, ar, ckb, en, List.of()),
                author.account().value(),
                clock.instant());
        audit.decided(Act.of(author, "roadmap.paper").with("paper", id));
        return id;
    }

    /** A new version of a paper; an endorsement of an earlier one does not reach it. */
    @Transactional
    public int revise(UUID paper, String ar, String ckb, String en, Actor author) {
        var before = store.paper(paper).orElseThrow();
        bodies.lock(before.body());
        var next = store.paper(paper).orElseThrow().newest().version() + 1;
        store.put(
                new PaperVersion(paper, next, ar, ckb, en, before.newest().attachments()),
                author.account().value(),
                clock.instant());
        return next;
    }

    /** Says who may see a paper from now on; false for a paper or a class that is not there. */
    @Transactional
    public boolean release(UUID paper, String release, Actor officer) {
        if (!RELEASES.contains(release) || store.release(paper, release) == 0) {
            return false;
        }
        audit.decided(Act.of(officer, "roadmap.classify").with("paper", paper).with("class", release));
        return true;
    }

    public List<Standing> papers(String body) {
        var endorsements = store.list(body);
        return store.papers(body).stream()
                .map(paper -> standing(paper, endorsements))
                .toList();
    }

    public Optional<Standing> paper(UUID id) {
        return store.paper(id).map(paper -> standing(paper, store.list(paper.body())));
    }

    /** Several papers at once, by their identifiers, in two statements however many; those that are not there are left out. */
    public Map<UUID, Standing> papers(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var endorsements = store.endorsements(ids);
        return store.papers(ids).stream()
                .map(paper -> standing(paper, endorsements))
                .collect(Collectors.toMap(Standing::paper, Function.identity()));
    }

    /** Whose paper it is. */
    public String bodyOf(UUID paper) {
        return store.paper(paper).orElseThrow().body();
    }

    /** The Arabic text of one version. */
    public Optional<String> text(UUID paper, int version) {
        return store.version(paper, version).map(found -> found.newest().ar());
    }

    private static Standing standing(VoteStore.Paper paper, List<Endorsement> endorsements) {
        var last = endorsements.stream()
                .filter(one -> one.paper().filter(paper.id()::equals).isPresent())
                .findFirst();
        return new Standing(
                paper.id(), paper.title(), paper.release(), paper.newest(), Sha256.hex(paper.canonical()), last);
    }

    /** Endorsements of a body, attested ones among them, newest first. */
    public List<Endorsement> list(String body) {
        return store.list(body);
    }

    /** Opens the vote on the newest version. */
    @Transactional
    public BodyReply open(UUID paper, String shown, Actor chair) {
        var found = store.paper(paper);
        if (found.isEmpty()) {
            return new BodyReply.Unknown();
        }
        var text = found.get();
        bodies.lock(text.body());
        if (bodies.rule(text.body()).isEmpty()) {
            return new BodyReply.QuorumRuleMissing(text.body());
        }
        if (!text.sha256().equals(shown)) {
            return new BodyReply.TextChangedSinceProposal(shown, text.sha256());
        }
        var today = Baghdad.day(clock.instant());
        var seats = (int) bodies.seats(text.body()).stream()
                .filter(seat -> seat.stands(today))
                .count();
        var id = ids.next();
        store.open(id, text.body(), text.newest(), text.sha256(), seats, clock.instant());
        audit.decided(Act.of(chair, "roadmap.open-vote").with("paper", paper).with("endorsement", id));
        return new BodyReply.Done(id);
    }

    /** Casts a seat's one vote; the outcome falls in the transaction of the vote that decides it. */
    @Transactional
    public BodyReply vote(UUID endorsement, String vote, Actor voter) {
        var asked = store.find(endorsement).filter(one -> VOTES.contains(vote));
        if (asked.isEmpty()) {
            return new BodyReply.Unknown();
        }
        var body = asked.get().body();
        var desk = bodies.lock(body);
        var now = store.find(endorsement).orElseThrow();
        var terms = bodies.holding(body, voter.account().value());
        if (terms.isEmpty() || terms.getFirst().role().equals("secretary")) {
            return new BodyReply.NotAMember(body);
        }
        var term = terms.getFirst();
        var today = Baghdad.day(clock.instant());
        if (term.until().filter(today::isAfter).isPresent()) {
            return new BodyReply.TermEnded(term.until().orElseThrow());
        }
        var before = store.votedAt(endorsement, term.seat());
        if (before.isPresent()) {
            return new BodyReply.SeatAlreadyVoted(before.get());
        }
        if (!now.state().equals("voting")) {
            return new BodyReply.NotNow(now.state());
        }
        store.cast(endorsement, term.seat(), vote, voter.account().value(), clock.instant());
        return counted(now, desk, voter);
    }

    private BodyReply counted(Endorsement vote, BodyStore.Desk desk, Actor voter) {
        var rule = bodies.rule(vote.body()).orElseThrow();
        var outcome = store.tally(vote.id(), rule, store.seats(vote.id())).outcome();
        if (outcome.isEmpty()) {
            return new BodyReply.Counted(vote.id(), "voting");
        }
        var state = outcome.get() ? "endorsed" : "rejected";
        store.close(vote.id(), state, clock.instant());
        bodies.link(vote.body(), desk, "endorsement", vote.id().toString(), Sha256.hex(vote.sha256() + " " + state));
        audit.decided(
                Act.of(voter, "roadmap.outcome").with("endorsement", vote.id()).with("state", state));
        return new BodyReply.Counted(vote.id(), state);
    }
}
