package iq.masar.roadmap.bodies;

import iq.masar.kernel.Label;
import iq.masar.roadmap.bodies.Body.Holder;
import iq.masar.roadmap.bodies.Body.Seat;
import iq.masar.roadmap.votes.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of rules, seats, holders and chains. */
@Component
class BodyStore {
    private final JdbcClient jdbc;

    BodyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a body's chain ends, held until the transaction ends. */
    record Desk(int links, String head) {}

    Desk lock(String body) {
        jdbc.sql("insert into roadmap.desk (body) values (:body) on conflict do nothing")
                .param("body", body)
                .update();
        return jdbc.sql("select links, head from roadmap.desk where body = :body for update")
                .param("body", body)
                .query((row, number) -> new Desk(row.getInt("links"), row.getString("head")))
                .single();
    }

    /** Adds a link to the chain of a body whose desk is held. */
    void link(String body, Desk desk, String kind, String subject, String content) {
        var link = new ChainLink(body, desk.links() + 1, kind, subject, content, desk.head());
        jdbc.sql("""
                insert into roadmap.chain_link (body, position, kind, subject, content, previous, hash)
                values (:body, :position, :kind, :subject, :content, :previous, :hash)
                """)
                .param("body", body)
                .param("position", link.position())
                .param("kind", kind)
                .param("subject", subject)
                .param("content", content)
                .param("previous", link.previous())
                .param("hash", link.hash())
                .update();
        jdbc.sql("update roadmap.desk set links = :links, head = :head where body = :body")
                .param("body", body)
                .param("links", link.position())
                .param("head", link.hash())
                .update();
    }

    /** A stored link with the hash stored beside it. */
    record Stored(ChainLink link, String hash) {}

    List<Stored> chain(String body) {
        return jdbc.sql("""
                select body, position, kind, subject, content, previous, hash
                  from roadmap.chain_link where body = :body order by position
                """)
                .param("body", body)
                .query((row, number) -> new Stored(
                        new ChainLink(
                                row.getString("body"),
                                row.getInt("position"),
                                row.getString("kind"),
                                row.getString("subject"),
                                row.getString("content"),
                                row.getString("previous")),
                        row.getString("hash")))
                .list();
    }

    /** How long each body's chain should be. */
    List<String> chained() {
        return jdbc.sql("select body from roadmap.desk order by body")
                .query((row, number) -> row.getString("body"))
                .list();
    }

    int length(String body) {
        return jdbc.sql("select links from roadmap.desk where body = :body")
                .param("body", body)
                .query(Integer.class)
                .single();
    }

    void put(String body, UUID id, Rule rule, String source, UUID by, Instant now) {
        jdbc.sql("""
                insert into roadmap.body_rule (id, body, quorum, quorum_of, majority, source, recorded_by, recorded_at)
                values (:id, :body, :quorum, :of, :majority, :source, :by, :now)
                """)
                .param("id", id)
                .param("body", body)
                .param("quorum", rule.quorum())
                .param("of", rule.quorumOf())
                .param("majority", rule.majority().code())
                .param("source", source)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Rule> rule(String body) {
        return jdbc.sql("""
                select quorum, quorum_of, majority from roadmap.body_rule
                 where body = :body order by recorded_at desc, id desc limit 1
                """)
                .param("body", body)
                .query((row, number) -> new Rule(
                        row.getInt("quorum"), row.getInt("quorum_of"), Rule.Majority.of(row.getString("majority"))))
                .optional();
    }

    int put(UUID id, String body, String institution, LocalDate since, String source) {
        return jdbc.sql("""
                insert into roadmap.seat (id, body, institution, since, source)
                values (:id, :body, :institution, :since, :source)
                on conflict do nothing
                """)
                .param("id", id)
                .param("body", body)
                .param("institution", institution)
                .param("since", since)
                .param("source", source)
                .update();
    }

    List<Seat> seats(String body) {
        return jdbc.sql("""
                select s.id, s.institution, e.ar, e.ckb, e.en, s.since, s.until, s.source
                  from roadmap.seat s join roadmap.entry e on e.id = s.institution
                 where s.body = :body order by e.position
                """)
                .param("body", body)
                .query((row, number) -> new Seat(
                        row.getObject("id", UUID.class),
                        row.getString("institution"),
                        new Label(row.getString("ar"), row.getString("ckb"), row.getString("en")),
                        row.getObject("since", LocalDate.class),
                        Optional.ofNullable(row.getObject("until", LocalDate.class)),
                        row.getString("source")))
                .list();
    }

    void hold(UUID id, Holder holder) {
        jdbc.sql("""
                insert into roadmap.holder (id, seat, account, role, since, until)
                values (:id, :seat, :account, :role, :since, :until)
                """)
                .param("id", id)
                .param("seat", holder.seat())
                .param("account", holder.account())
                .param("role", holder.role())
                .param("since", holder.since())
                .param("until", holder.until().orElse(null), java.sql.Types.DATE)
                .update();
    }

    void endTerm(UUID seat, UUID account, LocalDate last) {
        jdbc.sql("update roadmap.holder set until = :last where seat = :seat and account = :account and until is null")
                .param("seat", seat)
                .param("account", account)
                .param("last", last)
                .update();
    }

    Optional<String> bodyOf(UUID seat) {
        return jdbc.sql("select body from roadmap.seat where id = :seat")
                .param("seat", seat)
                .query(String.class)
                .optional();
    }

    List<Holder> holders(String body) {
        return jdbc.sql("""
                select h.seat, h.account, h.role, h.since, h.until
                  from roadmap.holder h join roadmap.seat s on s.id = h.seat
                 where s.body = :body
                 order by h.until is not null, h.until desc, h.since desc, h.id
                """).param("body", body).query(BodyStore::holder).list();
    }

    private static Holder holder(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Holder(
                row.getObject("seat", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("role"),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)));
    }

    /** The seats a person holds or held in a body, the running term first. */
    List<Holder> holding(String body, UUID account) {
        return jdbc.sql("""
                select h.seat, h.account, h.role, h.since, h.until
                  from roadmap.holder h join roadmap.seat s on s.id = h.seat
                 where s.body = :body and h.account = :account
                 order by h.until is not null, h.until desc, h.since desc
                """)
                .param("body", body)
                .param("account", account)
                .query(BodyStore::holder)
                .list();
    }
}
