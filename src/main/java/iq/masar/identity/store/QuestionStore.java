package iq.masar.identity.store;

import iq.masar.identity.Answer;
import iq.masar.identity.QuestionSummary;
import iq.masar.identity.model.QuestionState;
import iq.masar.identity.model.Recipient;
import iq.masar.identity.model.Seeking;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code identity.question}. */
@Repository
public class QuestionStore {
    private final JdbcClient jdbc;

    QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(QuestionSummary question) {
        jdbc.sql("""
            insert into identity.question (id, claim, register, step, purpose, ground, state, fields, asked_by, sent_at, due_at)
            values (:id, :claim, :register, :step, 'identity-finding', :ground, :state, :fields, :by, :sent, :due)
            """)
                .param("id", question.id())
                .param("claim", question.claim().value())
                .param("register", question.register().code())
                .param("step", question.step().code())
                .param("ground", question.ground())
                .param("state", question.state().code())
                .param("fields", question.fields())
                .param("by", question.askedBy().value())
                .param("sent", Times.time(question.sentAt()))
                .param("due", Times.time(question.dueAt()))
                .update();
    }

    public List<QuestionSummary> of(CaseId claim) {
        return jdbc.sql("select * from identity.question where claim = :claim order by place")
                .param("claim", claim.value())
                .query((row, n) -> question(row))
                .list();
    }

    public Optional<QuestionSummary> lock(UUID id) {
        return jdbc.sql("select * from identity.question where id = :id for update")
                .param("id", id)
                .query((row, n) -> question(row))
                .optional();
    }

    /** What waits for one register, oldest term first. */
    public List<QuestionSummary> waiting(String register, int most) {
        return jdbc.sql("""
            select * from identity.question
             where register = :register and state in ('sent', 'silent') order by due_at limit :most
            """)
                .param("register", register)
                .param("most", most)
                .query((row, n) -> question(row))
                .list();
    }

    public List<QuestionSummary> overdue(Instant now) {
        return jdbc.sql(
                        "select * from identity.question where state = 'sent' and due_at <= :now order by due_at limit 1000")
                .param("now", Times.time(now))
                .query((row, n) -> question(row))
                .list();
    }

    public Optional<Instant> nextDue() {
        return Optional.ofNullable(jdbc.sql("select min(due_at) as due from identity.question where state = 'sent'")
                        .query((row, n) -> Times.instant(row, "due").orElse(Instant.MAX))
                        .single())
                .filter(due -> !due.equals(Instant.MAX));
    }

    public void save(UUID id, QuestionState state) {
        var answered = state instanceof QuestionState.Answered one
                ? Optional.of(one)
                : Optional.<QuestionState.Answered>empty();
        jdbc.sql("""
            update identity.question
               set state = :state, answer = :answer, valid_to = :valid, signer = :signer, answered_at = :at
             where id = :id
            """)
                .param("state", state.code())
                .param("answer", answered.map(one -> one.answer().code()).orElse(null))
                .param("valid", answered.map(one -> one.answer().validTo()).orElse(null))
                .param("signer", answered.map(one -> one.signer().value()).orElse(null))
                .param("at", answered.map(one -> Times.time(one.at())).orElse(null))
                .param("id", id)
                .update();
    }

    /** How many questions of this officer found nothing since that moment (IDN-65). */
    public int foundNothing(AccountId asker, Instant since) {
        return jdbc.sql("""
            select count(*) from identity.question
             where asked_by = :asker and answer = 'not-found' and answered_at >= :since
            """)
                .param("asker", asker.value())
                .param("since", Times.time(since))
                .query(Integer.class)
                .single();
    }

    private static QuestionSummary question(ResultSet row) throws SQLException {
        return new QuestionSummary(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("claim", UUID.class)),
                Recipient.find(row.getString("register")).orElseThrow(),
                Seeking.find(row.getString("step")).orElseThrow(),
                row.getString("ground"),
                state(row),
                row.getInt("fields"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                Times.instant(row, "sent_at").orElseThrow(),
                Times.instant(row, "due_at").orElseThrow());
    }

    private static QuestionState state(ResultSet row) throws SQLException {
        var due = Times.instant(row, "due_at").orElseThrow();
        return switch (row.getString("state")) {
            case "drafted" -> new QuestionState.Drafted();
            case "sent" -> new QuestionState.Sent(due);
            case "silent" -> new QuestionState.Silent(due);
            case "answered" ->
                new QuestionState.Answered(
                        Answer.of(row.getString("answer"), row.getObject("valid_to", LocalDate.class))
                                .orElseThrow(),
                        new AccountId(row.getObject("signer", UUID.class)),
                        Times.instant(row, "answered_at").orElseThrow());
            default -> new QuestionState.Expired();
        };
    }
}
