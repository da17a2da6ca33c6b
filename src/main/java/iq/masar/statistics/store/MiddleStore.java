package iq.masar.statistics.store;

import iq.masar.databases.SharedDatabase;
import iq.masar.secrecy.Cell;
import iq.masar.statistics.model.Caseload;
import iq.masar.statistics.model.Spread;
import iq.masar.statistics.model.Verified;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Medians and means of the shared rows, caseloads, and the freshness of the directory. */
@Component
public class MiddleStore {
    private final JdbcClient sql;

    MiddleStore(SharedDatabase shared) {
        this.sql = shared.sql();
    }

    /** Medians of waiting times and means of score changes, for every place and period. */
    public Map<Cell, BigDecimal> middles() {
        var middles = new HashMap<Cell, BigDecimal>();
        sql.sql("""
                select d.measure, coalesce(f.governorate, 'IQ') as place, coalesce(to_char(f.month, 'YYYY'), 'all') as period,
                       (percentile_cont(0.5) within group (order by d.value))::numeric as middle
                  from statistics.case_fact f
                 cross join lateral (values
                       ('days-to-assessment', days_to_assessment), ('days-to-plan', days_to_plan),
                       ('days-to-service', days_to_service)) d (measure, value)
                 where d.value is not null
                 group by d.measure, grouping sets
                       ((f.governorate, to_char(f.month, 'YYYY')), (f.governorate), (to_char(f.month, 'YYYY')), ())
                having count(*) > 0
                """).query(row -> {
            middles.put(cell(row), row.getBigDecimal("middle"));
        });
        sql.sql("""
                select 'answer-hours' as measure, coalesce(governorate, 'IQ') as place,
                       coalesce(to_char(month, 'YYYY'), 'all') as period,
                       (percentile_cont(0.5) within group (order by answer_hours))::numeric as middle
                  from statistics.referral_fact
                 where answer_hours is not null
                 group by grouping sets
                       ((governorate, to_char(month, 'YYYY')), (governorate), (to_char(month, 'YYYY')), ())
                having count(*) > 0
                """).query(row -> {
            middles.put(cell(row), row.getBigDecimal("middle"));
        });
        spreads(middles);
        return middles;
    }

    /** Means of score changes with their interval, directly or referred and by family of service, from two on. */
    private void spreads(Map<Cell, BigDecimal> middles) {
        sql.sql("""
                select code, coalesce(governorate, 'IQ') as place, coalesce(to_char(month, 'YYYY'), 'all') as period,
                       count(*) as count, avg(score_change) as mean, stddev_samp(score_change)::float8 as deviation
                  from (select score_route as code, governorate, month, score_change from statistics.case_fact
                         where score_route is not null and score_change is not null
                         union all
                        select family, governorate, month, score_change from statistics.score_fact) f
                 group by code, grouping sets
                       ((governorate, to_char(month, 'YYYY')), (governorate), (to_char(month, 'YYYY')), ())
                having count(*) > 1
                """).query(row -> {
            var spread = new Spread(row.getLong("count"), row.getBigDecimal("mean"), row.getDouble("deviation"));
            middles.put(score(row, "score-mean"), spread.mean());
            middles.put(score(row, "score-low"), spread.low());
            middles.put(score(row, "score-high"), spread.high());
        });
    }

    private static Cell score(ResultSet row, String measure) throws SQLException {
        return new Cell(measure, row.getString("code"), row.getString("place"), row.getString("period"));
    }

    /** How many workers carry how many open cases. */
    public List<Caseload> caseloads() {
        return sql.sql("""
                select governorate, count(*) as workers,
                       count(*) filter (where carried <= 20) as light,
                       count(*) filter (where carried between 21 and 40) as full_load,
                       count(*) filter (where carried > 40) as heavy
                  from (select governorate, worker, count(*) as carried
                          from statistics.case_fact
                         where state = 'open' and worker is not null
                         group by governorate, worker) each_worker
                 group by governorate
                """)
                .query((row, number) -> new Caseload(
                        row.getString("governorate"),
                        row.getLong("light"),
                        row.getLong("full_load"),
                        row.getLong("heavy")))
                .list();
    }

    /** @param since services verified on this day or later count as fresh */
    public List<Verified> services(LocalDate since) {
        return sql.sql("""
                select governorate, count(*) as services, count(*) filter (where verified_on >= :since) as fresh
                  from statistics.service_fact
                 where active
                 group by governorate
                """)
                .param("since", since)
                .query((row, number) ->
                        new Verified(row.getString("governorate"), row.getLong("services"), row.getLong("fresh")))
                .list();
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(row.getString("measure"), "", row.getString("place"), row.getString("period"));
    }
}
