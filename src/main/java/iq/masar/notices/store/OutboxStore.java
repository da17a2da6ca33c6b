package iq.masar.notices.store;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.notices.Placeholder;
import iq.masar.notices.SafeRule;
import iq.masar.notices.Template;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits to leave: codes and times, never a number, a name or a text. */
@Repository
public class OutboxStore {
    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text message to a person, by the number of the case only. */
    public record Text(
            CaseId file, SafeRule rule, Language language, Template template, Map<Placeholder, String> values) {
        public Text {
            values = Map.copyOf(values);
        }
    }

    /** One thing that is due; a letter to an office has an address, a text has a text. */
    public sealed interface Due {
        UUID id();

        int attempts();

        record DueText(UUID id, int attempts, Text text) implements Due {}

        record DueLetter(UUID id, int attempts, String address) implements Due {}
    }

    public void insertText(UUID id, Text text, Instant leaves, Instant now) {
        jdbc.sql("""
                        insert into notices.outbox (id, channel, case_id, language, template, time, place, code, safe_from, safe_to,
                                                    state, attempts, leaves_at, created_at)
                        values (:id, 'text', :file, :language, :template, :time, :place, :code, :from, :to, 'waiting', 0, :leaves, :now)
                        """)
                .param("id", id)
                .param("file", text.file().value())
                .param("language", text.language().tag())
                .param("template", text.template().name())
                .param("time", text.values().get(Placeholder.TIME))
                .param("place", text.values().get(Placeholder.PLACE))
                .param("code", text.values().get(Placeholder.CODE))
                .param("from", text.rule().from())
                .param("to", text.rule().to())
                .param("leaves", leaves.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void insertLetter(UUID id, String address, Instant now) {
        jdbc.sql("""
                        insert into notices.outbox (id, channel, mailbox, state, attempts, leaves_at, created_at)
                        values (:id, 'letter', :address, 'waiting', 0, :now, :now)
                        """)
                .param("id", id)
                .param("address", address)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What may leave now, locked for this transaction; another process takes others. */
    public List<Due> due(Instant now, int most) {
        return jdbc.sql("""
                        select * from notices.outbox
                         where state = 'waiting' and leaves_at <= :now
                         order by leaves_at
                         limit :most
                           for update skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(OutboxStore::row)
                .list();
    }

    /** When the first of those that wait may leave. */
    public Optional<Instant> next() {
        return jdbc.sql("select leaves_at from notices.outbox where state = 'waiting' order by leaves_at limit 1")
                .query((row, number) ->
                        row.getObject("leaves_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    public void sent(UUID id, Instant now) {
        state(id, "sent", now, 1);
    }

    public void failed(UUID id, Instant now) {
        state(id, "failed", now, 1);
    }

    /** Tries again later, or waits for the safe hours without counting an attempt. */
    public void later(UUID id, Instant leaves, int attempts) {
        state(id, "waiting", leaves, attempts);
    }

    private void state(UUID id, String state, Instant at, int attempts) {
        jdbc.sql("""
                        update notices.outbox
                           set state = :state, leaves_at = :at, attempts = attempts + :attempts
                         where id = :id
                        """)
                .param("id", id)
                .param("state", state)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("attempts", attempts)
                .update();
    }

    public void cancel(CaseId file) {
        jdbc.sql("update notices.outbox set state = 'cancelled' where case_id = :file and state = 'waiting'")
                .param("file", file.value())
                .update();
    }

    public int textsSent() {
        return jdbc.sql("select count(*) from notices.outbox where channel = 'text' and state = 'sent'")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private static Due row(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var attempts = row.getInt("attempts");
        if (row.getString("channel").equals("letter")) {
            return new Due.DueLetter(id, attempts, row.getString("mailbox"));
        }
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        for (var placeholder : Placeholder.values()) {
            var value = row.getString(placeholder.code());
            if (value != null) {
                values.put(placeholder, value);
            }
        }
        return new Due.DueText(
                id,
                attempts,
                new Text(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new SafeRule(
                                true,
                                row.getObject("safe_from", LocalTime.class),
                                row.getObject("safe_to", LocalTime.class)),
                        Language.find(row.getString("language")).orElse(Language.AR),
                        Template.valueOf(row.getString("template")),
                        values));
    }
}
