package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import iq.masar.kernel.Sha256;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.roadmap.bodies.BodyReply.Counted;
import iq.masar.roadmap.bodies.BodyReply.Numbered;
import iq.masar.roadmap.bodies.ChainCheck;
import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.roadmap.bodies.Meetings;
import iq.masar.roadmap.bodies.Minutes;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.votes.Rule;
import iq.masar.testing.RoomTest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** GOV-05, GOV-06, GOV-09, GOV-11 to GOV-14. A thousand rounds with {@code -Dmasar.rounds=1000}. */
@RoomTest
class VotesTest {
    private static final int ROUNDS = Integer.getInteger("masar.rounds", 10);
    private static final Rule HALF = new Rule(1, 2, Rule.Majority.SIMPLE);

    @Autowired
    Bodies bodies;

    @Autowired
    Seats seats;

    @Autowired
    Endorsements endorsements;

    @Autowired
    Meetings meetings;

    @Autowired
    Minutes minutes;

    @Autowired
    ChainCheck chains;

    @Autowired
    Registry registry;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    private Actor officer() {
        var id = ids.next();
        return new Actor(
                new AccountId(id),
                "Officer",
                new OrganisationCode("MOMD"),
                new OfficeCode("MOMD-HQ"),
                new GovernorateCode("BG"),
                Set.of(Role.NATIONAL_ADMINISTRATION),
                new SessionId(id));
    }

    /** A body of its own, so that tests do not meet. */
    private String body() {
        var id = "WG-T" + ids.next().toString().substring(24);
        jdbc.sql("""
                insert into roadmap.entry (id, kind, parent, ar, ckb, en, sources, position, line)
                values (:id, 'test-body', 'WG-TWG', 'فريق', 'تیم', 'Team', '', 1000, 0)
                """).param("id", id).update();
        return id;
    }

    private List<Actor> seated(String body, int count) {
        var institutions =
                registry.read().entries().keySet().stream().limit(count).toList();
        return institutions.stream()
                .map(institution -> {
                    var member = officer();
                    seats.hold(seats.seat(body, institution, "P:3", member), member.account(), "member", member);
                    return member;
                })
                .toList();
    }

    private UUID vote(UUID paper, Actor chair) {
        var shown = endorsements.paper(paper).orElseThrow().sha256();
        return ((BodyReply.Done) endorsements.open(paper, shown, chair)).id();
    }

    @Test
    void withoutAQuorumRuleNoVoteOpens() {
        var body = body();
        var chair = officer();
        var paper = endorsements.save(body, "خارطة", "نص", "", "text", chair);
        var shown = endorsements.paper(paper).orElseThrow().sha256();
        assertThat(endorsements.open(paper, shown, chair)).isEqualTo(new BodyReply.QuorumRuleMissing(body));
        bodies.adopt(body, HALF, "النظام الداخلي", chair);
        assertThat(endorsements.open(paper, shown, chair)).isInstanceOf(BodyReply.Done.class);
        endorsements.revise(paper, "نص آخر", "", "text", chair);
        assertThat(endorsements.open(paper, shown, chair)).isInstanceOf(BodyReply.TextChangedSinceProposal.class);
    }

    @Test
    void aSeatVotesOnceAndATermEnds() {
        var body = body();
        var members = seated(body, 3);
        bodies.adopt(body, HALF, "", members.getFirst());
        var vote = vote(endorsements.save(body, "ورقة", "نص", "", "", members.getFirst()), members.getFirst());
        assertThat(endorsements.vote(vote, "yes", members.get(0))).isEqualTo(new Counted(vote, "voting"));
        assertThat(endorsements.vote(vote, "no", members.get(0))).isInstanceOf(BodyReply.SeatAlreadyVoted.class);
        assertThat(endorsements.vote(vote, "yes", officer())).isEqualTo(new BodyReply.NotAMember(body));
        var gone = members.get(1);
        var yesterday = Baghdad.day(clock.instant()).minusDays(1);
        var seat = seats.holding(body, gone.account()).getFirst().seat();
        seats.release(seat, gone.account(), yesterday, members.getFirst());
        assertThat(endorsements.vote(vote, "yes", gone)).isEqualTo(new BodyReply.TermEnded(yesterday));
        assertThat(endorsements.vote(vote, "yes", members.get(2))).isEqualTo(new Counted(vote, "endorsed"));
        assertThat(endorsements.vote(UUID.randomUUID(), "yes", gone)).isEqualTo(new BodyReply.Unknown());
    }

    @Test
    void fiftyVotesTogetherGiveOneOutcome() throws Exception {
        var body = body();
        var members = seated(body, 50);
        bodies.adopt(body, HALF, "", members.getFirst());
        var paper = endorsements.save(body, "ورقة", "نص", "", "", members.getFirst());
        for (var round = 0; round < ROUNDS; round++) {
            var vote = vote(paper, members.getFirst());
            var replies = together(members.stream()
                    .map(member -> (Callable<BodyReply>) () -> endorsements.vote(vote, "yes", member))
                    .toList());
            assertThat(replies.stream().filter(new Counted(vote, "endorsed")::equals))
                    .hasSize(1);
            assertThat(replies.stream().filter(new Counted(vote, "voting")::equals))
                    .hasSize(25);
            assertThat(replies.stream().filter(BodyReply.NotNow.class::isInstance))
                    .hasSize(24);
            assertThat(jdbc.sql("select count(*) from roadmap.chain_link where subject = :vote")
                            .param("vote", vote.toString())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void decisionsOfTwoClerksAreUniqueAndGapless() throws Exception {
        var body = body();
        var one = officer();
        var other = officer();
        var numbers = new ArrayList<Integer>();
        for (var round = 0; round < ROUNDS; round++) {
            together(List.of(one, other).stream()
                            .map(clerk -> (Callable<BodyReply>)
                                    () -> bodies.decide(body, Optional.empty(), "قرار", "", "", clerk))
                            .toList())
                    .forEach(reply -> numbers.add(((Numbered) reply).number()));
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 2 * ROUNDS).boxed().toList());
        assertThat(bodies.decisions(body)).allMatch(decision -> decision.ar().equals("قرار"));
    }

    /** A thousand single-byte changes of an endorsed text, none of which stays endorsed. */
    @Test
    void everyChangeOfAnEndorsedTextIsSeen() {
        var body = body();
        var chair = seated(body, 1).getFirst();
        bodies.adopt(body, HALF, "", chair);
        var paper = endorsements.save(
                body, "ورقة", "نص خارطة الطريق، كما صودق عليه.", "", "The roadmap as endorsed.", chair);
        assertThat(endorsements.vote(vote(paper, chair), "yes", chair)).isInstanceOf(Counted.class);
        assertThat(endorsements.paper(paper).orElseThrow().isEndorsed()).isTrue();
        var stored = jdbc.sql("select canonical from roadmap.paper_version where paper = :paper")
                .param("paper", paper)
                .query(byte[].class)
                .single();
        var chance = new Random(11);
        for (var round = 0; round < 1000; round++) {
            var changed = stored.clone();
            changed[chance.nextInt(changed.length)] ^= (byte) (1 << chance.nextInt(8));
            write(paper, changed);
            var standing = endorsements.paper(paper).orElseThrow();
            assertThat(standing.isEndorsed()).isFalse();
            assertThat(standing.isAltered()).isTrue();
        }
        write(paper, stored);
        assertThat(endorsements.paper(paper).orElseThrow().isEndorsed()).isTrue();
        endorsements.revise(paper, "نص خارطة الطريق كما صودق عليه.", "", "The roadmap as endorsed.", chair);
        assertThat(endorsements.paper(paper).orElseThrow().isAltered())
                .as("one comma")
                .isTrue();
    }

    private void write(UUID paper, byte[] canonical) {
        jdbc.sql("update roadmap.paper_version set canonical = :canonical where paper = :paper")
                .param("canonical", canonical)
                .param("paper", paper)
                .update();
    }

    @Test
    void aRemovedDecisionBreaksTheChainAtItsNumber() {
        var body = body();
        var clerk = officer();
        for (var number = 1; number <= 9; number++) {
            bodies.decide(body, Optional.empty(), "قرار " + number, "", "", clerk);
        }
        assertThat(line(body)).isEqualTo(body + ": 9 links, unbroken");
        jdbc.sql("delete from roadmap.chain_link where body = :body and position = 4")
                .param("body", body)
                .update();
        assertThat(line(body)).isEqualTo(body + ": the chain breaks at link 4");
        jdbc.sql("delete from roadmap.chain_link where body = :body and position > 4")
                .param("body", body)
                .update();
        assertThat(line(body)).isEqualTo(body + ": the chain breaks at link 4");
        jdbc.sql("delete from roadmap.desk where body = :body")
                .param("body", body)
                .update();
    }

    /** V:15 attests the four roadmaps; that gives no text any force (GOV-13). */
    @Test
    void theRoadmapsAreEndorsedByAttestationOnly() {
        var attested = endorsements.list("WG-TWG").stream()
                .filter(one -> one.state().equals("attested"))
                .toList();
        assertThat(attested).hasSize(4).allSatisfy(one -> {
            assertThat(one.sha256()).isEmpty();
            assertThat(one.attestedOn()).contains(java.time.LocalDate.of(2021, 2, 10));
            assertThat(one.source()).isEqualTo("V:15");
            assertThat(one.paper()).isEmpty();
        });
        var seats = bodies.find(registry.read(), "WG-TWG").orElseThrow().seats();
        assertThat(seats).hasSizeGreaterThanOrEqualTo(7);
    }

    /** GOV-08. */
    @Test
    void ofMinutesApprovedAtOnceOneStands() throws InterruptedException {
        var body = body();
        var clerk = officer();
        for (var round = 0; round < ROUNDS; round++) {
            var planned = meetings.plan(body, LocalDateTime.of(2026, 3, 1, 10, 0), "", List.of("بند"), clerk);
            var meeting = ((BodyReply.Done) planned).id();
            meetings.hold(meeting, clerk);
            minutes.write(meeting, "محضر", clerk);
            minutes.circulate(meeting, clerk);
            bodies.decide(body, Optional.of(meeting), "يُعتمد المحضر", "", "", clerk);
            var cited = bodies.decisions(body).getFirst().cite();
            var acts = IntStream.range(0, 8)
                    .mapToObj(number ->
                            (Callable<BodyReply>) () -> minutes.approve(meeting, cited, Sha256.hex("محضر"), clerk))
                    .toList();
            assertThat(together(acts))
                    .filteredOn(BodyReply.Done.class::isInstance)
                    .hasSize(1);
        }
    }

    private String line(String body) {
        return chains.run().stream()
                .map(ChainCheck.Line::text)
                .filter(text -> text.startsWith(body))
                .findFirst()
                .orElseThrow();
    }

    private static List<BodyReply> together(List<Callable<BodyReply>> acts) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            return threads.invokeAll(acts).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        }
    }
}
