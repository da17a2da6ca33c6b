package iq.masar.returns.store;

import iq.masar.returns.model.Return;
import iq.masar.returns.model.Ruling;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.returns.model.safeguard.Safeguards;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A state as columns, and back. */
final class States {
    private States() {}

    record Columns(
            String state,
            Optional<String> before,
            List<String> items,
            Optional<String> outcome,
            Optional<LocalDate> appealUntil,
            boolean provisional,
            Optional<String> withdrawnBy) {}

    static Columns columns(Return stands) {
        var inner = stands instanceof Return.Blocked blocked ? blocked.before() : stands;
        return new Columns(
                stands.state(),
                stands instanceof Return.Blocked ? Optional.of(inner.state()) : Optional.empty(),
                inner instanceof Return.Incomplete incomplete ? incomplete.items() : List.of(),
                inner instanceof Return.Decided decided
                        ? Optional.of(decided.outcome().code())
                        : Optional.empty(),
                inner instanceof Return.Decided decided ? Optional.of(decided.appealUntil()) : Optional.empty(),
                inner instanceof Return.Planned(var provisional) && provisional
                        || inner instanceof Return.Boarded(var aboard) && aboard,
                inner instanceof Return.Withdrawn(var by)
                        ? Optional.of(by.name().toLowerCase(Locale.ROOT))
                        : Optional.empty());
    }

    static Return read(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return state.equals("blocked")
                ? new Return.Blocked(open(row), (Return.Before) plain(row, row.getString("before")))
                : plain(row, state);
    }

    private static Set<Safeguard> open(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("open_kinds").getArray())
                .map(Safeguard::of)
                .collect(Collectors.toSet());
    }

    static Safeguards safeguards(ResultSet row) throws SQLException {
        var closed = EnumSet.allOf(Safeguard.class);
        closed.removeAll(open(row));
        return Safeguards.closed(closed);
    }

    private static Return plain(ResultSet row, String state) throws SQLException {
        return switch (state) {
            case "received" -> new Return.Received();
            case "incomplete" -> new Return.Incomplete(items(row));
            case "screening" -> new Return.Screening();
            case "verifying" -> new Return.Verifying();
            case "interview_set" -> new Return.InterviewSet();
            case "interviewed" -> new Return.Interviewed();
            case "decided" ->
                new Return.Decided(
                        Ruling.Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                        row.getObject("appeal_until", LocalDate.class));
            case "appealed" -> new Return.Appealed();
            case "deemed_agreed" -> new Return.DeemedAgreed();
            case "document_issued" -> new Return.DocumentIssued();
            case "document_expired" -> new Return.DocumentExpired();
            case "planned" -> new Return.Planned(row.getBoolean("provisional"));
            case "boarded" -> new Return.Boarded(row.getBoolean("provisional"));
            case "departed" -> new Return.Departed();
            case "arrived" -> new Return.Arrived();
            case "at_branch" -> new Return.AtBranch();
            case "offered" -> new Return.Offered();
            case "enrolled" -> new Return.Enrolled();
            case "declined" -> new Return.Declined();
            case "withdrawn" ->
                new Return.Withdrawn(Return.Withdrawn.By.valueOf(
                        row.getString("withdrawn_by").toUpperCase(Locale.ROOT)));
            case "closed" -> new Return.Closed();
            default -> throw new SQLException("no such state of a return: " + state);
        };
    }

    private static List<String> items(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("items").getArray());
    }
}
