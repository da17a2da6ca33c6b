package iq.masar.emergency.store;

import iq.masar.emergency.EmergencyId;
import iq.masar.emergency.EmergencyReason;
import iq.masar.emergency.model.Approver;
import iq.masar.emergency.model.Emergency;
import iq.masar.emergency.model.Facts;
import iq.masar.emergency.model.Finding;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.vault.Section;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Emergencies between columns and states. */
final class EmergencyRows {
    private EmergencyRows() {}

    /** What a state adds to the facts. */
    record Columns(
            @Nullable UUID firstBy,
            @Nullable String firstInstitution,
            @Nullable OffsetDateTime firstAt,
            @Nullable UUID secondBy,
            @Nullable String secondInstitution,
            @Nullable OffsetDateTime secondAt,
            @Nullable OffsetDateTime until,
            @Nullable UUID reviewer,
            @Nullable String finding,
            @Nullable OffsetDateTime ended,
            boolean lapsed) {
        private static Columns of(@Nullable Approver first, @Nullable Approver second, @Nullable Instant until) {
            return new Columns(
                    first == null ? null : first.account().value(),
                    first == null ? null : first.institution().value(),
                    first == null ? null : time(first.at()),
                    second == null ? null : second.account().value(),
                    second == null ? null : second.institution().value(),
                    second == null ? null : time(second.at()),
                    until == null ? null : time(until),
                    null,
                    null,
                    null,
                    false);
        }

        private Columns ended(@Nullable AccountId by, @Nullable Finding found, Instant at, boolean byTime) {
            return new Columns(
                    firstBy,
                    firstInstitution,
                    firstAt,
                    secondBy,
                    secondInstitution,
                    secondAt,
                    until,
                    by == null ? null : by.value(),
                    found == null ? null : found.code(),
                    time(at),
                    byTime);
        }
    }

    static Columns columns(Emergency emergency) {
        return switch (emergency) {
            case Emergency.Requested requested -> Columns.of(null, null, null);
            case Emergency.ApprovedOnce once -> Columns.of(once.first(), null, null);
            case Emergency.Open open -> Columns.of(open.first(), open.second(), open.until());
            case Emergency.Expired expired -> Columns.of(expired.first(), expired.second(), expired.until());
            case Emergency.Reviewed reviewed ->
                Columns.of(reviewed.first(), reviewed.second(), reviewed.until())
                        .ended(reviewed.reviewer(), reviewed.finding(), reviewed.reviewedAt(), false);
            case Emergency.Denied denied ->
                Columns.of(denied.first().orElse(null), null, null).ended(null, null, denied.at(), denied.lapsed());
        };
    }

    static EmergencyStore.Row row(ResultSet row, int number) throws SQLException {
        return new EmergencyStore.Row(
                emergency(row),
                instant(row, "told_at"),
                Optional.ofNullable(row.getObject("delayed_until", LocalDate.class)));
    }

    private static Emergency emergency(ResultSet row) throws SQLException {
        var facts = facts(row);
        var first = approver(row, "first");
        var second = approver(row, "second");
        var until = instant(row, "until");
        return switch (row.getString("state")) {
            case "requested" -> new Emergency.Requested(facts);
            case "approved-once" -> new Emergency.ApprovedOnce(facts, first.orElseThrow());
            case "open" -> new Emergency.Open(facts, first.orElseThrow(), second.orElseThrow(), until.orElseThrow());
            case "expired" ->
                new Emergency.Expired(facts, first.orElseThrow(), second.orElseThrow(), until.orElseThrow());
            case "reviewed" ->
                new Emergency.Reviewed(
                        facts,
                        first.orElseThrow(),
                        second.orElseThrow(),
                        until.orElseThrow(),
                        new AccountId(row.getObject("reviewed_by", UUID.class)),
                        Finding.find(row.getString("finding")).orElseThrow(),
                        instant(row, "ended_at").orElseThrow());
            default ->
                new Emergency.Denied(
                        facts,
                        first,
                        row.getBoolean("lapsed"),
                        instant(row, "ended_at").orElseThrow());
        };
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                new EmergencyId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("file", UUID.class)),
                row.getString("number"),
                new OfficeCode(row.getString("office")),
                new GovernorateCode(row.getString("governorate")),
                new AccountId(row.getObject("requester", UUID.class)),
                new OrganisationCode(row.getString("institution")),
                EmergencyReason.find(row.getString("reason")).orElseThrow(),
                sections(row),
                row.getInt("minutes"),
                instant(row, "asked_at").orElseThrow());
    }

    private static List<Section> sections(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("sections").getArray())
                .map(Section::new)
                .toList();
    }

    private static Optional<Approver> approver(ResultSet row, String which) throws SQLException {
        var account = row.getObject(which + "_by", UUID.class);
        return account == null
                ? Optional.empty()
                : Optional.of(new Approver(
                        new AccountId(account),
                        new OrganisationCode(row.getString(which + "_institution")),
                        instant(row, which + "_at").orElseThrow()));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
