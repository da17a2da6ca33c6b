package iq.masar.emergency.store;

import iq.masar.emergency.EmergencyId;
import iq.masar.emergency.model.Emergency;
import iq.masar.emergency.model.Facts;
import iq.masar.kernel.AccountId;
import iq.masar.vault.Section;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code emergency.request}. */
@Repository
public class EmergencyStore {
    private static final int A_PAGE = 100;
    private final JdbcClient jdbc;

    EmergencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An emergency with what became known of it outside its states. */
    public record Row(Emergency emergency, Optional<Instant> toldAt, Optional<LocalDate> delayedUntil) {}

    public void insert(Facts facts) {
        jdbc.sql("""
            insert into emergency.request (id, file, number, office, governorate, requester, institution, reason, sections,
                   minutes, asked_at, state)
            values (:id, :file, :number, :office, :governorate, :requester, :institution, :reason, :sections, :minutes, :at,
                   'requested')
            """)
                .param("id", facts.id().value())
                .param("file", facts.file().value())
                .param("number", facts.number())
                .param("office", facts.office().value())
                .param("governorate", facts.governorate().value())
                .param("requester", facts.requester().value())
                .param("institution", facts.institution().value())
                .param("reason", facts.reason().code())
                .param("sections", facts.sections().stream().map(Section::value).toArray(String[]::new))
                .param("minutes", facts.minutes())
                .param("at", time(facts.askedAt()))
                .update();
    }

    public Optional<Row> find(EmergencyId id) {
        return jdbc.sql("select * from emergency.request where id = ?")
                .param(id.value())
                .query(EmergencyRows::row)
                .optional();
    }

    /** The same, for a change in this transaction. */
    public Optional<Row> lock(EmergencyId id) {
        return jdbc.sql("select * from emergency.request where id = ? for update")
                .param(id.value())
                .query(EmergencyRows::row)
                .optional();
    }

    public void save(Emergency emergency) {
        var columns = EmergencyRows.columns(emergency);
        jdbc.sql("""
            update emergency.request
               set state = :state, first_by = :firstBy, first_institution = :firstInstitution, first_at = :firstAt,
                   second_by = :secondBy, second_institution = :secondInstitution, second_at = :secondAt, until = :until,
                   reviewed_by = :reviewer, finding = :finding, ended_at = :ended, lapsed = :lapsed
             where id = :id
            """)
                .param("id", emergency.facts().id().value())
                .param("state", emergency.state())
                .param("firstBy", columns.firstBy(), Types.OTHER)
                .param("firstInstitution", columns.firstInstitution(), Types.VARCHAR)
                .param("firstAt", columns.firstAt(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("secondBy", columns.secondBy(), Types.OTHER)
                .param("secondInstitution", columns.secondInstitution(), Types.VARCHAR)
                .param("secondAt", columns.secondAt(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", columns.until(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reviewer", columns.reviewer(), Types.OTHER)
                .param("finding", columns.finding(), Types.VARCHAR)
                .param("ended", columns.ended(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("lapsed", columns.lapsed())
                .update();
    }

    public List<Row> ofRequester(AccountId requester) {
        return jdbc.sql("select * from emergency.request where requester = ? order by asked_at desc limit ?")
                .params(requester.value(), A_PAGE)
                .query(EmergencyRows::row)
                .list();
    }

    /** What waits for an approval. */
    public List<Row> waiting() {
        return jdbc.sql("""
            select * from emergency.request where state in ('requested', 'approved-once') order by asked_at desc limit ?
            """).param(A_PAGE).query(EmergencyRows::row).list();
    }

    /** Everything, newest first, for data-protection officers. */
    public List<Row> newest() {
        return jdbc.sql("select * from emergency.request order by asked_at desc limit ?")
                .param(A_PAGE)
                .query(EmergencyRows::row)
                .list();
    }

    /** Whose time is over: open ones past their end, and unanswered ones. */
    public List<EmergencyId> due(Instant now, Instant askedBefore) {
        return jdbc.sql("""
            select id from emergency.request
             where state = 'open' and until <= :now
                or state = 'requested' and asked_at < :before
                or state = 'approved-once' and first_at < :before
            """)
                .param("now", time(now))
                .param("before", time(askedBefore))
                .query((row, number) -> new EmergencyId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Whether time alone may still change anything here. */
    public boolean isAnythingRunning() {
        return jdbc.sql("""
            select exists (select 1 from emergency.request
                            where state in ('requested', 'approved-once', 'open')
                               or state = 'expired' and not warned_review
                               or second_at is not null and told_at is null and not warned_person)
            """).query(Boolean.class).single();
    }

    /** Whether a reading opened before that time is still not reviewed. */
    public boolean unreviewed(AccountId requester, Instant openedBefore) {
        return jdbc.sql("""
            select exists (select 1 from emergency.request
                            where requester = ? and state in ('open', 'expired') and second_at < ?)
            """)
                .params(requester.value(), time(openedBefore))
                .query(Boolean.class)
                .single();
    }

    /** Not reviewed since that time and not announced yet; each is given once. */
    public List<Row> takeReviewsOverdue(Instant openedBefore) {
        return jdbc.sql("""
            update emergency.request set warned_review = true
             where state in ('open', 'expired') and second_at < ? and not warned_review
            returning *
            """).param(time(openedBefore)).query(EmergencyRows::row).list();
    }

    /** The person not told since that time, no judge's delay running, and not announced yet; each is given once. */
    public List<Row> takeTellingOverdue(Instant openedBefore, LocalDate today) {
        return jdbc.sql("""
            update emergency.request set warned_person = true
             where second_at < ? and told_at is null and (delayed_until is null or delayed_until < ?) and not warned_person
            returning *
            """)
                .params(time(openedBefore), today)
                .query(EmergencyRows::row)
                .list();
    }

    public void told(EmergencyId id, AccountId by, String how, Instant at) {
        jdbc.sql("update emergency.request set told_at = ?, told_by = ?, told_how = ? where id = ? and told_at is null")
                .params(time(at), by.value(), how, id.value())
                .update();
    }

    public void delayed(EmergencyId id, LocalDate until) {
        jdbc.sql("update emergency.request set delayed_until = ?, warned_person = false where id = ?")
                .params(until, id.value())
                .update();
    }

    public void paper(EmergencyId id, UUID drawer, String kind, Instant at) {
        jdbc.sql("insert into emergency.paper (drawer, request, kind, written_at) values (?, ?, ?, ?)")
                .params(drawer, id.value(), kind, time(at))
                .update();
    }

    public List<UUID> papers(EmergencyId id, String kind) {
        return jdbc.sql("select drawer from emergency.paper where request = ? and kind = ? order by written_at, drawer")
                .params(id.value(), kind)
                .query((row, number) -> row.getObject("drawer", UUID.class))
                .list();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
