package iq.masar.persons.register.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;
import iq.masar.persons.register.Register;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registers, sealed entries and their tokens. Entries of imports that were not confirmed are not seen here. */
@Repository
public class ExtractStore {
    private static final String SEEN = """
             (e.batch is null or exists (select 1 from persons.import_batch b
                                          where b.id = e.batch and b.state = 'confirmed'))
            """;

    private final JdbcClient jdbc;

    ExtractStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One version of an entry, still sealed. */
    public record Sealed(
            UUID id,
            int version,
            UUID register,
            @Nullable UUID batch,
            long line,
            UUID keyMark,
            UUID contentMark,
            byte[] sealed,
            AccountId by,
            Instant at) {}

    /** An entry that one of the tokens looked for leads to. */
    public record Candidate(UUID id, UUID register, Set<Long> tokens) {}

    public void add(Register register, Instant now) {
        jdbc.sql("insert into persons.register (id, kind, office, founded_at) values (?, ?, ?, ?)")
                .params(register.id(), register.kind(), register.office().value(), time(now))
                .update();
    }

    public List<Register> registers() {
        return jdbc.sql("select id, kind, office from persons.register order by founded_at, id")
                .query((row, number) -> new Register(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        new OfficeCode(row.getString("office"))))
                .list();
    }

    /** Entries with any of these tokens; of no order, at most so many. */
    public List<Candidate> candidates(Collection<Long> tokens, int most) {
        return jdbc.sql("""
                select e.id, x.register, e.tokens
                  from persons.extract_token e
                  join persons.extract x on x.id = e.id and x.version = e.version
                 where e.tokens && ? and
                """ + SEEN + " limit ?")
                .params(tokens.toArray(Long[]::new), most)
                .query((row, number) -> new Candidate(
                        row.getObject("id", UUID.class), row.getObject("register", UUID.class), Set.of((Long[])
                                row.getArray("tokens").getArray())))
                .list();
    }

    /** The newest version of each. */
    public List<Sealed> newest(Collection<UUID> ids) {
        return jdbc.sql("select distinct on (e.id) e.* from persons.extract e where e.id = any(?) and" + SEEN
                        + "order by e.id, e.version desc")
                .param(ids.toArray(UUID[]::new))
                .query(ExtractStore::sealed)
                .list();
    }

    public Optional<Sealed> newest(UUID id) {
        return newest(List.of(id)).stream().findFirst();
    }

    /** Every version of one entry, newest first. */
    public List<Sealed> versions(UUID id) {
        return jdbc.sql("select e.* from persons.extract e where e.id = ? and" + SEEN + "order by e.version desc")
                .param(id)
                .query(ExtractStore::sealed)
                .list();
    }

    /** False when somebody wrote that version meanwhile. */
    public boolean add(Sealed entry, Collection<Long> tokens) {
        var added = jdbc.sql("""
                insert into persons.extract
                    (id, version, register, batch, line, key_mark, content_mark, sealed, written_by, written_at)
                values (?, ?, ?, null, 0, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                        entry.id,
                        entry.version,
                        entry.register,
                        entry.keyMark,
                        entry.contentMark,
                        entry.sealed,
                        entry.by.value(),
                        time(entry.at))
                .update();
        if (added == 1) {
            jdbc.sql("insert into persons.extract_token (id, version, batch, tokens) values (?, ?, null, ?)")
                    .params(entry.id, entry.version, tokens.toArray(Long[]::new))
                    .update();
            jdbc.sql("insert into persons.twin_pending (id, since) values (?, ?) on conflict do nothing")
                    .params(entry.id, time(entry.at))
                    .update();
        }
        return added == 1;
    }

    private static Sealed sealed(ResultSet row, int number) throws SQLException {
        return new Sealed(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("register", UUID.class),
                row.getObject("batch", UUID.class),
                row.getLong("line"),
                row.getObject("key_mark", UUID.class),
                row.getObject("content_mark", UUID.class),
                row.getBytes("sealed"),
                new AccountId(row.getObject("written_by", UUID.class)),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
