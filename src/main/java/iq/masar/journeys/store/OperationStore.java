package iq.masar.journeys.store;

import iq.masar.journeys.model.Journey;
import iq.masar.journeys.model.Operation;
import iq.masar.journeys.model.Operation.Facts;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code journeys.operation} and its amendments. */
@Repository
public class OperationStore {
    private final JdbcClient jdbc;

    OperationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One numbered change of a frozen manifest. */
    public record Amendment(int number, int line, String what, AccountId by, Instant at) {}

    public long serial() {
        return jdbc.sql("select nextval('journeys.serial')").query(Long.class).single();
    }

    public void insert(Journey journey, AccountId by, Instant now) {
        var facts = journey.stands().facts();
        jdbc.sql("""
                insert into journeys.operation (id, number, office, reception, means, carrier, leaves_from, goes_to, seats,
                    day, committee, state, manifest_volume, reception_volume, opened_by, opened_at)
                values (:id, :number, :office, :reception, :means, :carrier, :from, :to, :seats,
                    :day, :committee, :state, :manifest, :arrivals, :by, :now)
                """)
                .param("id", facts.id())
                .param("number", journey.number())
                .param("office", journey.office().value())
                .param("reception", journey.reception().value())
                .param("means", facts.means())
                .param("carrier", facts.carrier())
                .param("from", facts.from())
                .param("to", facts.to())
                .param("seats", facts.seats())
                .param("day", facts.day())
                .param("committee", facts.committee())
                .param("state", journey.stands().state())
                .param("manifest", journey.manifest())
                .param("arrivals", journey.arrivals())
                .param("by", by.value())
                .param("now", Rows.time(now))
                .update();
    }

    public Optional<Journey> find(UUID id) {
        return jdbc.sql("select * from journeys.operation where id = ?")
                .param(id)
                .query(OperationStore::journey)
                .optional();
    }

    /** The same, for a change in this transaction: whoever else changes it waits. */
    public Optional<Journey> lock(UUID id) {
        return jdbc.sql("select * from journeys.operation where id = ? for update")
                .param(id)
                .query(OperationStore::journey)
                .optional();
    }

    /** Newest first, of the office that runs or receives them; of all where none is named. */
    public List<Journey> list(Optional<OfficeCode> office, int most) {
        return jdbc.sql("""
                select * from journeys.operation
                 where cast(:office as text) is null or office = :office or reception = :office
                 order by day desc, number desc
                 limit :most
                """)
                .param("office", office.map(OfficeCode::value).orElse(null))
                .param("most", most)
                .query(OperationStore::journey)
                .list();
    }

    /** Where it stands now; leaving and landing are noted with their moment. */
    public void save(Operation stands, Instant now) {
        jdbc.sql("""
                update journeys.operation
                   set state = :state, first_officer = :first, amendments = coalesce(:amendments, amendments),
                       reason = :reason,
                       departed_at = case when :state = 'departed' then :now else departed_at end,
                       landed_at = case when :state = 'landed' then :now else landed_at end
                 where id = :id
                """)
                .param("state", stands.state())
                .param(
                        "first",
                        stands instanceof Operation.Freezing freezing
                                ? freezing.first().value()
                                : null)
                .param("amendments", stands instanceof Operation.Frozen frozen ? frozen.amendments() : null)
                .param("reason", stands instanceof Operation.Cancelled cancelled ? cancelled.reason() : null)
                .param("now", Rows.time(now))
                .param("id", stands.facts().id())
                .update();
    }

    public void amend(UUID operation, Amendment amendment) {
        jdbc.sql("""
                insert into journeys.amendment (operation, number, line, what, made_by, made_at) values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        operation,
                        amendment.number(),
                        amendment.line(),
                        amendment.what(),
                        amendment.by().value(),
                        Rows.time(amendment.at()))
                .update();
    }

    /** The newest first. */
    public List<Amendment> amendments(UUID operation) {
        return jdbc.sql("select * from journeys.amendment where operation = ? order by number desc limit 200")
                .param(operation)
                .query((row, number) -> new Amendment(
                        row.getInt("number"),
                        row.getInt("line"),
                        row.getString("what"),
                        new AccountId(row.getObject("made_by", UUID.class)),
                        Rows.instant(row, "made_at")))
                .list();
    }

    private static Journey journey(ResultSet row, int number) throws SQLException {
        return new Journey(
                row.getString("number"),
                new OfficeCode(row.getString("office")),
                new OfficeCode(row.getString("reception")),
                stands(row),
                row.getInt("amendments"),
                row.getObject("manifest_volume", UUID.class),
                row.getObject("reception_volume", UUID.class),
                Rows.moment(row, "departed_at"),
                Rows.moment(row, "landed_at"));
    }

    private static Operation stands(ResultSet row) throws SQLException {
        var facts = new Facts(
                row.getObject("id", UUID.class),
                row.getString("means"),
                row.getString("carrier"),
                row.getString("leaves_from"),
                row.getString("goes_to"),
                row.getInt("seats"),
                row.getObject("day", LocalDate.class),
                row.getString("committee"));
        var state = row.getString("state");
        return switch (state) {
            case "draft" -> new Operation.Draft(facts);
            case "open" -> new Operation.Open(facts);
            case "freezing" -> new Operation.Freezing(facts, new AccountId(row.getObject("first_officer", UUID.class)));
            case "frozen" -> new Operation.Frozen(facts, row.getInt("amendments"));
            case "boarding" -> new Operation.Boarding(facts, row.getInt("amendments"));
            case "departed" -> new Operation.Departed(facts);
            case "landed" -> new Operation.Landed(facts);
            case "reconciled" -> new Operation.Reconciled(facts);
            case "cancelled" -> new Operation.Cancelled(facts, row.getString("reason"));
            default -> throw new UnknownState(state);
        };
    }

    /** A word in the table that no version of this room wrote. */
    static final class UnknownState extends RuntimeException {
        UnknownState(String state) {
            super(state);
        }
    }
}
