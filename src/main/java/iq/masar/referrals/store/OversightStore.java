package iq.masar.referrals.store;

import static iq.masar.referrals.store.ChangeStore.at;
import static iq.masar.referrals.store.ReferralRows.instant;

import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OfficeCode;
import iq.masar.referrals.ReferralOversight.Alarm;
import iq.masar.referrals.ReferralOversight.Scorecard;
import iq.masar.referrals.ReferralSummary;
import iq.masar.referrals.model.AnswerPattern;
import iq.masar.referrals.model.AnswerPattern.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of answers, silence and patterns; never of people. */
@Component
public class OversightStore {
    private static final String LINE = """
            select r.id, r.file, r.mark, r.reference, r.need, r.family, r.service, r.from_office, r.sender, r.to_office, r.to_person,
                   r.priority, r.state, r.sent_at, r.clock, r.next_due, r.step, r.root, r.parent, r.changed_at
              from referrals.referral r
            """;
    private final JdbcClient jdbc;
    private final Ids ids;

    OversightStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Past 150 % of a clock, or ended in silence and gone nowhere else. */
    public List<ReferralSummary> escalated(GovernorateCode governorate, int size) {
        return jdbc.sql("select * from (" + LINE + """
                          where r.governorate = :governorate and r.next_due is not null and r.step >= 150
                          order by r.next_due, r.id limit :size) running
                        union all select * from (
                        """ + LINE + """
                          where r.governorate = :governorate and r.state = 'expired-no-response'
                            and not exists (select 1 from referrals.referral c where c.parent = r.id and c.state <> 'draft')
                          order by r.ended_at desc limit :size) silent
                        """)
                .param("governorate", governorate.value())
                .param("size", size)
                .query(ReferralRows::line)
                .list();
    }

    /** One row an office, those with referrals since then; {@code office} narrows it to one. */
    public List<Scorecard> scorecards(
            Optional<OfficeCode> office, Optional<GovernorateCode> governorate, Instant since) {
        return jdbc.sql("""
                with answered as (
                    select to_office, count(*) as received,
                           count(*) filter (where answered_in_time) as in_time,
                           count(*) filter (where not answered_in_time and state <> 'expired-no-response') as late,
                           count(*) filter (where state = 'expired-no-response') as silent,
                           count(*) filter (where done_at is not null) as finished,
                           count(*) filter (where state = 'client-confirmed' or verified) as confirmed,
                           count(*) filter (where state = 'client-disputed') as disputed
                      from referrals.referral
                     where sent_at >= :since
                       and (:office::text is null or to_office = :office)
                       and (:governorate::text is null or governorate = :governorate)
                     group by to_office),
                declined as (
                    select to_office, string_agg(decline_reason || '=' || times, ',') as reasons
                      from (select to_office, decline_reason, count(*) as times
                              from referrals.referral
                             where sent_at >= :since and decline_reason is not null
                               and (:office::text is null or to_office = :office)
                               and (:governorate::text is null or governorate = :governorate)
                             group by to_office, decline_reason) one
                     group by to_office)
                select a.*, coalesce(d.reasons, '') as reasons
                  from answered a left join declined d using (to_office)
                 order by a.silent::numeric / a.received desc, a.received desc
                 limit 200
                """)
                .param("since", at(since))
                .param("office", office.map(OfficeCode::value).orElse(null))
                .param("governorate", governorate.map(GovernorateCode::value).orElse(null))
                .query((row, number) -> new Scorecard(
                        new OfficeCode(row.getString("to_office")),
                        row.getLong("received"),
                        row.getLong("in_time"),
                        row.getLong("late"),
                        row.getLong("silent"),
                        reasons(row.getString("reasons")),
                        row.getLong("finished"),
                        row.getLong("confirmed"),
                        row.getLong("disputed")))
                .list();
    }

    /** How an office answered what was sent to it since then, counted by what REF-58 looks at. */
    public List<Tally> answers(OfficeCode office, Instant since) {
        return jdbc.sql("""
                select profile is not distinct from 'lone-young-woman' as lone, spoken, decline_reason is null as accepted,
                       count(*) as times
                  from referrals.referral
                 where to_office = :office and sent_at >= :since and decided_at is not null
                 group by 1, 2, 3
                """)
                .param("office", office.value())
                .param("since", at(since))
                .query((row, number) -> new Tally(
                        row.getBoolean("lone"),
                        ReferralRows.text(row, "spoken"),
                        row.getBoolean("accepted"),
                        row.getInt("times")))
                .list();
    }

    /** True when it was raised now: one pattern of one office rings once since then, however many answer at once. */
    public boolean raise(OfficeCode office, AnswerPattern pattern, Instant since, Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:office, 58))")
                .param("office", office.value())
                .query((row, number) -> number)
                .list();
        return jdbc.sql("""
                        insert into referrals.alarm (id, office, pattern, accepted, declined, raised_at)
                        select :id, :office, :pattern, :accepted, :declined, :now
                         where not exists (
                            select 1 from referrals.alarm
                             where office = :office and pattern = :pattern and raised_at >= :since)
                        """)
                        .param("id", ids.next())
                        .param("office", office.value())
                        .param("pattern", pattern.code())
                        .param("accepted", pattern.accepted())
                        .param("declined", pattern.declined())
                        .param("since", at(since))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    public List<Alarm> alarms() {
        return jdbc.sql("""
                select id, office, pattern, accepted, declined, raised_at, closed_at
                  from referrals.alarm
                 order by closed_at nulls first, raised_at desc
                 limit 100
                """)
                .query((row, number) -> new Alarm(
                        ReferralRows.uuid(row, "id"),
                        new OfficeCode(row.getString("office")),
                        row.getString("pattern"),
                        row.getInt("accepted"),
                        row.getInt("declined"),
                        instant(row, "raised_at").orElseThrow(),
                        instant(row, "closed_at")))
                .list();
    }

    public boolean close(UUID alarm, Instant now) {
        return jdbc.sql("update referrals.alarm set closed_at = :now where id = :id and closed_at is null")
                        .param("id", alarm)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    private static Map<String, Long> reasons(String counted) {
        var reasons = new TreeMap<String, Long>();
        for (var one : counted.split(",", -1)) {
            var at = one.indexOf('=');
            if (at > 0) {
                reasons.put(one.substring(0, at), Long.parseLong(one.substring(at + 1)));
            }
        }
        return reasons;
    }
}
