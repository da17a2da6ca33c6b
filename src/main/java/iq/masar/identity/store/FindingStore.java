package iq.masar.identity.store;

import iq.masar.identity.Outcome;
import iq.masar.identity.model.Finding;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Findings as they were made, the proof of notice, tokens and orders. */
@Repository
public class FindingStore {
    private final JdbcClient jdbc;

    FindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A finding on record; {@code kind} is {@code finding}, {@code review} or {@code appeal}. */
    public record Made(Finding finding, String kind, UUID reasons, Instant at, String reference) {}

    /** A token that was issued. */
    public record Issued(String reference, CaseId claim, LocalDate validTo, Instant at, Optional<Instant> revokedAt) {}

    /** A ministry's order for a foreigner of unknown origin. */
    public record Order(String reference, String nationality) {}

    public void insert(CaseId claim, Made made) {
        jdbc.sql("""
            insert into identity.finding (claim, version, kind, outcome, deciders, reasons, decided_at, reference)
            values (:claim, :version, :kind, :outcome, :deciders, :reasons, :at, :reference)
            """)
                .param("claim", claim.value())
                .param("version", made.finding().version())
                .param("kind", made.kind())
                .param("outcome", made.finding().outcome().code())
                .param(
                        "deciders",
                        made.finding().deciders().stream().map(AccountId::value).toArray(UUID[]::new))
                .param("reasons", made.reasons())
                .param("at", Times.time(made.at()))
                .param("reference", made.reference())
                .update();
    }

    /** Newest first. */
    public List<Made> of(CaseId claim) {
        return jdbc.sql("select * from identity.finding where claim = :claim order by version desc")
                .param("claim", claim.value())
                .query((row, n) -> made(row))
                .list();
    }

    private static Made made(ResultSet row) throws SQLException {
        var deciders = (UUID[]) row.getArray("deciders").getArray();
        return new Made(
                new Finding(
                        row.getInt("version"),
                        Outcome.find(row.getString("outcome")).orElseThrow(),
                        Arrays.stream(deciders).map(AccountId::new).toList()),
                row.getString("kind"),
                row.getObject("reasons", UUID.class),
                Times.instant(row, "decided_at").orElseThrow(),
                row.getString("reference"));
    }

    public void told(CaseId claim, int version, LocalDate day, String mode, String language, AccountId by) {
        jdbc.sql("""
            insert into identity.notice (claim, version, told_on, mode, language, recorded_by)
            values (:claim, :version, :day, :mode, :language, :by)
            """)
                .param("claim", claim.value())
                .param("version", version)
                .param("day", day)
                .param("mode", mode)
                .param("language", language)
                .param("by", by.value())
                .update();
    }

    public void issue(Issued token) {
        jdbc.sql("""
            insert into identity.token (reference, claim, valid_to, issued_at) values (:reference, :claim, :valid, :at)
            on conflict (reference) do update set valid_to = :valid, issued_at = :at, revoked_at = null
            """)
                .param("reference", token.reference())
                .param("claim", token.claim().value())
                .param("valid", token.validTo())
                .param("at", Times.time(token.at()))
                .update();
    }

    public void revoke(CaseId claim, Instant at) {
        jdbc.sql("update identity.token set revoked_at = :at where claim = :claim and revoked_at is null")
                .param("at", Times.time(at))
                .param("claim", claim.value())
                .update();
    }

    public Optional<Issued> token(String reference) {
        return jdbc.sql("select * from identity.token where reference = :reference")
                .param("reference", reference)
                .query((row, n) -> new Issued(
                        row.getString("reference"),
                        new CaseId(row.getObject("claim", UUID.class)),
                        row.getObject("valid_to", LocalDate.class),
                        Times.instant(row, "issued_at").orElseThrow(),
                        Times.instant(row, "revoked_at")))
                .optional();
    }

    /** References of tokens that are withdrawn and would else hold on this day. */
    public List<String> withdrawn(LocalDate today) {
        return jdbc.sql(
                        "select reference from identity.token where revoked_at is not null and valid_to >= ? order by reference")
                .param(today)
                .query((row, n) -> row.getString("reference"))
                .list();
    }

    public void order(CaseId claim, Order order, AccountId by, Instant at) {
        jdbc.sql("""
            insert into identity.journey_order (claim, reference, nationality, recorded_by, recorded_at)
            values (:claim, :reference, :nationality, :by, :at)
            on conflict (claim) do update set reference = :reference, nationality = :nationality
            """)
                .param("claim", claim.value())
                .param("reference", order.reference())
                .param("nationality", order.nationality())
                .param("by", by.value())
                .param("at", Times.time(at))
                .update();
    }

    public Optional<Order> order(CaseId claim) {
        return jdbc.sql("select reference, nationality from identity.journey_order where claim = :claim")
                .param("claim", claim.value())
                .query((row, n) -> new Order(row.getString("reference"), row.getString("nationality")))
                .optional();
    }
}
