package iq.masar.statistics.store;

import iq.masar.databases.SharedDatabase;
import iq.masar.secrecy.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the shared rows at the finest grain any page shows. */
@Component
public class CountStore {
    private final JdbcClient sql;

    CountStore(SharedDatabase shared) {
        this.sql = shared.sql();
    }

    public long edition() {
        return sql.sql("select number from statistics.edition")
                .query(Long.class)
                .single();
    }

    public List<Tally> cases() {
        return sql.sql("""
                select d.measure, d.code, f.governorate as place, to_char(f.month, 'YYYY') as period, count(*) as count
                  from statistics.case_fact f
                 cross join lateral (values
                       ('intakes', ''), ('channel', channel), ('branch', branch), ('consent', consent),
                       ('state', state), ('sex', sex), ('age', age_group), ('minors', minors), ('disability', disability),
                       ('score', coalesce(score_route, 'none')),
                       ('assessed', case when days_to_assessment is null then 'no' else 'yes' end),
                       ('planned', case when days_to_plan is null then 'no' else 'yes' end),
                       ('served', case when days_to_service is null then 'no' else 'yes' end)) d (measure, code)
                 group by 1, 2, 3, 4
                """).query((row, number) -> tally(row)).list();
    }

    /** Cases with both scores, once for each family of service that began. */
    public List<Tally> scoreFamilies() {
        return sql.sql("""
                select 'score-family' as measure, family as code, governorate as place, to_char(month, 'YYYY') as period,
                       count(*) as count
                  from statistics.score_fact
                 group by 1, 2, 3, 4
                """).query((row, number) -> tally(row)).list();
    }

    /** Months are counted for the whole country only: a month in one governorate is nearly always too few. */
    public List<Tally> months() {
        return sql.sql("""
                select 'month' as measure, to_char(month, 'YYYY-MM') as code, 'IQ' as place,
                       to_char(month, 'YYYY') as period, count(*) as count
                  from statistics.case_fact
                 group by month
                 union all
                select d.measure, d.code, 'IQ', to_char(f.closed_month, 'YYYY'), count(*)
                  from statistics.case_fact f
                 cross join lateral (values
                       ('closures', ''), ('closed-month', to_char(closed_month, 'YYYY-MM'))) d (measure, code)
                 where f.closed_month is not null
                 group by 1, 2, 3, 4
                """).query((row, number) -> tally(row)).list();
    }

    public List<Tally> referrals() {
        return sql.sql("""
                select d.measure, d.code, f.governorate as place, to_char(f.month, 'YYYY') as period, count(*) as count
                  from statistics.referral_fact f
                 cross join lateral (values
                       ('sent', ''), ('family', family), ('answer', answer), (answer || '-timely', timely),
                       ('decline-reason', decline_reason), ('service', service), ('outcome', outcome)) d (measure, code)
                 where d.code is not null
                 group by 1, 2, 3, 4
                """).query((row, number) -> tally(row)).list();
    }

    /** The same referrals once more by provider, for all time. */
    public List<Tally> providers() {
        return sql.sql("""
                select d.measure, d.code, 'at ' || f.provider as place, 'all' as period, count(*) as count
                  from statistics.referral_fact f
                 cross join lateral (values
                       ('sent', ''), ('answer', answer), (answer || '-timely', timely),
                       ('service', service), ('outcome', outcome)) d (measure, code)
                 where d.code is not null
                 group by 1, 2, 3, 4
                """).query((row, number) -> tally(row)).list();
    }

    public List<Tally> occurrences() {
        return sql.sql("""
                select d.measure, d.code, f.governorate as place, to_char(f.month, 'YYYY') as period, count(*) as count
                  from statistics.occurrence_fact f
                 cross join lateral (values
                       (kind, ''), (kind || '-outcome', outcome),
                       (kind || '-district', case when kind = 'unmet' then coalesce(district, governorate) end),
                       (kind || '-family', family)) d (measure, code)
                 where d.code is not null
                 group by 1, 2, 3, 4
                """).query((row, number) -> tally(row)).list();
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
