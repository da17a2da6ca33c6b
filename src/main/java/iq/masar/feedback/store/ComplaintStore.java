package iq.masar.feedback.store;

import iq.masar.feedback.ComplaintId;
import iq.masar.feedback.Gravity;
import iq.masar.feedback.Outcome;
import iq.masar.feedback.model.Complaint;
import iq.masar.feedback.model.Facts;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code feedback.complaint}. */
@Repository
public class ComplaintStore {
    private static final String OPEN = "('received', 'triaged', 'assigned', 'in-review', 'appealed')";
    private final JdbcClient jdbc;

    ComplaintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A complaint with its running clock and what its maker needs. */
    public record Row(
            Complaint complaint,
            Instant clockFrom,
            Instant dueAt,
            String answerLock,
            boolean appealed,
            Optional<LocalDate> appealUntil) {}

    public void insert(Facts facts, String codeHash, String answerLock, Instant dueAt) {
        jdbc.sql("""
            insert into feedback.complaint (id, code_hash, answer_lock, subject, gravity, about_office, language, channel,
                                            state, received_at, clock_from, due_at)
            values (:id, :code, :lock, :subject, :gravity, :about, :language, :channel, 'received', :at, :at, :due)
            """)
                .param("id", facts.id().value())
                .param("code", codeHash)
                .param("lock", answerLock)
                .param("subject", facts.subject())
                .param("gravity", facts.gravity().code())
                .param("about", facts.about().map(OfficeCode::value).orElse(null))
                .param("language", facts.language().tag())
                .param("channel", facts.channel())
                .param("at", time(facts.receivedAt()))
                .param("due", time(dueAt))
                .update();
    }

    /** Locked for the running transaction. */
    public Optional<Row> lock(ComplaintId id) {
        return jdbc.sql("select * from feedback.complaint where id = :id for update")
                .param("id", id.value())
                .query(ComplaintStore::row)
                .optional();
    }

    public Optional<Row> find(ComplaintId id) {
        return jdbc.sql("select * from feedback.complaint where id = :id")
                .param("id", id.value())
                .query(ComplaintStore::row)
                .optional();
    }

    public Optional<Row> findByCode(String codeHash) {
        return jdbc.sql("select * from feedback.complaint where code_hash = :code")
                .param("code", codeHash)
                .query(ComplaintStore::row)
                .optional();
    }

    /** Everything, the nearest clock first; for complaints officers. */
    public List<Row> list(boolean open, int most) {
        return jdbc.sql("select * from feedback.complaint where (state in " + OPEN + ") = :open"
                        + " order by case when :open then due_at end, received_at desc limit :most")
                .param("open", open)
                .param("most", most)
                .query(ComplaintStore::row)
                .list();
    }

    /** Ordinary ones about one office; a sensitive one is not even counted (REF-42). */
    public List<Row> ordinaryAbout(OfficeCode office, int most) {
        return jdbc.sql("""
            select * from feedback.complaint
             where about_office = :office and gravity <> 'sensitive' and state <> 'received'
             order by received_at desc
             limit :most
            """)
                .param("office", office.value())
                .param("most", most)
                .query(ComplaintStore::row)
                .list();
    }

    /** Answered ones whose appeal term has passed. */
    public List<ComplaintId> settled(LocalDate today) {
        return jdbc.sql("""
            select id from feedback.complaint
             where state = 'satisfied' or (state = 'responded' and appeal_until < :today)
             limit 100
            """)
                .param("today", today)
                .query((row, number) -> new ComplaintId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Late ones nobody was told of yet. */
    public List<ComplaintId> late(Instant now) {
        return jdbc.sql("select id from feedback.complaint where state in " + OPEN
                        + " and due_at <= :now and warned_at is null limit 100")
                .param("now", time(now))
                .query((row, number) -> new ComplaintId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The first look counts. */
    public void seen(ComplaintId id, Instant now) {
        jdbc.sql("update feedback.complaint set seen_at = :now where id = :id and seen_at is null")
                .param("id", id.value())
                .param("now", time(now))
                .update();
    }

    /** Sensitive ones received before that time at which nobody has looked; each is given once. */
    public List<ComplaintId> takeUnseen(Instant receivedBefore, Instant now) {
        return jdbc.sql("""
            update feedback.complaint set unseen_warned_at = :now
             where gravity = 'sensitive' and seen_at is null and received_at <= :before and unseen_warned_at is null
            returning id
            """)
                .param("before", time(receivedBefore))
                .param("now", time(now))
                .query((row, number) -> new ComplaintId(row.getObject("id", UUID.class)))
                .list();
    }

    /** When the first sensitive one came at which nobody has looked, and of which nobody was told. */
    public Optional<Instant> firstUnseen() {
        return jdbc.sql("""
            select received_at from feedback.complaint
             where gravity = 'sensitive' and seen_at is null and unseen_warned_at is null
             order by received_at limit 1
            """)
                .query((row, number) ->
                        row.getObject("received_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** When the next of those nobody was told of falls due. */
    public Optional<Instant> nextLate() {
        return jdbc.sql("select due_at from feedback.complaint where state in " + OPEN
                        + " and warned_at is null order by due_at limit 1")
                .query((row, number) ->
                        row.getObject("due_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    public void warned(ComplaintId id, Instant now) {
        jdbc.sql("update feedback.complaint set warned_at = :now where id = :id")
                .param("id", id.value())
                .param("now", time(now))
                .update();
    }

    public void clock(ComplaintId id, Instant from, Instant due) {
        jdbc.sql("update feedback.complaint set clock_from = :from, due_at = :due, warned_at = null where id = :id")
                .param("id", id.value())
                .param("from", time(from))
                .param("due", time(due))
                .update();
    }

    public void save(Complaint complaint) {
        var answer = Answered.of(complaint);
        jdbc.sql("""
            update feedback.complaint
               set state = :state, gravity = :gravity, officer = cast(:officer as uuid), outcome = :outcome,
                   answered_at = cast(:answered as timestamptz), appeal_until = coalesce(cast(:until as date), appeal_until),
                   appealed = appealed or :state = 'appealed'
             where id = :id
            """)
                .param("id", complaint.facts().id().value())
                .param("state", complaint.state())
                .param("gravity", complaint.facts().gravity().code())
                .param("officer", answer.officer().map(AccountId::value).orElse(null))
                .param("outcome", answer.outcome().map(Outcome::code).orElse(null))
                .param("answered", answer.at().map(ComplaintStore::time).orElse(null))
                .param("until", answer.until().orElse(null))
                .update();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                complaint(row),
                row.getObject("clock_from", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("answer_lock"),
                row.getBoolean("appealed"),
                Optional.ofNullable(row.getObject("appeal_until", LocalDate.class)));
    }

    private static Complaint complaint(ResultSet row) throws SQLException {
        var facts = new Facts(
                new ComplaintId(row.getObject("id", UUID.class)),
                row.getString("subject"),
                Gravity.find(row.getString("gravity")).orElse(Gravity.SENSITIVE),
                Optional.ofNullable(row.getString("about_office")).map(OfficeCode::new),
                Language.find(row.getString("language")).orElse(Language.AR),
                row.getString("channel"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
        var state = row.getString("state");
        if (state.equals("received")) {
            return new Complaint.Received(facts);
        }
        if (state.equals("triaged")) {
            return new Complaint.Triaged(facts);
        }
        return answered(row).complaint(facts, state);
    }

    private static Answered answered(ResultSet row) throws SQLException {
        return new Answered(
                Optional.ofNullable(row.getObject("officer", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getString("outcome")).flatMap(Outcome::find),
                Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("appeal_until", LocalDate.class)));
    }
}
