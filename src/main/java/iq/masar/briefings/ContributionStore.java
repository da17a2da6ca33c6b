package iq.masar.briefings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of contributions. */
@Component
class ContributionStore {
    private final JdbcClient jdbc;

    ContributionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a draft; what was submitted meanwhile stays as it is, and 0 is the answer. */
    int put(Contribution draft, UUID by, Instant now) {
        return jdbc.sql("""
                insert into briefings.contribution (id, partner, activity, amount, currency, begins, ends, words, saved_by, saved_at)
                values (:id, :partner, :activity, :amount, :currency, :from, :to, :words, :by, :now)
                on conflict (id) do update
                   set activity = excluded.activity, amount = excluded.amount, currency = excluded.currency,
                       begins = excluded.begins, ends = excluded.ends, words = excluded.words,
                       saved_by = excluded.saved_by, saved_at = excluded.saved_at
                 where contribution.submitted_at is null and contribution.partner = excluded.partner
                """)
                .param("id", draft.id())
                .param("partner", draft.partner())
                .param("activity", draft.activity())
                .param("amount", draft.amount())
                .param("currency", draft.currency())
                .param("from", draft.from())
                .param("to", draft.to())
                .param("words", draft.words())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int submit(UUID id, Instant now) {
        return jdbc.sql("update briefings.contribution set submitted_at = :now where id = :id and submitted_at is null")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Contribution> find(UUID id) {
        return jdbc.sql("""
                select id, partner, activity, amount, currency, begins, ends, words, submitted_at
                  from briefings.contribution where id = :id
                """)
                .param("id", id)
                .query(ContributionStore::contribution)
                .optional();
    }

    List<Contribution> of(String partner) {
        return jdbc.sql("""
                select id, partner, activity, amount, currency, begins, ends, words, submitted_at
                  from briefings.contribution where partner = :partner order by saved_at desc, id limit 200
                """)
                .param("partner", partner)
                .query(ContributionStore::contribution)
                .list();
    }

    List<Contribution> submitted() {
        return jdbc.sql("""
                select id, partner, activity, amount, currency, begins, ends, words, submitted_at
                  from briefings.contribution where submitted_at is not null order by submitted_at desc, id limit 200
                """).query(ContributionStore::contribution).list();
    }

    private static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                row.getObject("id", UUID.class),
                row.getString("partner"),
                row.getString("activity"),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("words"),
                Optional.ofNullable(row.getTimestamp("submitted_at")).map(Timestamp::toInstant));
    }
}
