package iq.masar.persons.twins;

import iq.masar.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs, links and remarks. */
@Repository
class TwinStore {
    private final JdbcClient jdbc;

    TwinStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pairs nobody has decided, most alike first. */
    List<Twin> open(Collection<UUID> registers, int most) {
        return jdbc.sql("""
                select one, other, register, shared from persons.twin
                 where state = 'open' and register = any(?) order by shared desc, one, other limit ?
                """)
                .params(registers.toArray(UUID[]::new), most)
                .query(TwinStore::twin)
                .list();
    }

    Optional<Twin> find(UUID one, UUID other) {
        return jdbc.sql("select one, other, register, shared from persons.twin where one = ? and other = ?")
                .params(one, other)
                .query(TwinStore::twin)
                .optional();
    }

    boolean decide(Twin twin, String state, AccountId by, Instant now) {
        return jdbc.sql("""
                update persons.twin set state = ?, decided_by = ?, decided_at = ? where one = ? and other = ? and state = 'open'
                """)
                        .params(state, by.value(), time(now), twin.one(), twin.other())
                        .update()
                == 1;
    }

    /** Links of a register are changed by one at a time. */
    void lock(UUID register) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 8))")
                .param("persons.link " + register)
                .query((row, number) -> 1)
                .list();
    }

    boolean propose(UUID id, Twin twin, byte[] reason, AccountId by, Instant now) {
        return jdbc.sql("""
                insert into persons.link (id, one, other, register, state, sealed_reason, proposed_by, proposed_at)
                values (?, ?, ?, ?, 'proposed', ?, ?, ?) on conflict do nothing
                """)
                        .params(id, twin.one(), twin.other(), twin.register(), reason, by.value(), time(now))
                        .update()
                == 1;
    }

    Optional<Link> link(UUID id) {
        return jdbc.sql("select * from persons.link where id = ?")
                .param(id)
                .query(TwinStore::line)
                .optional();
    }

    Optional<Link> between(UUID one, UUID other) {
        return jdbc.sql("""
                select * from persons.link where one = least(?, ?) and other = greatest(?, ?) and state in ('proposed', 'linked')
                """)
                .params(one, other, one, other)
                .query(TwinStore::line)
                .optional();
    }

    Optional<byte[]> reason(UUID id) {
        return jdbc.sql("select sealed_reason from persons.link where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("sealed_reason"))
                .optional();
    }

    /** Proposed links, oldest first. */
    List<Link> proposed(Collection<UUID> registers) {
        return jdbc.sql("""
                select * from persons.link where state = 'proposed' and register = any(?) order by proposed_at, id limit 100
                """)
                .param(registers.toArray(UUID[]::new))
                .query(TwinStore::line)
                .list();
    }

    /** Every link that leads, through others, to this entry. */
    List<Link> around(UUID entry) {
        return jdbc.sql("""
                with recursive person (id) as (
                    select cast(? as uuid)
                    union
                    select case when l.one = p.id then l.other else l.one end
                      from person p join persons.link l on (l.one = p.id or l.other = p.id) and l.state = 'linked')
                select distinct l.* from persons.link l join person p on p.id in (l.one, l.other)
                 where l.state = 'linked' order by l.proposed_at, l.id
                """).param(entry).query(TwinStore::line).list();
    }

    void decide(UUID id, String state, AccountId by, Instant now) {
        jdbc.sql("update persons.link set state = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(state, by.value(), time(now), id)
                .update();
    }

    void unlink(UUID id, AccountId by, Instant now) {
        jdbc.sql("update persons.link set state = 'unlinked', unlinked_by = ?, unlinked_at = ? where id = ?")
                .params(by.value(), time(now), id)
                .update();
    }

    void reopen(UUID one, UUID other) {
        jdbc.sql("update persons.twin set state = 'open' where one = ? and other = ?")
                .params(one, other)
                .update();
    }

    /** Remarks that concern entries of both sides go to review. */
    void review(Collection<UUID> left, Collection<UUID> right) {
        jdbc.sql("update persons.joint_remark set review = true where about && ? and about && ?")
                .params(left.toArray(UUID[]::new), right.toArray(UUID[]::new))
                .update();
    }

    void remark(UUID id, UUID register, Collection<UUID> about, byte[] sealed, AccountId by, Instant now) {
        jdbc.sql("""
                insert into persons.joint_remark (id, register, about, sealed, written_by, written_at) values (?, ?, ?, ?, ?, ?)
                """)
                .params(id, register, about.toArray(UUID[]::new), sealed, by.value(), time(now))
                .update();
    }

    /** Ids of remarks about this entry that wait for review. */
    List<UUID> inReview(UUID entry) {
        return jdbc.sql("select id from persons.joint_remark where about @> array[cast(? as uuid)] and review")
                .param(entry)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static Twin twin(ResultSet row, int number) throws SQLException {
        return new Twin(
                row.getObject("one", UUID.class),
                row.getObject("other", UUID.class),
                row.getObject("register", UUID.class),
                row.getInt("shared"));
    }

    private static Link line(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                row.getObject("one", UUID.class),
                row.getObject("other", UUID.class),
                row.getObject("register", UUID.class),
                row.getString("state"),
                new AccountId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
