package iq.masar.statistics.store;

import iq.masar.kernel.CaseId;
import iq.masar.statistics.model.CaseNote;
import iq.masar.statistics.model.Moment;
import iq.masar.statistics.model.Occurrence;
import iq.masar.statistics.model.ReferralNote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The working notes in the main database. */
@Component
public class WatchStore {
    private final JdbcClient sql;

    WatchStore(JdbcClient sql) {
        this.sql = sql;
    }

    public void put(CaseId file, CaseNote note) {
        sql.sql("""
                insert into statistics.case_watch
                       (case_id, office, governorate, channel, category, birth_year_band, sex, minors)
                values (:file, :office, :governorate, :channel, :category, :band, :sex, :minors)
                on conflict (case_id) do nothing
                """)
                .param("file", file.value())
                .param("office", note.office())
                .param("governorate", note.governorate())
                .param("channel", note.channel())
                .param("category", note.category().orElse(null))
                .param("band", note.birthYearBand().orElse(null))
                .param("sex", note.sex().orElse(null))
                .param("minors", note.minors())
                .update();
    }

    public void put(UUID referral, ReferralNote note) {
        sql.sql("""
                insert into statistics.referral_watch (referral_id, case_id, family, priority, governorate, provider)
                values (:referral, :file, :family, :priority, :governorate, :provider)
                on conflict (referral_id) do nothing
                """)
                .param("referral", referral)
                .param("file", note.file())
                .param("family", note.family())
                .param("priority", note.priority())
                .param("governorate", note.governorate())
                .param("provider", note.provider())
                .update();
    }

    /** Two events of one subject wait for each other, so that neither's row lacks the other's news. */
    void hold(UUID subject) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 48))")
                .param("subject", subject.toString())
                .query(row -> {});
    }

    /** Keeps the earliest time this happened. */
    public void first(UUID subject, String kind, Instant at, String detail) {
        hold(subject);
        sql.sql("""
                insert into statistics.moment as known (subject, kind, at, detail) values (:subject, :kind, :at, :detail)
                on conflict (subject, kind) do update set at = excluded.at, detail = excluded.detail
                 where excluded.at < known.at
                """)
                .param("subject", subject)
                .param("kind", kind)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("detail", detail)
                .update();
    }

    /** Keeps the latest time this happened. */
    public void last(UUID subject, String kind, Instant at, String detail) {
        hold(subject);
        sql.sql("""
                insert into statistics.moment as known (subject, kind, at, detail) values (:subject, :kind, :at, :detail)
                on conflict (subject, kind) do update set at = excluded.at, detail = excluded.detail
                 where excluded.at >= known.at
                """)
                .param("subject", subject)
                .param("kind", kind)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("detail", detail)
                .update();
    }

    /** Whether it was not known before. */
    public boolean put(Occurrence occurrence) {
        return sql.sql("""
                insert into statistics.occurrence (key, kind, month, governorate, district, family, outcome)
                values (:key, :kind, :month, :governorate, :district, :family, :outcome)
                on conflict (key) do nothing
                """)
                        .param("key", occurrence.key())
                        .param("kind", occurrence.kind())
                        .param("month", occurrence.month().atDay(1))
                        .param("governorate", occurrence.governorate())
                        .param("district", occurrence.district().orElse(null))
                        .param("family", occurrence.family().orElse(null))
                        .param("outcome", occurrence.outcome())
                        .update()
                == 1;
    }

    public void service(UUID service, String governorate, String family, boolean active) {
        sql.sql("""
                insert into statistics.service_watch (service_id, governorate, family, active)
                values (:service, :governorate, :family, :active)
                on conflict (service_id) do update
                   set governorate = excluded.governorate, family = excluded.family, active = excluded.active
                """)
                .param("service", service)
                .param("governorate", governorate)
                .param("family", family)
                .param("active", active)
                .update();
    }

    public void verified(UUID service, LocalDate day) {
        sql.sql("""
                update statistics.service_watch set verified_on = greatest(verified_on, :day) where service_id = :service
                """).param("service", service).param("day", day).update();
    }

    Optional<CaseNote> caseNote(UUID file) {
        return sql.sql("""
                select office, governorate, channel, category, birth_year_band, sex, minors
                  from statistics.case_watch where case_id = :file
                """)
                .param("file", file)
                .query((row, number) -> caseNote(row))
                .optional();
    }

    Optional<ReferralNote> referralNote(UUID referral) {
        return sql.sql("""
                select case_id, family, priority, governorate, provider
                  from statistics.referral_watch where referral_id = :referral
                """)
                .param("referral", referral)
                .query((row, number) -> referralNote(row))
                .optional();
    }

    Map<String, Moment> moments(UUID subject) {
        var moments = new HashMap<String, Moment>();
        sql.sql("select kind, at, detail from statistics.moment where subject = :subject")
                .param("subject", subject)
                .query(row -> {
                    moments.put(row.getString("kind"), moment(row));
                });
        return moments;
    }

    static CaseNote caseNote(ResultSet row) throws SQLException {
        return new CaseNote(
                row.getString("office"),
                row.getString("governorate"),
                row.getString("channel"),
                Optional.ofNullable(row.getString("category")),
                Optional.ofNullable(row.getObject("birth_year_band", Integer.class)),
                Optional.ofNullable(row.getString("sex")),
                row.getInt("minors"));
    }

    static ReferralNote referralNote(ResultSet row) throws SQLException {
        return new ReferralNote(
                row.getObject("case_id", UUID.class),
                row.getString("family"),
                row.getString("priority"),
                row.getString("governorate"),
                row.getString("provider"));
    }

    private static Moment moment(ResultSet row) throws SQLException {
        return new Moment(row.getObject("at", java.time.OffsetDateTime.class).toInstant(), row.getString("detail"));
    }
}
