package iq.masar.persons.imports;

import iq.masar.kernel.AccountId;
import iq.masar.persons.imports.Import.State;
import iq.masar.persons.register.SealedEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of files brought in. Many rows go in by COPY. */
@Repository
class ImportStore {
    private final JdbcClient jdbc;
    private final DataSource database;
    private final TransactionTemplate transaction;

    ImportStore(JdbcClient jdbc, DataSource database, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.database = database;
        this.transaction = transaction;
    }

    /** What the register or another import has under a key mark; {@code seen} when it counts already. */
    record Known(
            UUID id, int version, UUID content, @Nullable UUID batch, boolean seen) {}

    /** One good row, ready. */
    record Staged(long line, SealedEntry entry) {}

    /** One bad row: its faults, and the row itself, sealed. */
    record Bad(List<RowFault> faults, byte[] sealed) {}

    /** A stretch of rows that becomes durable together. */
    record Stretch(long lastLine, List<Staged> fresh, List<Staged> changed, long same, List<Bad> bad) {}

    void add(UUID id, UUID register, byte[] sealedName, AccountId by, Instant now) {
        jdbc.sql("""
                insert into persons.import_batch (id, register, state, sealed_name, brought_by, brought_at)
                values (?, ?, 'receiving', ?, ?, ?)
                """).params(id, register, sealedName, by.value(), time(now)).update();
    }

    void add(UUID batch, int number, byte[] sealed) {
        jdbc.sql("insert into persons.import_part (batch, number, sealed) values (?, ?, ?)")
                .params(batch, number, sealed)
                .update();
    }

    void received(UUID batch, long bytes, String encoding, long expected, UUID fileMark) {
        jdbc.sql("""
                update persons.import_batch
                   set state = 'reading', bytes = ?, encoding = ?, expected = ?, file_mark = ? where id = ?
                """).params(bytes, encoding, expected, fileMark, batch).update();
    }

    Optional<byte[]> piece(UUID batch, int number) {
        return jdbc.sql("select sealed from persons.import_part where batch = ? and number = ?")
                .params(batch, number)
                .query((row, place) -> row.getBytes("sealed"))
                .optional();
    }

    Optional<Import> find(UUID id) {
        return jdbc.sql("select * from persons.import_batch where id = ?")
                .param(id)
                .query(ImportStore::batch)
                .optional();
    }

    Optional<byte[]> name(UUID id) {
        return jdbc.sql("select sealed_name from persons.import_batch where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("sealed_name"))
                .optional();
    }

    /** Newest first, at most fifty, of these registers. */
    List<Import> list(Collection<UUID> registers) {
        return jdbc.sql("""
                select * from persons.import_batch where register = any(?) order by brought_at desc, id desc limit 50
                """)
                .param(registers.toArray(UUID[]::new))
                .query(ImportStore::batch)
                .list();
    }

    /** One step from one state to another; false when somebody was faster. */
    boolean move(UUID id, State to, State... from) {
        return jdbc.sql("update persons.import_batch set state = ? where id = ? and state = any(?)")
                        .params(
                                to.code(),
                                id,
                                java.util.Arrays.stream(from).map(State::code).toArray(String[]::new))
                        .update()
                == 1;
    }

    Map<UUID, Known> known(UUID register, Collection<UUID> keys) {
        var known = new HashMap<UUID, Known>();
        jdbc.sql("""
                select e.key_mark, e.id, e.version, e.content_mark, e.batch,
                       e.batch is null or b.state = 'confirmed' as seen
                  from persons.extract e left join persons.import_batch b on b.id = e.batch
                 where e.key_mark = any(?) and e.register = ?
                 order by e.version
                """)
                .params(keys.toArray(UUID[]::new), register)
                .query((row, number) -> Map.entry(
                        row.getObject("key_mark", UUID.class),
                        new Known(
                                row.getObject("id", UUID.class),
                                row.getInt("version"),
                                row.getObject("content_mark", UUID.class),
                                row.getObject("batch", UUID.class),
                                row.getBoolean("seen"))))
                .list()
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return known;
    }

    /** Makes a stretch durable; false, and nothing written, when reading was stopped meanwhile. */
    boolean write(Import batch, Stretch stretch, Instant now) {
        var written = transaction.execute(status -> {
            var counted = jdbc.sql("""
                    update persons.import_batch
                       set lines = ?, fresh = fresh + ?, changed = changed + ?, same = same + ?, bad = bad + ?, beat_at = ?
                     where id = ? and state = 'reading'
                    """)
                    .params(
                            stretch.lastLine,
                            stretch.fresh.size(),
                            stretch.changed.size(),
                            stretch.same,
                            stretch.bad.size(),
                            time(now),
                            batch.id())
                    .update();
            if (counted == 1) {
                rows(batch, stretch, now);
            }
            return counted == 1;
        });
        return Boolean.TRUE.equals(written);
    }

    private void rows(Import batch, Stretch stretch, Instant now) {
        var entries = new BinaryCopy();
        var tokens = new BinaryCopy();
        for (var rows : List.of(stretch.fresh, stretch.changed)) {
            for (var row : rows) {
                var entry = row.entry;
                entries.row(
                        BinaryCopy.uuid(entry.id()),
                        BinaryCopy.integer(entry.version()),
                        BinaryCopy.uuid(batch.register()),
                        BinaryCopy.uuid(batch.id()),
                        BinaryCopy.number(row.line),
                        BinaryCopy.uuid(entry.marks().key()),
                        BinaryCopy.uuid(entry.marks().content()),
                        BinaryCopy.bytes(entry.sealed()),
                        BinaryCopy.uuid(batch.by().value()),
                        BinaryCopy.time(now));
                tokens.row(
                        BinaryCopy.uuid(entry.id()),
                        BinaryCopy.integer(entry.version()),
                        BinaryCopy.uuid(batch.id()),
                        BinaryCopy.numbers(entry.tokens()));
            }
        }
        var faults = new BinaryCopy();
        for (var bad : stretch.bad) {
            for (var place = 0; place < bad.faults.size(); place++) {
                var fault = bad.faults.get(place);
                faults.row(
                        BinaryCopy.uuid(batch.id()),
                        BinaryCopy.number(fault.line()),
                        BinaryCopy.integer(place),
                        BinaryCopy.text(fault.cell()),
                        BinaryCopy.text(fault.cause()),
                        BinaryCopy.bytes(place == 0 ? bad.sealed : null));
            }
        }
        copy(
                "persons.extract (id, version, register, batch, line, key_mark, content_mark, sealed, written_by, written_at)",
                entries);
        copy("persons.extract_token (id, version, batch, tokens)", tokens);
        claims(batch, stretch, now);
        copy("persons.import_fault (batch, line, place, cell, cause, sealed)", faults);
    }

    /** A number that two people claim opens a conflict; both entries stay as they are (IDN-38). */
    private void claims(Import batch, Stretch stretch, Instant now) {
        var ids = new ArrayList<UUID>();
        var numbers = new ArrayList<Long>();
        for (var rows : List.of(stretch.fresh, stretch.changed)) {
            for (var row : rows) {
                row.entry.papers().forEach(number -> {
                    ids.add(row.entry.id());
                    numbers.add(number);
                });
            }
        }
        if (!ids.isEmpty()) {
            // Rows just copied have no statistics yet: without this the planner reads the whole table for each number.
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("""
                    insert into persons.paper_conflict (token, one, other, register, opened_at)
                    select n.token, least(n.id, t.id), greatest(n.id, t.id), ?, ?
                      from unnest(?, ?) as n (id, token)
                      join persons.extract_token t on t.tokens @> array[n.token] and t.id <> n.id
                    on conflict do nothing
                    """)
                    .params(batch.register(), time(now), ids.toArray(UUID[]::new), numbers.toArray(Long[]::new))
                    .update();
        }
    }

    private void copy(String table, BinaryCopy rows) {
        if (rows.rows() == 0) {
            return;
        }
        var connection = DataSourceUtils.getConnection(database);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin (format binary)", new ByteArrayInputStream(rows.finished()));
        } catch (SQLException refused) {
            throw new UncategorizedSQLException("copy", null, refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /** A fault of the whole file, beside its rows. */
    void fault(UUID batch, RowFault fault, int place) {
        jdbc.sql("""
                insert into persons.import_fault (batch, line, place, cell, cause) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(batch, fault.line(), place, fault.cell(), fault.cause())
                .update();
    }

    /** In the order of the lines. */
    List<RowFault> faults(UUID batch, int most) {
        return jdbc.sql("""
                select line, cell, cause from persons.import_fault where batch = ? order by line, place limit ?
                """)
                .params(batch, most)
                .query((row, number) ->
                        new RowFault(row.getLong("line"), row.getString("cell"), row.getString("cause")))
                .list();
    }

    /** The bad rows themselves, sealed, by their lines. */
    Map<Long, byte[]> badRows(UUID batch, int most) {
        var rows = new java.util.TreeMap<Long, byte[]>();
        jdbc.sql("""
                select line, sealed from persons.import_fault
                 where batch = ? and sealed is not null order by line limit ?
                """)
                .params(batch, most)
                .query((row, number) -> Map.entry(row.getLong("line"), row.getBytes("sealed")))
                .list()
                .forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
        return rows;
    }

    /** From now on its rows count and the file itself is not needed; false when it does not wait to be confirmed. */
    boolean confirm(UUID batch, Instant now) {
        var confirmed = transaction.execute(status -> {
            var moved = move(batch, State.CONFIRMED, State.STAGED);
            if (moved) {
                dropPieces(batch);
                awaitTwins(batch, now);
            }
            return moved;
        });
        return Boolean.TRUE.equals(confirmed);
    }

    /** Its entries are to be held against the others, by and by. */
    private void awaitTwins(UUID batch, Instant now) {
        var waiting = jdbc.sql("""
                insert into persons.twin_pending (id, since, batch)
                select distinct id, cast(? as timestamptz), batch from persons.extract where batch = ? on conflict do nothing
                """).params(time(now), batch).update();
        jdbc.sql("update persons.import_batch set to_hold = ? where id = ?")
                .params(waiting, batch)
                .update();
    }

    /** Stops or resumes the holding of its entries against the others; false when it stands so already or nothing waits. */
    boolean holding(UUID batch, boolean stopped) {
        return jdbc.sql("""
                update persons.import_batch set holding_stopped = ?
                 where id = ? and state = 'confirmed' and held < to_hold and holding_stopped <> ?
                """).params(stopped, batch, stopped).update() == 1;
    }

    /** The file itself is not needed any more. */
    void dropPieces(UUID batch) {
        jdbc.sql("delete from persons.import_part where batch = ?").param(batch).update();
    }

    /** Takes back rows that were never found by anybody. */
    void dropRows(UUID batch) {
        jdbc.sql("delete from persons.extract_token where batch = ?")
                .param(batch)
                .update();
        jdbc.sql("delete from persons.extract where batch = ?").param(batch).update();
        jdbc.sql("delete from persons.import_fault where batch = ?")
                .param(batch)
                .update();
    }

    private static Import batch(ResultSet row, int number) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                row.getObject("register", UUID.class),
                State.of(row.getString("state")),
                row.getLong("bytes"),
                row.getString("encoding"),
                row.getLong("expected"),
                row.getLong("lines"),
                row.getLong("fresh"),
                row.getLong("changed"),
                row.getLong("same"),
                row.getLong("bad"),
                new Import.Holding(row.getLong("to_hold"), row.getLong("held"), row.getBoolean("holding_stopped")),
                new AccountId(row.getObject("brought_by", UUID.class)),
                row.getObject("brought_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
