package iq.masar.loans.store;

import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.loans.LoanLine;
import iq.masar.loans.model.Health;
import iq.masar.loans.model.Shares;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Many loans at once: lists, counts, the arrears run, the portfolio. */
@Component
public class ListStore {
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);
    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a list goes on: after this loan in the order of the list. */
    public record After(LocalDate day, UUID id) {}

    /** Loans of a desk, the latest first, then by the next instalment; those with nothing due last. */
    public List<LoanLine> ofDesk(
            OfficeCode desk, List<String> states, boolean late, LocalDate today, After after, int most) {
        return jdbc.sql("""
            select * from loans.loan
             where desk = :desk and state = any(:states) and (not :late or oldest_due < :today)
               and (coalesce(oldest_due, :none), id) > (:day, :id)
             order by coalesce(oldest_due, :none), id limit :most
            """)
                .param("desk", desk.value())
                .param("states", states.toArray(String[]::new))
                .param("late", late)
                .param("today", today)
                .param("none", NO_DAY)
                .param("day", after.day())
                .param("id", after.id())
                .param("most", most)
                .query(LoanStore::line)
                .list();
    }

    /** Where that list goes on after a line of it. */
    public static After after(LoanLine line) {
        return new After(line.oldestDue().orElse(NO_DAY), line.id());
    }

    /** A desk's loans of this loan or case number. */
    public List<LoanLine> numbered(OfficeCode desk, String number) {
        return jdbc.sql("""
            select * from loans.loan where desk = :desk and (number = :number or file_number = :number)
             order by referred_at desc limit 50
            """)
                .param("desk", desk.value())
                .param("number", number)
                .query(LoanStore::line)
                .list();
    }

    /** How many loans of a desk stand in each state; those late under {@code late}. */
    public Map<String, Integer> counts(OfficeCode desk, LocalDate today) {
        var counts = new LinkedHashMap<String, Integer>();
        jdbc.sql("""
            select state, count(*) as n, count(*) filter (where state = 'running' and oldest_due < :today) as late
              from loans.loan where desk = :desk group by state
            """).param("desk", desk.value()).param("today", today).query(row -> {
            counts.put(row.getString("state"), row.getInt("n"));
            counts.merge("late", row.getInt("late"), Integer::sum);
        });
        return counts;
    }

    /** What waits for the committee of a governorate, the oldest first: applications, and waivers asked for. */
    public List<LoanLine> waiting(GovernorateCode governorate, int most) {
        return jdbc.sql("""
            select * from loans.loan l
             where governorate = :governorate
               and (state in ('guarantor_accepted', 'deferred')
                    or state = 'running' and exists (
                        select from loans.request r where r.loan = l.id and r.kind = 'waive' and r.state = 'asked'))
             order by referred_at, id limit :most
            """)
                .param("governorate", governorate.value())
                .param("most", most)
                .query(LoanStore::line)
                .list();
    }

    /** A loan that became late, or later. */
    public record Fallen(UUID loan, OfficeCode desk, String health) {}

    /** The arrears run: says of every running loan anew how it is, and answers those for which that changed. */
    public List<Fallen> run(LocalDate today) {
        return jdbc.sql("""
            with said as (
                select id, case when oldest_due <= :today::date - :default then 'default'
                                when oldest_due < :today then 'arrears' else 'repaying' end as health
                  from loans.loan where state = 'running'
            )
            update loans.loan l set health = said.health from said
             where l.id = said.id and l.health is distinct from said.health
            returning l.id, l.desk, l.health
            """)
                .param("today", today)
                .param("default", Health.DEFAULT_DAYS)
                .query((row, number) -> new Fallen(
                        row.getObject("id", UUID.class),
                        new OfficeCode(row.getString("desk")),
                        row.getString("health")))
                .list();
    }

    public boolean anyRuns() {
        return jdbc.sql("select exists (select from loans.loan where state = 'running')")
                .query(Boolean.class)
                .single();
    }

    /** The portfolio of each governorate on a day. */
    public List<Shares> portfolio(LocalDate today) {
        return jdbc.sql("""
            select governorate, count(*) as loans, sum(outstanding)::bigint as outstanding,
                   count(*) filter (where oldest_due < :today) as late,
                   count(*) filter (where oldest_due < :today::date - :risk) as risky,
                   coalesce(sum(outstanding) filter (where oldest_due < :today::date - :risk), 0)::bigint as at_risk
              from loans.loan where state = 'running' group by governorate order by governorate
            """)
                .param("today", today)
                .param("risk", Health.RISK_DAYS)
                .query((row, number) -> new Shares(
                        row.getString("governorate"),
                        row.getLong("loans"),
                        row.getLong("late"),
                        row.getLong("risky"),
                        row.getLong("outstanding"),
                        row.getLong("at_risk")))
                .list();
    }

    /**
     * Loans whose carried figures are not what their entries and their schedule in force say, counted anew; none, or something
     * went around the book.
     */
    public List<UUID> astray(Optional<UUID> one) {
        return jdbc.sql("""
            with counted as (
                select l.id, l.outstanding, l.kept, l.oldest_due, l.amount,
                       coalesce(sum(e.amount) filter (where e.account = 'receivable'), 0) as owed,
                       coalesce(-sum(e.amount) filter (where e.account = 'suspense'), 0) as suspense
                  from loans.loan l left join loans.entry e on e.loan = l.id
                 where l.state in ('running', 'settled', 'written_off') and (cast(:one as uuid) is null or l.id = :one)
                 group by l.id
            )
            select c.id from counted c
              left join lateral (
                select due from loans.instalment i
                 where i.loan = c.id and i.version = (select max(version) from loans.schedule s where s.loan = c.id)
                   and i.upto > c.amount - c.owed
                 order by i.upto limit 1) i on true
             where c.outstanding <> c.owed or c.kept <> c.suspense or c.oldest_due is distinct from i.due
            """)
                .param("one", one.orElse(null))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
