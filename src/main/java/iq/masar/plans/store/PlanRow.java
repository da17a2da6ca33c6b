package iq.masar.plans.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.plans.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds the right record of a plan from its row. */
final class PlanRow {
    private PlanRow() {}

    static Plan read(ResultSet row, List<Plan.Goal> goals) throws SQLException {
        var heading = new Plan.Heading(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("version"),
                account(row, "author"),
                moment(row, "created_at"));
        return switch (row.getString("state")) {
            case "draft" -> new Plan.Draft(heading, goals, agreement(row));
            case "submitted" -> new Plan.Submitted(heading, goals, agreement(row), moment(row, "submitted_at"));
            case "awaiting_agreement" ->
                new Plan.AwaitingAgreement(heading, goals, approval(row).orElseThrow());
            case "approved" ->
                new Plan.Approved(
                        heading,
                        goals,
                        agreement(row).orElseThrow(),
                        approval(row).orElseThrow());
            case "returned" ->
                new Plan.Returned(
                        heading, goals, new Plan.Return(account(row, "returned_by"), moment(row, "returned_at")));
            default -> new Plan.Superseded(heading, goals, agreement(row), approval(row));
        };
    }

    private static Optional<Plan.Agreement> agreement(ResultSet row) throws SQLException {
        var mode = row.getString("agreed_mode");
        return mode == null
                ? Optional.empty()
                : Optional.of(new Plan.Agreement(
                        Plan.Coded.find(Plan.Mode.class, mode).orElseThrow(),
                        row.getString("agreed_language"),
                        Optional.ofNullable(row.getString("agreed_witness")),
                        moment(row, "agreed_at"),
                        account(row, "agreed_recorded_by")));
    }

    private static Optional<Plan.Approval> approval(ResultSet row) throws SQLException {
        return row.getObject("approved_by") == null
                ? Optional.empty()
                : Optional.of(new Plan.Approval(account(row, "approved_by"), moment(row, "approved_at")));
    }

    private static AccountId account(ResultSet row, String column) throws SQLException {
        return new AccountId(Objects.requireNonNull(row.getObject(column, UUID.class)));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Objects.requireNonNull(at).toInstant();
    }
}
