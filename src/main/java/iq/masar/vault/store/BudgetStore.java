package iq.masar.vault.store;

import iq.masar.databases.KeysDatabase;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** How much an account has read and searched; survives restarts. */
@Repository
public class BudgetStore {
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    BudgetStore(KeysDatabase keys) {
        this.sql = keys.sql();
        this.transaction = keys.transaction();
    }

    /** Different cases in the hour and on the day, these included. */
    public record Spent(int inTheHour, int onTheDay) {}

    public Spent reading(AccountId account, Instant hour, Instant day, Collection<CaseId> files) {
        return sql.sql("""
                select count(*) filter (where hour = :hour) as hourly, count(distinct case_id) as daily
                  from (select hour, case_id from keys.reading where account_id = :account and hour >= :day
                         union
                        select :hour, file from unnest(cast(:cases as uuid[])) file) spent
                """)
                .param("account", account.value())
                .param("hour", Columns.time(hour))
                .param("day", Columns.time(day))
                .param("cases", Columns.ids(files))
                .query((row, number) -> new Spent(row.getInt("hourly"), row.getInt("daily")))
                .single();
    }

    /** Notes what was opened; a crash may forget the last moment of it, which harms nobody. */
    public void read(AccountId account, Instant hour, Collection<CaseId> files, Instant now) {
        transaction.executeWithoutResult(status -> {
            sql.sql("set local synchronous_commit = off").update();
            sql.sql("""
                    with opened as (insert into keys.opening (case_id, account_id, at)
                                    select file, :account, :now from unnest(cast(:cases as uuid[])) file
                                    on conflict do nothing)
                    insert into keys.reading (account_id, hour, case_id)
                    select :account, :hour, file from unnest(cast(:cases as uuid[])) file
                    on conflict do nothing
                    """)
                    .param("account", account.value())
                    .param("hour", Columns.time(hour))
                    .param("cases", Columns.ids(files))
                    .param("now", Columns.time(now))
                    .update();
        });
    }

    /** Takes one search of the day; false when none is left. */
    public boolean search(AccountId account, LocalDate day, int limit) {
        return sql.sql("""
                insert into keys.search_budget as b (account_id, day, spent) values (?, ?, 1)
                on conflict (account_id, day) do update set spent = b.spent + 1 where b.spent < ?
                """).params(account.value(), day, limit).update() == 1;
    }

    /** Takes one search of a register in the hour; false when none is left. */
    public boolean volume(AccountId account, Instant hour, int limit) {
        return sql.sql("""
                insert into keys.volume_budget as b (account_id, hour, spent) values (?, ?, 1)
                on conflict (account_id, hour) do update set spent = b.spent + 1 where b.spent < ?
                """).params(account.value(), Columns.time(hour), limit).update() == 1;
    }

    public void forget(Instant before) {
        sql.sql("delete from keys.volume_budget where hour < ?")
                .param(Columns.time(before))
                .update();
        sql.sql("delete from keys.reading where hour < ?")
                .param(Columns.time(before))
                .update();
    }
}
