package iq.masar.statistics.store;

import iq.masar.databases.SharedDatabase;
import iq.masar.secrecy.Cell;
import iq.masar.secrecy.Tally;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the way home: returns by post, lodging for the country, loans by governorate; and what stands between two counts. */
@Component
public class HomeCounts {
    private static final int NOT_REACHED = Integer.MAX_VALUE;
    private final JdbcClient sql;

    HomeCounts(SharedDatabase shared) {
        this.sql = shared.sql();
    }

    public List<Tally> tallies() {
        var tallies = new ArrayList<Tally>();
        tallies.addAll(returns());
        tallies.addAll(rulesAndMonths());
        tallies.addAll(staysAndLoans());
        return tallies;
    }

    private List<Tally> returns() {
        return sql.sql("""
                select d.measure, d.code, f.post as place, to_char(f.month, 'YYYY') as period, count(*) as count
                  from statistics.return_fact f
                 cross join lateral (values
                       ('returns', ''), ('return-complete', complete), ('return-clock', clock),
                       ('return-decision', case when clock = 'counted' and days_to_decision is null then 'undecided'
                                                when clock = 'counted' then 'decided' end),
                       ('return-open-30', (open_days >= 30)::text),
                       ('return-open-60', (case when open_days >= 30 then open_days >= 60 end)::text),
                       ('return-open-90', (case when open_days >= 60 then open_days >= 90 end)::text),
                       ('return-paper', (paper <> 'none')::text),
                       ('return-expired', (case when paper <> 'none' then paper = 'expired' end)::text),
                       ('return-seat', (reached >= 1)::text),
                       ('return-aboard', (case when reached >= 1 then reached >= 2 end)::text),
                       ('return-home', (case when reached >= 2 then reached >= 3 end)::text),
                       ('return-offer', (case when reached >= 3 then reached >= 4 end)::text),
                       ('return-enrolled', (case when reached >= 4 then reached >= 5 end)::text)) d (measure, code)
                 where d.code is not null
                 group by 1, 2, 3, 4
                """).query((row, number) -> tally(row)).list();
    }

    /** For the whole country only: a month or a rule set at one post is nearly always too few. */
    private List<Tally> rulesAndMonths() {
        return sql.sql("""
                select d.measure, d.code, 'IQ' as place, to_char(f.month, 'YYYY') as period, count(*) as count
                  from statistics.return_fact f
                 cross join lateral (values
                       ('return-rules', rule_set), ('return-month', to_char(month, 'YYYY-MM'))) d (measure, code)
                 where f.clock = 'counted'
                 group by 1, 2, 3, 4
                """).query((row, number) -> tally(row)).list();
    }

    private List<Tally> staysAndLoans() {
        return sql.sql("""
                select 'stays' as measure, '' as code, 'IQ' as place, to_char(month, 'YYYY') as period, count(*) as count
                  from statistics.stay_fact group by 1, 2, 3, 4
                 union all
                select d.measure, d.code, f.governorate, 'all', d.count
                  from statistics.loan_fact f
                 cross join lateral (values
                       ('loans', '', loans), ('loan-risk', 'true', risky), ('loan-risk', 'false', loans - risky))
                       d (measure, code, count)
                 where d.count > 0
                """).query((row, number) -> tally(row)).list();
    }

    /**
     * Days to decision by nearest rank, an undecided return counted as longer than any decided and the percentile left out where it
     * is not reached (RET-25); housed days; and the part of what is owed that is at risk, from 0 to 1.
     */
    public Map<Cell, BigDecimal> middles() {
        var middles = new HashMap<Cell, BigDecimal>();
        sql.sql("""
                select coalesce(post, 'IQ') as place, coalesce(rule_set, to_char(month, 'YYYY-MM'), '') as code,
                       coalesce(year, 'all') as period,
                       percentile_disc(0.5) within group (order by days) as p50,
                       percentile_disc(0.9) within group (order by days) as p90
                  from (select post, rule_set, month, to_char(month, 'YYYY') as year,
                               coalesce(days_to_decision, :longest) as days
                          from statistics.return_fact where clock = 'counted') f
                 group by grouping sets
                       ((post, year), (post), (rule_set, year), (rule_set), (month, year), (month), (year), ())
                having count(*) > 0
                """).param("longest", NOT_REACHED).query(row -> {
            for (var percentile : List.of("p50", "p90")) {
                if (row.getInt(percentile) != NOT_REACHED) {
                    middles.put(
                            new Cell(
                                    "return-" + percentile,
                                    row.getString("code"),
                                    row.getString("place"),
                                    row.getString("period")),
                            row.getBigDecimal(percentile));
                }
            }
        });
        sql.sql("""
                select 'housed' as measure, 'IQ' as place, coalesce(to_char(month, 'YYYY'), 'all') as period,
                       sum(days)::numeric as value
                  from statistics.stay_fact group by grouping sets ((to_char(month, 'YYYY')), ()) having count(*) > 0
                 union all
                select 'par30', coalesce(governorate, 'IQ'), 'all', sum(at_risk)::numeric / nullif(sum(outstanding), 0)
                  from statistics.loan_fact group by grouping sets ((governorate), ()) having sum(outstanding) > 0
                """).query(row -> {
            middles.put(
                    new Cell(row.getString("measure"), "", row.getString("place"), row.getString("period")),
                    row.getBigDecimal("value"));
        });
        return middles;
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getString("measure"),
                row.getString("code"),
                row.getString("place"),
                row.getString("period"),
                row.getLong("count"));
    }
}
