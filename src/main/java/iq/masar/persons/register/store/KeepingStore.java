package iq.masar.persons.register.store;

import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers claimed twice, and who is told of corrections. */
@Repository
public class KeepingStore {
    private final JdbcClient jdbc;

    KeepingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens a conflict with every other entry that has one of these numbers; their ids. */
    public List<UUID> claim(UUID id, UUID register, Collection<Long> papers, Instant now) {
        if (papers.isEmpty()) {
            return List.of();
        }
        jdbc.sql("""
                insert into persons.paper_conflict (token, one, other, register, opened_at)
                select n.token, least(:id, t.id), greatest(:id, t.id), :register, :now
                  from unnest(:papers) as n (token)
                  join persons.extract_token t on t.tokens @> array[n.token] and t.id <> :id
                on conflict do nothing
                """)
                .param("id", id)
                .param("register", register)
                .param("now", ExtractStore.time(now))
                .param("papers", papers.toArray(Long[]::new))
                .update();
        return claimants(id);
    }

    /** Entries in open conflict with this one; those of imports nobody confirmed are left out. */
    public List<UUID> claimants(UUID id) {
        return jdbc.sql("""
                select distinct case when c.one = :id then c.other else c.one end as id
                  from persons.paper_conflict c
                 where (c.one = :id or c.other = :id) and c.closed_at is null
                   and exists (select 1 from persons.extract e
                                 left join persons.import_batch b on b.id = e.batch
                                where e.id = case when c.one = :id then c.other else c.one end
                                  and (e.batch is null or b.state = 'confirmed'))
                """)
                .param("id", id)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    public void tell(UUID id, int version, Collection<AccountId> accounts, Instant now) {
        jdbc.sql("""
                insert into persons.correction_told (id, version, account_id, told_at)
                select ?, ?, account, ? from unnest(?) account on conflict do nothing
                """)
                .params(
                        id,
                        version,
                        ExtractStore.time(now),
                        accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .update();
    }

    public List<UUID> told(AccountId account) {
        return jdbc.sql("""
                select id from persons.correction_told where account_id = ? and seen_at is null
                 group by id order by max(told_at) desc limit 20
                """)
                .param(account.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    public void seen(UUID id, AccountId account, Instant now) {
        jdbc.sql("update persons.correction_told set seen_at = ? where id = ? and account_id = ? and seen_at is null")
                .params(ExtractStore.time(now), id, account.value())
                .update();
    }
}
