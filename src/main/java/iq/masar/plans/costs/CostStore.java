package iq.masar.plans.costs;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.plans.Plan;
import iq.masar.plans.Plan.Coded;
import iq.masar.vault.Attachment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of cost lines, costs and proofs. */
@Repository
class CostStore {
    private final JdbcClient jdbc;

    CostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Budget of(UUID plan) {
        var lines = jdbc.sql("""
                select l.line, l.goal_id, l.amount_iqd, l.owner
                  from plans.cost_line l join plans.goal g on g.id = l.goal_id
                 where l.plan_id = :plan
                 order by g.ordinal, l.line
                """)
                .param("plan", plan)
                .query((row, number) -> new CostLine(
                        row.getObject("line", UUID.class),
                        row.getObject("goal_id", UUID.class),
                        row.getLong("amount_iqd"),
                        Coded.find(Plan.Owner.class, row.getString("owner")).orElseThrow()))
                .list();
        var costs = jdbc.sql("""
                select c.id, c.line, c.amount_iqd, c.state, c.noted_at, c.noted_by,
                       p.id as proof, p.kind, p.dated, p.scan, p.scan_type, p.paid_at, p.paid_by
                  from plans.cost c
                  left join plans.proof p on p.cost_id = c.id and p.taken_back_at is null
                 where c.line in (select line from plans.cost_line where plan_id = :plan)
                 order by c.id
                """).param("plan", plan).query(CostStore::cost).list();
        return new Budget(lines, costs);
    }

    void add(UUID plan, CostLine line) {
        jdbc.sql("""
                insert into plans.cost_line (plan_id, line, goal_id, amount_iqd, owner)
                values (:plan, :line, :goal, :amount, :owner)
                """)
                .param("plan", plan)
                .param("line", line.id())
                .param("goal", line.goal())
                .param("amount", line.amountIqd())
                .param("owner", line.owner().code())
                .update();
    }

    void drop(UUID plan, CostLine line) {
        jdbc.sql("delete from plans.cost_line where plan_id = :plan and line = :line")
                .param("plan", plan)
                .param("line", line.id())
                .update();
    }

    void add(CaseId file, Cost.Open cost) {
        jdbc.sql("""
                insert into plans.cost (id, case_id, line, amount_iqd, state, noted_at, noted_by)
                values (:id, :file, :line, :amount, 'open', :at, :by)
                """)
                .param("id", cost.facts().id())
                .param("file", file.value())
                .param("line", cost.facts().line())
                .param("amount", cost.facts().amountIqd())
                .param("at", cost.facts().at().atOffset(ZoneOffset.UTC))
                .param("by", cost.facts().by().value())
                .update();
    }

    void save(Cost cost) {
        jdbc.sql("update plans.cost set state = :state where id = :id")
                .param("state", cost.state())
                .param("id", cost.facts().id())
                .update();
    }

    /** False when a proof of this mark pays another cost. */
    boolean add(Cost.Paid cost, String mark) {
        var proof = cost.proof();
        return jdbc.sql("""
                insert into plans.proof (id, cost_id, mark, kind, dated, scan, scan_type, paid_at, paid_by)
                values (:id, :cost, :mark, :kind, :dated, :scan, :type, :at, :by)
                on conflict (mark) where taken_back_at is null do nothing
                """)
                        .param("id", proof.id())
                        .param("cost", cost.facts().id())
                        .param("mark", mark)
                        .param("kind", proof.kind().code())
                        .param("dated", proof.dated())
                        .param("scan", proof.scan().map(Proof.Scan::record).orElse(null))
                        .param(
                                "type",
                                proof.scan()
                                        .map(scan -> scan.kind().mediaType())
                                        .orElse(null))
                        .param("at", proof.at().atOffset(ZoneOffset.UTC))
                        .param("by", proof.by().value())
                        .update()
                == 1;
    }

    void takeBack(UUID cost, AccountId by, Instant at) {
        jdbc.sql("""
                update plans.proof
                   set taken_back_at = :at, taken_back_by = :by
                 where cost_id = :cost and taken_back_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("cost", cost)
                .update();
    }

    private static Cost cost(ResultSet row, int number) throws SQLException {
        var facts = new Cost.Facts(
                row.getObject("id", UUID.class),
                row.getObject("line", UUID.class),
                row.getLong("amount_iqd"),
                new AccountId(row.getObject("noted_by", UUID.class)),
                row.getObject("noted_at", OffsetDateTime.class).toInstant());
        return switch (row.getString("state")) {
            case "open" -> new Cost.Open(facts);
            case "paid" -> new Cost.Paid(facts, proof(row));
            default -> new Cost.Dropped(facts);
        };
    }

    private static Proof proof(ResultSet row) throws SQLException {
        return new Proof(
                row.getObject("proof", UUID.class),
                Coded.find(Proof.Kind.class, row.getString("kind")).orElseThrow(),
                row.getObject("dated", LocalDate.class),
                scan(row),
                new AccountId(row.getObject("paid_by", UUID.class)),
                row.getObject("paid_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Proof.Scan> scan(ResultSet row) throws SQLException {
        var record = row.getObject("scan", UUID.class);
        var type = row.getString("scan_type");
        return record == null || type == null
                ? Optional.empty()
                : Attachment.Kind.find(type).map(kind -> new Proof.Scan(record, kind));
    }
}
