package iq.masar.retention.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.retention.model.Ending;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code retention.ending}. */
@Repository
public class EndingStore {
    private static final int A_PAGE = 50;
    private final JdbcClient jdbc;

    EndingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Ending.Facts facts) {
        jdbc.sql("""
            insert into retention.ending (id, governorate, rehearsal, asked_by, institution, asked_at, state)
            values (?, ?, ?, ?, ?, ?, 'asked')
            """)
                .params(
                        facts.id(),
                        facts.governorate().value(),
                        facts.rehearsal(),
                        facts.by().value(),
                        facts.institution().value(),
                        time(facts.at()))
                .update();
    }

    public Optional<Ending> lock(UUID id) {
        return jdbc.sql("select * from retention.ending where id = ? for update")
                .param(id)
                .query(EndingStore::ending)
                .optional();
    }

    public List<Ending> newest() {
        return jdbc.sql("select * from retention.ending order by asked_at desc limit ?")
                .param(A_PAGE)
                .query(EndingStore::ending)
                .list();
    }

    /** Whose time is over: unconfirmed ones, and those whose ten minutes have run. */
    public List<UUID> due(Instant now, Instant askedBefore) {
        return jdbc.sql("""
            select id from retention.ending
             where state = 'asked' and asked_at < :before or state = 'counting' and due <= :now
            """)
                .param("before", time(askedBefore))
                .param("now", time(now))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Whether time alone may still change anything here. */
    public boolean isAnythingRunning() {
        return jdbc.sql("select exists (select 1 from retention.ending where state in ('asked', 'counting'))")
                .query(Boolean.class)
                .single();
    }

    /** When a governorate's end was rehearsed last. */
    public Optional<Instant> rehearsed(GovernorateCode governorate) {
        return jdbc.sql("""
            select due from retention.ending where governorate = ? and rehearsal and state = 'ended' order by due desc limit 1
            """)
                .param(governorate.value())
                .query((row, number) ->
                        row.getObject("due", OffsetDateTime.class).toInstant())
                .optional();
    }

    public void save(Ending ending) {
        switch (ending) {
            case Ending.Asked same -> {}
            case Ending.Counting counting ->
                jdbc.sql("""
                    update retention.ending set state = 'counting', second_by = ?, other_institution = ?, due = ? where id = ?
                    """)
                        .params(
                                counting.second().value(),
                                counting.other().value(),
                                time(counting.due()),
                                counting.facts().id())
                        .update();
            case Ending.Ended ended ->
                jdbc.sql("update retention.ending set state = 'ended', cases = ? where id = ?")
                        .params(ended.cases(), ended.facts().id())
                        .update();
            case Ending.Stopped stopped ->
                jdbc.sql("update retention.ending set state = 'stopped' where id = ?")
                        .param(stopped.facts().id())
                        .update();
        }
    }

    private static Ending ending(ResultSet row, int number) throws SQLException {
        var facts = new Ending.Facts(
                row.getObject("id", UUID.class),
                new GovernorateCode(row.getString("governorate")),
                row.getBoolean("rehearsal"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                new OrganisationCode(row.getString("institution")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
        return switch (row.getString("state")) {
            case "asked" -> new Ending.Asked(facts);
            case "stopped" -> new Ending.Stopped(facts);
            case "counting" -> counting(row, facts);
            default -> counting(row, facts).end(row.getInt("cases"));
        };
    }

    private static Ending.Counting counting(ResultSet row, Ending.Facts facts) throws SQLException {
        return new Ending.Counting(
                facts,
                new AccountId(row.getObject("second_by", UUID.class)),
                new OrganisationCode(row.getString("other_institution")),
                row.getObject("due", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
