package iq.masar.identity.store;

import iq.masar.identity.ClaimSummary;
import iq.masar.identity.Outcome;
import iq.masar.identity.SafeguardKind;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.model.Finding;
import iq.masar.identity.model.Officer;
import iq.masar.identity.model.Proposal;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code identity.claim}. */
@Repository
public class ClaimStore {
    private final JdbcClient jdbc;

    ClaimStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long nextSerial() {
        return jdbc.sql("select nextval('identity.serial')").query(Long.class).single();
    }

    public void insert(ClaimSummary claim) {
        jdbc.sql("""
            insert into identity.claim (id, number, office, opened_by, opened_at, language, term, state, due_at)
            values (:id, :number, :office, :by, :at, :language, :term, :state, :due)
            """)
                .param("id", claim.id().value())
                .param("number", claim.number())
                .param("office", claim.office().value())
                .param("by", claim.openedBy().value())
                .param("at", Times.time(claim.openedAt()))
                .param("language", claim.language())
                .param("term", claim.term())
                .param("state", claim.state().code())
                .param("due", Times.time(claim.dueAt()))
                .update();
    }

    public Optional<ClaimSummary> find(CaseId id) {
        return jdbc.sql("select * from identity.claim where id = :id")
                .param("id", id.value())
                .query((row, n) -> summary(row))
                .optional();
    }

    public Optional<ClaimSummary> lock(CaseId id) {
        return jdbc.sql("select * from identity.claim where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> summary(row))
                .optional();
    }

    /** The claims an officer works on, nearest deadline first, the undecided before the others. */
    public List<ClaimSummary> of(AccountId officer, int most) {
        return jdbc.sql("""
            select * from identity.claim
             where id in (select claim from identity.assignment where account = :officer)
             order by decided_at is not null, due_at limit :most
            """)
                .param("officer", officer.value())
                .param("most", most)
                .query((row, n) -> summary(row))
                .list();
    }

    /** Writes where the claim stands now. */
    public void save(CaseId id, ClaimState state) {
        var proposal = proposal(state);
        jdbc.sql("""
            update identity.claim
               set state = :state, gate_kinds = :kinds, finding_version = :version, outcome = :outcome, deciders = :deciders,
                   appeal_until = :until, proposal_outcome = :proposal, proposed_by = :by, proposed_unit = :unit
             where id = :id
            """)
                .param("state", state.code())
                .param("kinds", kinds(state))
                .param("version", state.made().map(Finding::version).orElse(0))
                .param(
                        "outcome",
                        state.made().map(made -> made.outcome().code()).orElse(null))
                .param("deciders", state.made().map(ClaimStore::deciders).orElseGet(() -> new UUID[0]))
                .param("until", until(state).orElse(null))
                .param("proposal", proposal.map(one -> one.outcome().code()).orElse(null))
                .param("by", proposal.map(one -> one.by().account().value()).orElse(null))
                .param("unit", proposal.map(one -> one.by().unit().value()).orElse(null))
                .param("id", id.value())
                .update();
    }

    private static String[] kinds(ClaimState state) {
        return state instanceof ClaimState.Gated(var kinds)
                ? kinds.stream().map(SafeguardKind::code).sorted().toArray(String[]::new)
                : new String[0];
    }

    private static UUID[] deciders(Finding made) {
        return made.deciders().stream().map(AccountId::value).toArray(UUID[]::new);
    }

    private static Optional<LocalDate> until(ClaimState state) {
        return switch (state) {
            case ClaimState.Found found -> found.appealUntil();
            case ClaimState.UnderReview review -> review.appealUntil();
            case ClaimState other -> Optional.empty();
        };
    }

    private static Optional<Proposal> proposal(ClaimState state) {
        return switch (state) {
            case ClaimState.Proposed proposed -> Optional.of(proposed.proposal());
            case ClaimState.UnderReview review -> review.proposal();
            case ClaimState other -> Optional.empty();
        };
    }

    public void reasons(CaseId id, UUID record) {
        jdbc.sql("update identity.claim set reasons = :record where id = :id")
                .param("record", record)
                .param("id", id.value())
                .update();
    }

    public void decided(CaseId id, Instant at) {
        jdbc.sql("update identity.claim set decided_at = coalesce(decided_at, :at) where id = :id")
                .param("at", Times.time(at))
                .param("id", id.value())
                .update();
    }

    public void tie(CaseId id, boolean elsewhere) {
        jdbc.sql("update identity.claim set tie_elsewhere = :tie where id = :id")
                .param("tie", elsewhere)
                .param("id", id.value())
                .update();
    }

    public void guarded(CaseId id) {
        jdbc.sql("update identity.claim set guardian = true where id = :id")
                .param("id", id.value())
                .update();
    }

    public void categoryFile(CaseId id, CaseId file) {
        jdbc.sql("update identity.claim set category_file = :file where id = :id")
                .param("file", file.value())
                .param("id", id.value())
                .update();
    }

    static ClaimSummary summary(ResultSet row) throws SQLException {
        return new ClaimSummary(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new OfficeCode(row.getString("office")),
                new AccountId(row.getObject("opened_by", UUID.class)),
                Times.instant(row, "opened_at").orElseThrow(),
                row.getString("language"),
                row.getString("term"),
                state(row),
                row.getBoolean("tie_elsewhere"),
                row.getBoolean("guardian"),
                Times.instant(row, "due_at").orElseThrow(),
                Times.instant(row, "stopped_at"),
                Optional.ofNullable(row.getString("stop_reason")),
                row.getInt("warned"),
                Times.instant(row, "decided_at"),
                Optional.ofNullable(row.getObject("reasons", UUID.class)),
                Optional.ofNullable(row.getObject("category_file", UUID.class)).map(CaseId::new));
    }

    private static ClaimState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "opened" -> new ClaimState.Opened();
            case "gated" -> new ClaimState.Gated(gate(row));
            case "collecting" -> new ClaimState.Collecting();
            case "verifying" -> new ClaimState.Verifying();
            case "proposed" -> new ClaimState.Proposed(proposed(row).orElseThrow());
            case "found" -> new ClaimState.Found(finding(row), appealUntil(row));
            case "appealed" -> new ClaimState.Appealed(finding(row));
            case "final" -> new ClaimState.Final(finding(row));
            case "referred-stateless" -> new ClaimState.ReferredStateless(finding(row));
            case "under-review" -> new ClaimState.UnderReview(finding(row), appealUntil(row), proposed(row));
            default -> new ClaimState.Withdrawn();
        };
    }

    private static Set<SafeguardKind> gate(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("gate_kinds").getArray())
                .map(SafeguardKind::of)
                .collect(Collectors.toSet());
    }

    private static Finding finding(ResultSet row) throws SQLException {
        var deciders = (UUID[]) row.getArray("deciders").getArray();
        return new Finding(
                row.getInt("finding_version"),
                Outcome.find(row.getString("outcome")).orElseThrow(),
                Arrays.stream(deciders).map(AccountId::new).toList());
    }

    private static Optional<Proposal> proposed(ResultSet row) throws SQLException {
        var outcome = Optional.ofNullable(row.getString("proposal_outcome")).flatMap(Outcome::find);
        return outcome.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal(
                        outcome.get(),
                        new Officer(
                                new AccountId(row.getObject("proposed_by", UUID.class)),
                                new OfficeCode(row.getString("proposed_unit")))));
    }

    private static Optional<LocalDate> appealUntil(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("appeal_until", LocalDate.class));
    }
}
