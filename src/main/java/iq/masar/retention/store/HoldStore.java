package iq.masar.retention.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code retention.hold}. */
@Repository
public class HoldStore {
    private static final int A_PAGE = 200;
    private final JdbcClient jdbc;

    HoldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A hold that stands. */
    public record Hold(UUID id, CaseId file, String number, String reason, AccountId placedBy, Instant placedAt) {}

    public void insert(Hold hold) {
        jdbc.sql("insert into retention.hold (id, file, number, reason, placed_by, placed_at) values (?, ?, ?,"
                        + " ?, ?, ?)")
                .params(
                        hold.id,
                        hold.file.value(),
                        hold.number,
                        hold.reason,
                        hold.placedBy.value(),
                        hold.placedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Since when the oldest hold stands. */
    public Optional<LocalDate> standing(CaseId file) {
        return jdbc.sql("select placed_at from retention.hold where file = ? and lifted_at is null order by placed_at"
                        + " limit 1")
                .param(file.value())
                .query((row, number) -> Baghdad.day(
                        row.getObject("placed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    public Optional<Hold> lock(UUID id) {
        return jdbc.sql("select * from retention.hold where id = ? and lifted_at is null for update")
                .param(id)
                .query(HoldStore::hold)
                .optional();
    }

    public List<Hold> standing() {
        return jdbc.sql("select * from retention.hold where lifted_at is null order by placed_at desc limit ?")
                .param(A_PAGE)
                .query(HoldStore::hold)
                .list();
    }

    public void lift(UUID id, AccountId by, Instant at) {
        jdbc.sql("update retention.hold set lifted_by = ?, lifted_at = ? where id = ?")
                .params(by.value(), at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static Hold hold(ResultSet row, int number) throws SQLException {
        return new Hold(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("file", UUID.class)),
                row.getString("number"),
                row.getString("reason"),
                new AccountId(row.getObject("placed_by", UUID.class)),
                row.getObject("placed_at", OffsetDateTime.class).toInstant());
    }
}
