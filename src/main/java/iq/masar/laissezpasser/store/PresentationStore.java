package iq.masar.laissezpasser.store;

import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code laissezpasser.presentation}. */
@Repository
public class PresentationStore {
    /** A document was shown; {@code state} is the one it was in then. */
    public record Shown(Instant at, OfficeCode office, String state) {}

    private final JdbcClient jdbc;

    PresentationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID id, UUID document, Instant at, Actor by, String state) {
        jdbc.sql("insert into laissezpasser.presentation (id, document, at, office, by_account, state_then)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        document,
                        PassStore.time(at),
                        by.office().value(),
                        by.account().value(),
                        state)
                .update();
    }

    /** Newest first, at most fifty. */
    public List<Shown> of(UUID document) {
        return jdbc.sql("select at, office, state_then from laissezpasser.presentation where document = ?"
                        + " order by at desc limit 50")
                .param(document)
                .query((row, number) -> new Shown(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        new OfficeCode(row.getString(2)),
                        row.getString(3)))
                .list();
    }
}
