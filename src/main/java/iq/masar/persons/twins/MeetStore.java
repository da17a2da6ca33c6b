package iq.masar.persons.twins;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries that wait to be held against the others: what was typed first, then file after file. */
@Repository
class MeetStore {
    private static final int LEAST_SHARED = 4;

    private final JdbcClient jdbc;

    MeetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether anything waits that nobody has stopped. */
    boolean waits() {
        return jdbc.sql("select exists (select 1 from persons.twin_pending where batch is null)")
                        .query(Boolean.class)
                        .single()
                || file().isPresent();
    }

    /** Holds at most so many of the entries that wait against all others; how many were held. Needs no key: only tokens are compared. */
    int meet(int most, Instant now) {
        var typed = jdbc.sql("""
                delete from persons.twin_pending where id in
                    (select id from persons.twin_pending where batch is null order by since, id limit ? for update skip locked)
                returning id
                """)
                .param(most)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        var ids = typed.isEmpty() ? file().map(file -> ofFile(file, most)).orElse(List.of()) : typed;
        if (!ids.isEmpty()) {
            hold(ids, now);
        }
        return ids.size();
    }

    /** The file whose entries are next. */
    private Optional<UUID> file() {
        return jdbc.sql("""
                select id from persons.import_batch
                 where state = 'confirmed' and held < to_hold and not holding_stopped order by brought_at, id limit 1
                """)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    private List<UUID> ofFile(UUID file, int most) {
        var ids = jdbc.sql("""
                delete from persons.twin_pending where id in
                    (select id from persons.twin_pending where batch = ? order by since, id limit ? for update skip locked)
                returning id
                """)
                .params(file, most)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        var held = jdbc.sql("update persons.import_batch set held = held + ? where id = ? returning held")
                .params(ids.size(), file)
                .query(Integer.class)
                .single();
        if (!ids.isEmpty() && held == ids.size()) { // a file begins
            jdbc.sql("analyze persons.extract_token").update();
        }
        return ids;
    }

    /**
     * Two entries that share so many tokens share one of those left when all but one of so many are laid aside, so only the rarest are looked
     * up. Which tokens are common is taken from the planner's statistics: old ones cost time, never a twin.
     */
    private void hold(List<UUID> ids, Instant now) {
        // A fresh import has no statistics yet: the planner must not read the whole table for each entry.
        jdbc.sql("set local enable_seqscan = off").update();
        jdbc.sql("""
                with common as materialized (
                    select c.token, max(c.share) as share
                      from pg_stats s
                     cross join lateral unnest(s.most_common_elems::text::bigint[], s.most_common_elem_freqs) c (token, share)
                     where s.schemaname = 'persons' and s.tablename = 'extract_token' and s.attname = 'tokens'
                       and c.token is not null
                     group by 1),
                ranked as (
                    select t.id, t.version, t.tokens, k.token,
                           row_number() over (partition by t.id, t.version order by c.share desc nulls last) as rank
                      from persons.extract_token t
                     cross join unnest(t.tokens) k (token)
                      left join common c on c.token = k.token
                     where t.id = any(:ids)),
                a as materialized (
                    select id, version, tokens, array_agg(token) as rarest from ranked where rank >= :least group by 1, 2, 3)
                insert into persons.twin (one, other, register, shared, seen_at)
                select least(a.id, b.id), greatest(a.id, b.id), x.register, max(n.shared), :now
                  from a
                  join persons.extract x on x.id = a.id and x.version = a.version
                  join persons.extract_token b on b.tokens && a.rarest and b.id <> a.id
                  left join persons.import_batch o on o.id = b.batch
                 cross join lateral (select count(*) as shared from unnest(a.tokens) k where k = any(b.tokens)) n
                 where n.shared >= :least and (b.batch is null or o.state = 'confirmed')
                 group by 1, 2, 3
                on conflict do nothing
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("least", LEAST_SHARED)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
