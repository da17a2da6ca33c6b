package iq.masar.loans.store;

import static iq.masar.loans.store.LoanStore.instant;
import static iq.masar.loans.store.LoanStore.time;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;
import iq.masar.loans.model.Account;
import iq.masar.loans.model.Balances;
import iq.masar.loans.model.Entry;
import iq.masar.loans.model.Instalment;
import iq.masar.loans.model.LoanAccount;
import iq.masar.loans.model.Posting;
import iq.masar.loans.model.Schedule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book: schedules, postings and entries, which only grow. */
@Component
public class BookStore {
    private final JdbcClient jdbc;

    BookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A posting as it stands in the book.
     *
     * @param reversed whether another one took it back
     */
    public record Written(Posting posting, AccountId by, Instant at, boolean reversed) {}

    /** Adds the next version of what is to be paid. */
    public void add(UUID loan, Schedule schedule, Optional<UUID> request, Instant at) {
        var version = jdbc.sql("""
            insert into loans.schedule (loan, version, request, made_at)
            select :loan, coalesce(max(version), 0) + 1, :request, :at from loans.schedule where loan = :loan
            returning version
            """)
                .param("loan", loan)
                .param("request", request.orElse(null))
                .param("at", time(at))
                .query(Integer.class)
                .single();
        var list = schedule.instalments();
        jdbc.sql("""
            insert into loans.instalment (loan, version, number, due, amount, upto)
            select :loan, :version, number, due::date, amount, sum(amount) over (order by place)
              from unnest(:numbers::int[], :days::text[], :amounts::bigint[])
                   with ordinality as one (number, due, amount, place)
            """)
                .param("loan", loan)
                .param("version", version)
                .param("numbers", list.stream().map(Instalment::number).toArray(Integer[]::new))
                .param("days", list.stream().map(one -> one.due().toString()).toArray(String[]::new))
                .param("amounts", list.stream().map(Instalment::amount).toArray(Long[]::new))
                .update();
    }

    /** How many versions of the schedule there are. */
    public int versions(UUID loan) {
        return jdbc.sql("select count(*) from loans.schedule where loan = ?")
                .param(loan)
                .query(Integer.class)
                .single();
    }

    /** The account as its entries say, on the schedule in force; empty before anything was paid out. */
    public Optional<LoanAccount> account(UUID loan) {
        var instalments = jdbc.sql("""
            select number, due, amount from loans.instalment
             where loan = :loan and version = (select max(version) from loans.schedule where loan = :loan)
            """)
                .param("loan", loan)
                .query((row, number) -> new Instalment(
                        row.getInt("number"), row.getObject("due", LocalDate.class), row.getLong("amount")))
                .list();
        return instalments.isEmpty()
                ? Optional.empty()
                : Optional.of(new LoanAccount(new Schedule(instalments), balances(loan)));
    }

    private Balances balances(UUID loan) {
        var sums = new EnumMap<Account, Long>(Account.class);
        jdbc.sql("select account, sum(amount)::bigint as amount from loans.entry where loan = ? group by account")
                .param(loan)
                .query(row -> {
                    sums.put(Account.of(row.getString("account")), row.getLong("amount"));
                });
        return Balances.of(sums);
    }

    /** Writes a posting with its entries; false, and nothing written, when its receipt counts already (RET-56). */
    public boolean write(UUID loan, OfficeCode desk, Posting posting, AccountId by, Instant at) {
        var receipt = posting.kind() == Posting.Kind.PAID || posting.kind() == Posting.Kind.REFUNDED
                ? Optional.of(posting.reference())
                : Optional.<String>empty();
        var written = jdbc.sql("""
            insert into loans.posting (id, loan, desk, kind, day, reference, receipt, reverses, by, at)
            values (:id, :loan, :desk, :kind, :day, :reference, :receipt, :reverses, :by, :at)
            on conflict (desk, receipt) where receipt is not null do nothing
            """)
                .param("id", posting.id())
                .param("loan", loan)
                .param("desk", desk.value())
                .param("kind", posting.kind().code())
                .param("day", posting.day())
                .param("reference", posting.reference())
                .param("receipt", receipt.orElse(null))
                .param("reverses", posting.reverses().orElse(null))
                .param("by", by.value())
                .param("at", time(at))
                .update();
        if (written == 1) {
            jdbc.sql("""
                insert into loans.entry (posting, account, amount, loan)
                select :posting, account, amount, :loan
                  from unnest(:accounts::text[], :amounts::bigint[]) as one (account, amount)
                """)
                    .param("posting", posting.id())
                    .param("loan", loan)
                    .param(
                            "accounts",
                            posting.entries().stream()
                                    .map(one -> one.account().code())
                                    .toArray(String[]::new))
                    .param(
                            "amounts",
                            posting.entries().stream().map(Entry::amount).toArray(Long[]::new))
                    .update();
        }
        return written == 1;
    }

    /** The postings of a loan, the oldest first. */
    public List<Written> postings(UUID loan) {
        var rows = new LinkedHashMap<UUID, Row>();
        jdbc.sql("""
            select p.*, e.account, e.amount, exists (select from loans.posting r where r.reverses = p.id) as reversed
              from loans.posting p join loans.entry e on e.posting = p.id
             where p.loan = ? order by p.at, p.id, e.account
            """).param(loan).query(row -> {
            var id = row.getObject("id", UUID.class);
            var one = rows.get(id);
            if (one == null) {
                one = row(row);
                rows.put(id, one);
            }
            one.entries().add(new Entry(Account.of(row.getString("account")), row.getLong("amount")));
        });
        return rows.values().stream().map(Row::written).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                Posting.Kind.of(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("reference"),
                Optional.ofNullable(row.getObject("reverses", UUID.class)),
                LoanStore.account(row, "by").orElseThrow(),
                instant(row, "at"),
                row.getBoolean("reversed"),
                new ArrayList<>());
    }

    private record Row(
            UUID id,
            Posting.Kind kind,
            LocalDate day,
            String reference,
            Optional<UUID> reverses,
            AccountId by,
            Instant at,
            boolean reversed,
            List<Entry> entries) {
        Written written() {
            return new Written(new Posting(id, kind, day, reference, entries, reverses), by, at, reversed);
        }
    }
}
