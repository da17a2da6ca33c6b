package iq.masar.audit.store;

import iq.masar.audit.Entry;
import iq.masar.audit.EntrySearch;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes an entry within the caller's transaction, and finds entries. */
@Repository
public class EntryStore {
    static final String INSERT = """
            insert into audit.entry
                   (at, verb, commitment, salt, account_id, actor_name, office, organisation, files, ground, facts)
            values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid[]), ?, ?)
            """;

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(WrittenEntry entry) {
        jdbc.sql(INSERT).params(entry.columns()).update();
    }

    public List<Entry> on(CaseId file, int most) {
        return jdbc.sql("""
                select id, at, account_id, actor_name, office, organisation, verb, files, ground, facts
                  from audit.entry
                 where files @> array[cast(? as uuid)]
                 order by id desc
                 limit ?
                """).params(file.value(), most).query(EntryStore::entry).list();
    }

    /** Newest first; narrowed by whatever the auditor gave, below the given number. */
    public List<Entry> find(EntrySearch search, int most) {
        return jdbc.sql("""
                select id, at, account_id, actor_name, office, organisation, verb, files, ground, facts
                  from audit.entry
                 where id < :before
                   and (cast(:file as uuid) is null or files @> array[cast(:file as uuid)])
                   and (cast(:account as uuid) is null or account_id = cast(:account as uuid))
                   and (cast(:officer as text) is null or strpos(lower(actor_name), lower(:officer)) > 0)
                   and (cast(:verb as text) is null or verb = :verb)
                   and (cast(:from as timestamptz) is null or at >= :from)
                   and (cast(:to as timestamptz) is null or at < :to)
                 order by id desc
                 limit :most
                """)
                .param("before", search.before().orElse(Long.MAX_VALUE))
                .param("file", search.file().map(CaseId::value).orElse(null))
                .param("account", search.account().map(AccountId::value).orElse(null))
                .param("officer", search.officer().orElse(null))
                .param("verb", search.verb().orElse(null))
                .param("from", search.from().map(EntryStore::column).orElse(null))
                .param("to", search.to().map(EntryStore::column).orElse(null))
                .param("most", most)
                .query(EntryStore::entry)
                .list();
    }

    /** The verbs that occur, for the auditor's list; found by skipping from one to the next. */
    public List<String> verbs() {
        return jdbc.sql("""
                select distinct verb
                  from (select verb from audit.entry order by id desc limit 20000) recent
                 order by verb
                """).query((row, number) -> row.getString("verb")).list();
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                row.getString("actor_name"),
                row.getString("office"),
                row.getString("organisation"),
                row.getString("verb"),
                Stream.of((UUID[]) row.getArray("files").getArray())
                        .map(CaseId::new)
                        .toList(),
                row.getString("ground"),
                WrittenEntry.facts((String[]) row.getArray("facts").getArray()));
    }
}
