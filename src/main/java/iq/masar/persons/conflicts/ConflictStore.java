package iq.masar.persons.conflicts;

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

/** Numbers claimed twice. Those of imports nobody confirmed are not seen here. */
@Repository
class ConflictStore {
    private final JdbcClient jdbc;

    ConflictStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Pairs in open conflict, oldest first. */
    List<Conflict> open(Collection<UUID> registers, int most) {
        return jdbc.sql("""
                select c.one, c.other, c.register, count(*) as numbers, min(c.opened_at) as since
                  from persons.paper_conflict c
                 where c.closed_at is null and c.register = any(:registers)
                   and 2 = (select count(distinct e.id) from persons.extract e
                              left join persons.import_batch b on b.id = e.batch
                             where e.id in (c.one, c.other) and (e.batch is null or b.state = 'confirmed'))
                 group by c.one, c.other, c.register order by since, c.one, c.other limit :most
                """)
                .param("registers", registers.toArray(UUID[]::new))
                .param("most", most)
                .query(ConflictStore::conflict)
                .list();
    }

    Optional<Conflict> open(UUID one, UUID other) {
        return jdbc.sql("""
                select one, other, register, count(*) as numbers, min(opened_at) as since from persons.paper_conflict
                 where one = ? and other = ? and closed_at is null group by one, other, register
                """).params(one, other).query(ConflictStore::conflict).optional();
    }

    /** Closes every number both claim; false when somebody did so meanwhile. */
    boolean close(Conflict conflict, Outcome outcome, byte[] reason, AccountId by, Instant now) {
        return jdbc.sql("""
                update persons.paper_conflict set outcome = ?, sealed_reason = ?, closed_by = ?, closed_at = ?
                 where one = ? and other = ? and closed_at is null
                """)
                        .params(outcome.code(), reason, by.value(), time(now), conflict.one(), conflict.other())
                        .update()
                > 0;
    }

    /** Puts the two into the queue of pairs that may be one person. */
    void pair(Conflict conflict, Instant now) {
        jdbc.sql("""
                insert into persons.twin (one, other, register, shared, seen_at)
                select :one, :other, :register,
                       (select count(*) from (select unnest(tokens) from persons.extract_token where id = :one
                                              intersect
                                              select unnest(tokens) from persons.extract_token where id = :other) shared),
                       :now
                on conflict (one, other) do update set state = 'open' where persons.twin.state = 'different'
                """)
                .param("one", conflict.one())
                .param("other", conflict.other())
                .param("register", conflict.register())
                .param("now", time(now))
                .update();
    }

    private static Conflict conflict(ResultSet row, int number) throws SQLException {
        return new Conflict(
                row.getObject("one", UUID.class),
                row.getObject("other", UUID.class),
                row.getObject("register", UUID.class),
                row.getInt("numbers"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
