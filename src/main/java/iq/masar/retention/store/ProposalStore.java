package iq.masar.retention.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.retention.model.Decision;
import iq.masar.retention.model.Proposal;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code retention.proposal}. */
@Repository
public class ProposalStore {
    private static final int A_PAGE = 200;
    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the case has an open one. */
    public boolean insert(Proposal.Facts facts) {
        return jdbc.sql("""
            insert into retention.proposal (id, file, number, proposer, proposed_at, reason, state)
            values (?, ?, ?, ?, ?, ?, 'proposed')
            on conflict (file) where state in ('proposed', 'decided') do nothing
            """)
                        .params(
                                facts.id(),
                                facts.file().value(),
                                facts.number(),
                                facts.proposer().value(),
                                time(facts.proposedAt()),
                                facts.reason())
                        .update()
                == 1;
    }

    public Optional<Proposal> find(UUID id) {
        return jdbc.sql("select * from retention.proposal where id = ?")
                .param(id)
                .query(ProposalStore::proposal)
                .optional();
    }

    /** The same, for a change in this transaction. */
    public Optional<Proposal> lock(UUID id) {
        return jdbc.sql("select * from retention.proposal where id = ? for update")
                .param(id)
                .query(ProposalStore::proposal)
                .optional();
    }

    public List<Proposal> newest() {
        return jdbc.sql("select * from retention.proposal order by proposed_at desc limit ?")
                .param(A_PAGE)
                .query(ProposalStore::proposal)
                .list();
    }

    public void save(Proposal proposal) {
        switch (proposal) {
            case Proposal.Proposed same -> {}
            case Proposal.Decided decided -> decided(decided);
            case Proposal.Destroyed destroyed -> destroyed(destroyed);
            case Proposal.Cancelled cancelled -> cancelled(cancelled);
        }
    }

    private void decided(Proposal.Decided decided) {
        jdbc.sql("""
            update retention.proposal
               set state = 'decided', decision_number = :number, decision_date = :date, members = :members,
                   recorder = :recorder, due = :due
             where id = :id
            """)
                .param("number", decided.decision().number())
                .param("date", decided.decision().date())
                .param("members", decided.decision().members().toArray(String[]::new))
                .param("recorder", decided.recorder().value())
                .param("due", time(decided.due()))
                .param("id", decided.facts().id())
                .update();
    }

    private void destroyed(Proposal.Destroyed destroyed) {
        jdbc.sql("""
            update retention.proposal
               set state = 'destroyed', ended_by = :by, ended_at = :at, fingerprint = :fingerprint, keys = :keys,
                   records = :records
             where id = :id
            """)
                .param("by", destroyed.by().value())
                .param("at", time(destroyed.certificate().at()))
                .param("fingerprint", destroyed.certificate().fingerprint())
                .param("keys", destroyed.certificate().keys())
                .param("records", destroyed.certificate().records())
                .param("id", destroyed.facts().id())
                .update();
    }

    private void cancelled(Proposal.Cancelled cancelled) {
        jdbc.sql("update retention.proposal set state = 'cancelled', ended_by = ?, ended_at = ? where id = ?")
                .params(
                        cancelled.by().value(),
                        time(cancelled.at()),
                        cancelled.facts().id())
                .update();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        var facts = new Proposal.Facts(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("file", UUID.class)),
                row.getString("number"),
                new AccountId(row.getObject("proposer", UUID.class)),
                instant(row, "proposed_at"),
                row.getString("reason"));
        return switch (row.getString("state")) {
            case "proposed" -> new Proposal.Proposed(facts);
            case "decided" ->
                new Proposal.Decided(
                        facts,
                        decision(row).orElseThrow(),
                        new AccountId(row.getObject("recorder", UUID.class)),
                        instant(row, "due"));
            case "destroyed" ->
                new Proposal.Destroyed(
                        facts,
                        decision(row).orElseThrow(),
                        new AccountId(row.getObject("ended_by", UUID.class)),
                        new Proposal.Certificate(
                                instant(row, "ended_at"),
                                row.getString("fingerprint"),
                                row.getInt("keys"),
                                row.getInt("records")));
            default ->
                new Proposal.Cancelled(
                        facts,
                        decision(row),
                        new AccountId(row.getObject("ended_by", UUID.class)),
                        instant(row, "ended_at"));
        };
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        var number = row.getString("decision_number");
        return number == null
                ? Optional.empty()
                : Optional.of(new Decision(
                        number,
                        row.getObject("decision_date", LocalDate.class),
                        Stream.of((String[]) row.getArray("members").getArray()).toList()));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
