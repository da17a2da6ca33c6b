package iq.masar.roadmap.bodies;

import iq.masar.roadmap.bodies.Body.Endorsement;
import iq.masar.roadmap.votes.PaperVersion;
import iq.masar.roadmap.votes.Rule;
import iq.masar.roadmap.votes.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of papers, endorsements and ballots. */
@Component
class VoteStore {
    private final JdbcClient jdbc;

    VoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A paper with the newest of its versions. */
    record Paper(
            UUID id, String body, String title, String release, PaperVersion newest, String sha256, byte[] canonical) {}

    void put(UUID id, String body, String title, String release) {
        jdbc.sql("insert into roadmap.paper (id, body, title, release) values (:id, :body, :title, :release)")
                .param("id", id)
                .param("body", body)
                .param("title", title)
                .param("release", release)
                .update();
    }

    int release(UUID paper, String release) {
        return jdbc.sql("update roadmap.paper set release = :release where id = :id")
                .param("id", paper)
                .param("release", release)
                .update();
    }

    void put(PaperVersion version, UUID by, Instant now) {
        jdbc.sql("""
            insert into roadmap.paper_version (paper, version, ar, ckb, en, attachments, canonical, sha256, saved_by, saved_at)
            values (:paper, :version, :ar, :ckb, :en, :attachments, :canonical, :sha256, :by, :now)
            """)
                .param("paper", version.paper())
                .param("version", version.version())
                .param("ar", version.ar())
                .param("ckb", version.ckb())
                .param("en", version.en())
                .param("attachments", String.join("\n", version.attachments()))
                .param("canonical", version.canonical())
                .param("sha256", version.sha256())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Paper> paper(UUID id) {
        return jdbc.sql("""
            select p.id, p.body, p.title, p.release, v.version, v.ar, v.ckb, v.en, v.attachments, v.canonical, v.sha256
              from roadmap.paper p join roadmap.paper_version v on v.paper = p.id
             where p.id = :id order by v.version desc limit 1
            """).param("id", id).query(VoteStore::paper).optional();
    }

    Optional<Paper> version(UUID id, int version) {
        return jdbc.sql("""
            select p.id, p.body, p.title, p.release, v.version, v.ar, v.ckb, v.en, v.attachments, v.canonical, v.sha256
              from roadmap.paper p join roadmap.paper_version v on v.paper = p.id
             where p.id = :id and v.version = :version
            """)
                .param("id", id)
                .param("version", version)
                .query(VoteStore::paper)
                .optional();
    }

    List<Paper> papers(String body) {
        return jdbc.sql("""
            select distinct on (p.title, p.id) p.id, p.body, p.title, p.release, v.version, v.ar, v.ckb, v.en, v.attachments,
                   v.canonical, v.sha256
              from roadmap.paper p join roadmap.paper_version v on v.paper = p.id
             where p.body = :body order by p.title, p.id, v.version desc
            """).param("body", body).query(VoteStore::paper).list();
    }

    List<Paper> papers(Collection<UUID> ids) {
        return jdbc.sql("""
            select distinct on (p.id) p.id, p.body, p.title, p.release, v.version, v.ar, v.ckb, v.en, v.attachments, v.canonical, v.sha256
              from roadmap.paper p join roadmap.paper_version v on v.paper = p.id
             where p.id in (:ids) order by p.id, v.version desc
            """).param("ids", ids).query(VoteStore::paper).list();
    }

    List<Endorsement> endorsements(Collection<UUID> papers) {
        return jdbc.sql("""
            select id, body, paper, version, subject, sha256, state, attested_on, source, closed_at
              from roadmap.endorsement where paper in (:papers) order by opened_at desc, id
            """)
                .param("papers", papers)
                .query(VoteStore::endorsement)
                .list();
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var attachments = row.getString("attachments");
        return new Paper(
                id,
                row.getString("body"),
                row.getString("title"),
                row.getString("release"),
                new PaperVersion(
                        id,
                        row.getInt("version"),
                        row.getString("ar"),
                        row.getString("ckb"),
                        row.getString("en"),
                        attachments.isEmpty() ? List.of() : Arrays.asList(attachments.split("\n"))),
                row.getString("sha256"),
                row.getBytes("canonical"));
    }

    void open(UUID id, String body, PaperVersion version, String sha256, int seats, Instant now) {
        jdbc.sql("""
            insert into roadmap.endorsement (id, body, paper, version, sha256, state, source, opened_at, seats)
            values (:id, :body, :paper, :version, :sha256, 'voting', '', :now, :seats)
            """)
                .param("id", id)
                .param("body", body)
                .param("paper", version.paper())
                .param("version", version.version())
                .param("sha256", sha256)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("seats", seats)
                .update();
    }

    int attest(UUID id, String body, String subject, LocalDate on, String source, Instant now) {
        return jdbc.sql("""
            insert into roadmap.endorsement (id, body, subject, sha256, state, attested_on, source, opened_at, seats)
            values (:id, :body, :subject, '', 'attested', :on, :source, :now, 0)
            on conflict do nothing
            """)
                .param("id", id)
                .param("body", body)
                .param("subject", subject)
                .param("on", on)
                .param("source", source)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void close(UUID id, String state, Instant now) {
        jdbc.sql("update roadmap.endorsement set state = :state, closed_at = :now where id = :id")
                .param("id", id)
                .param("state", state)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Endorsement> find(UUID id) {
        return jdbc.sql("""
            select id, body, paper, version, subject, sha256, state, attested_on, source, closed_at
              from roadmap.endorsement where id = :id
            """).param("id", id).query(VoteStore::endorsement).optional();
    }

    List<Endorsement> list(String body) {
        return jdbc.sql("""
            select id, body, paper, version, subject, sha256, state, attested_on, source, closed_at
              from roadmap.endorsement where body = :body order by opened_at desc, id
            """).param("body", body).query(VoteStore::endorsement).list();
    }

    int seats(UUID endorsement) {
        return jdbc.sql("select seats from roadmap.endorsement where id = :id")
                .param("id", endorsement)
                .query(Integer.class)
                .single();
    }

    void cast(UUID endorsement, UUID seat, String vote, UUID by, Instant now) {
        jdbc.sql("""
            insert into roadmap.ballot (endorsement, seat, vote, cast_by, cast_at)
            values (:endorsement, :seat, :vote, :by, :now)
            """)
                .param("endorsement", endorsement)
                .param("seat", seat)
                .param("vote", vote)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Instant> votedAt(UUID endorsement, UUID seat) {
        return jdbc.sql("select cast_at from roadmap.ballot where endorsement = :endorsement and seat = :seat")
                .param("endorsement", endorsement)
                .param("seat", seat)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    Tally tally(UUID endorsement, Rule rule, int seats) {
        return jdbc.sql("""
            select count(*) filter (where vote = 'yes') as yes, count(*) filter (where vote = 'no') as no,
                   count(*) filter (where vote = 'abstain') as abstained
              from roadmap.ballot where endorsement = :endorsement
            """)
                .param("endorsement", endorsement)
                .query((row, number) ->
                        new Tally(rule, seats, row.getInt("yes"), row.getInt("no"), row.getInt("abstained")))
                .single();
    }

    private static Endorsement endorsement(ResultSet row, int number) throws SQLException {
        return new Endorsement(
                row.getObject("id", UUID.class),
                row.getString("body"),
                Optional.ofNullable(row.getObject("paper", UUID.class)),
                row.getInt("version"),
                Optional.ofNullable(row.getString("subject")),
                row.getString("sha256"),
                row.getString("state"),
                Optional.ofNullable(row.getObject("attested_on", LocalDate.class)),
                row.getString("source"),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant));
    }
}
