package iq.masar.referrals.store;

import iq.masar.codes.Priority;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.referrals.Command.Channel;
import iq.masar.referrals.Command.Outcome;
import iq.masar.referrals.Command.Withdrawal;
import iq.masar.referrals.ReferralFile.Milestones;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.ReferralSummary;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.model.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads rows of {@code referrals.referral} into the room's records. */
final class ReferralRows {
    private ReferralRows() {}

    static ReferralSummary line(ResultSet row, int number) throws SQLException {
        return new ReferralSummary(
                new ReferralId(uuid(row, "id")),
                new CaseId(uuid(row, "file")),
                row.getString("mark"),
                row.getString("reference"),
                Optional.ofNullable(row.getObject("need", UUID.class)),
                new FamilyCode(row.getString("family")),
                uuid(row, "service"),
                new OfficeCode(row.getString("from_office")),
                new AccountId(uuid(row, "sender")),
                new OfficeCode(row.getString("to_office")),
                Optional.ofNullable(row.getObject("to_person", UUID.class)).map(AccountId::new),
                Priority.of(row.getString("priority")),
                row.getString("state"),
                instant(row, "sent_at"),
                row.getString("clock"),
                instant(row, "next_due"),
                row.getInt("step"),
                new ReferralId(uuid(row, "root")),
                Optional.ofNullable(row.getObject("parent", UUID.class)).map(ReferralId::new),
                instant(row, "changed_at").orElseThrow());
    }

    static Referral referral(ResultSet row, int number) throws SQLException {
        var milestones = milestones(row);
        return new Referral(
                line(row, number),
                state(row, milestones),
                new GovernorateCode(row.getString("governorate")),
                text(row, "district"),
                new OrganisationCode(row.getString("to_organisation")),
                milestones,
                text(row, "code_hash"),
                row.getInt("tries"),
                text(row, "profile").orElse(""),
                row.getInt("version"));
    }

    private static Milestones milestones(ResultSet row) throws SQLException {
        return new Milestones(
                instant(row, "appointment_at"),
                text(row, "decline_reason"),
                List.of((String[]) row.getArray("documents").getArray()),
                text(row, "outcome"),
                text(row, "channel"),
                text(row, "withdrawn_by"),
                Optional.ofNullable(row.getObject("verified", Boolean.class)),
                row.getInt("missed"),
                row.getInt("failed_contacts"),
                Optional.ofNullable(row.getObject("blocks", UUID.class)).map(ReferralId::new));
    }

    private static State state(ResultSet row, Milestones known) throws SQLException {
        var code = row.getString("state");
        return switch (code) {
            case "draft" -> new State.Draft();
            case "sent" -> new State.Sent();
            case "delivered" -> new State.Delivered();
            case "acknowledged" -> new State.Acknowledged();
            case "accepted" -> new State.Accepted();
            case "scheduled" -> new State.Scheduled(known.appointment().orElseThrow(), known.missed());
            case "no-show" -> new State.NoShow(known.missed());
            case "in-service" -> new State.InService();
            case "provider-done" ->
                new State.ProviderDone(known.outcome().flatMap(Outcome::find).orElseThrow(), known.failedContacts());
            case "client-confirmed" ->
                new State.ClientConfirmed(known.channel().flatMap(Channel::find).orElseThrow());
            case "client-disputed" ->
                new State.ClientDisputed(known.channel().flatMap(Channel::find).orElseThrow());
            case "declined" -> new State.Declined(known.declineReason().orElse(""));
            case "expired-no-response" -> new State.ExpiredNoResponse();
            case "lost" -> new State.Lost();
            case "withdrawn" ->
                new State.Withdrawn(
                        known.withdrawnBy().flatMap(Withdrawal::find).orElseThrow());
            case "closed" -> new State.Closed(known.verified().orElse(false));
            default -> throw new UnknownState(code);
        };
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return java.util.Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** The check constraint and this list disagree: a defect. */
    static final class UnknownState extends RuntimeException {
        UnknownState(String code) {
            super(code);
        }
    }
}
