package iq.masar.audit.store;

import iq.masar.audit.model.Frontier.Grown;
import iq.masar.audit.model.Hashes;
import iq.masar.audit.model.Leaf;
import iq.masar.audit.model.Nodes;
import iq.masar.audit.model.Verifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where leaves, complete subtrees and heads lie. */
@Repository
public class TreeStore implements Nodes {
    private static final int TILE = 8;
    private static final int PAGE = 5000;

    /** A durable entry that is not in the tree yet. */
    public record Next(String tx, Leaf leaf) {}

    private final JdbcClient jdbc;

    TreeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this transaction is now the only one that may grow the tree. */
    public boolean mayGrow() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('audit.leaf'))")
                .query(Boolean.class)
                .single();
    }

    public long size() {
        return jdbc.sql("select coalesce(max(position) + 1, 0) from audit.leaf")
                .query(Long.class)
                .single();
    }

    /** Entries of transactions that are surely over, in an order in which none can still appear before the last. */
    public List<Next> waiting(int most) {
        var place = jdbc.sql("""
                select tx::text as tx, entry_id, tx > pg_snapshot_xmax(pg_current_snapshot()) as restored from audit.place
                """)
                .query((row, number) ->
                        new Place(row.getString("tx"), row.getLong("entry_id"), row.getBoolean("restored")))
                .single();
        return place.restored ? missing(most) : after(place, most);
    }

    private List<Next> after(Place place, int most) {
        return jdbc.sql("""
                select tx::text as tx, id, at, verb, commitment
                  from audit.entry
                 where (tx, id) > (cast(? as xid8), ?) and tx < pg_snapshot_xmin(pg_current_snapshot())
                 order by audit.entry.tx, id
                 limit ?
                """)
                .params(place.tx, place.entry, most)
                .query(TreeStore::next)
                .list();
    }

    /** After a restore into a new server transaction numbers begin anew: whatever is not in the tree is looked for. */
    private List<Next> missing(int most) {
        return jdbc.sql("""
                select e.tx::text as tx, e.id, e.at, e.verb, e.commitment
                  from audit.entry e
                 where e.tx < pg_snapshot_xmin(pg_current_snapshot())
                   and not exists (select 1 from audit.leaf l where l.entry_id = e.id)
                 order by e.tx, e.id
                 limit ?
                """).param(most).query(TreeStore::next).list();
    }

    private record Place(String tx, long entry, boolean restored) {}

    /** Adds leaves with their first position, the subtrees they closed, and moves the place on. */
    public void grow(long first, List<Next> taken, List<Grown> nodes) {
        jdbc.sql("""
                insert into audit.leaf (position, entry_id, hash)
                select ? + ordinality - 1, entry_id, hash
                  from unnest(cast(? as bigint[]), cast(? as bytea[])) with ordinality as leaf (entry_id, hash, ordinality)
                """)
                .params(
                        first,
                        taken.stream().map(next -> next.leaf().entry()).toArray(Long[]::new),
                        taken.stream().map(next -> next.leaf().hash()).toArray(byte[][]::new))
                .update();
        var stored = nodes.stream()
                .filter(node -> node.level() > 0 && node.level() % TILE == 0)
                .toList();
        if (!stored.isEmpty()) {
            insert(stored);
        }
        jdbc.sql("update audit.place set tx = cast(? as xid8), entry_id = ?")
                .params(taken.getLast().tx(), taken.getLast().leaf().entry())
                .update();
    }

    private void insert(List<Grown> nodes) {
        jdbc.sql("""
                insert into audit.node (level, position, hash)
                select * from unnest(cast(? as smallint[]), cast(? as bigint[]), cast(? as bytea[]))
                """)
                .params(
                        nodes.stream().map(Grown::level).toArray(Integer[]::new),
                        nodes.stream().map(Grown::position).toArray(Long[]::new),
                        nodes.stream().map(Grown::hash).toArray(byte[][]::new))
                .update();
    }

    /** Levels that are multiples of eight are stored; those between are computed from at most 256 rows. */
    @Override
    public byte[] node(int level, long position) {
        var stored = level - level % TILE;
        var width = 1L << (level - stored);
        var row = stored(stored, position * width, width);
        for (var hashes = row.toArray(byte[][]::new); ; ) {
            if (hashes.length == 1) {
                return hashes[0];
            }
            var above = new byte[hashes.length / 2][];
            Arrays.setAll(above, below(hashes));
            hashes = above;
        }
    }

    private static java.util.function.IntFunction<byte[]> below(byte[][] hashes) {
        return i -> Hashes.node(hashes[2 * i], hashes[2 * i + 1]);
    }

    private List<byte[]> stored(int level, long from, long width) {
        return jdbc.sql("""
                select hash
                  from (select position, hash from audit.leaf where ? = 0 and position >= ? and position < ?
                         union all
                        select position, hash from audit.node where level = ? and position >= ? and position < ?) found
                 order by position
                """)
                .params(level, from, from + width, level, from, from + width)
                .query((row, number) -> row.getBytes("hash"))
                .list();
    }

    public void add(long size, Instant at, String note) {
        jdbc.sql("insert into audit.head (size, at, note) values (?, ?, ?) on conflict (size) do nothing")
                .params(size, at.atOffset(ZoneOffset.UTC), note)
                .update();
    }

    /** The newest signed heads. */
    public List<SignedHead> heads(int most) {
        return jdbc.sql("select size, at, note from audit.head order by size desc limit ?")
                .param(most)
                .query(TreeStore::head)
                .list();
    }

    public List<String> notes() {
        return jdbc.sql("select note from audit.head order by size")
                .query((row, number) -> row.getString("note"))
                .list();
    }

    public Optional<Long> position(long entry) {
        return jdbc.sql("select position from audit.leaf where entry_id = ?")
                .param(entry)
                .query(Long.class)
                .optional();
    }

    /** Hands on every leaf with its entry, in order, for the verifier; a leaf without an entry ends the reading. */
    public void rows(Consumer<Verifier.Row> reader) {
        for (var from = 0L; ; from += PAGE) {
            var page = jdbc.sql("""
                    select l.position, e.id, e.at, e.verb, e.commitment, e.salt, e.account_id, e.actor_name, e.office,
                           e.organisation, e.files, e.ground, e.facts
                      from audit.leaf l join audit.entry e on e.id = l.entry_id
                     where l.position >= ? and l.position < ?
                     order by l.position
                    """)
                    .params(from, from + PAGE)
                    .query(TreeStore::row)
                    .list();
            page.forEach(reader);
            if (page.isEmpty()) {
                return;
            }
        }
    }

    /** A head with the note that signs it. */
    public record SignedHead(long size, Instant at, String note) {}

    private static SignedHead head(ResultSet row, int number) throws SQLException {
        return new SignedHead(
                row.getLong("size"), row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("note"));
    }

    private static Verifier.Row row(ResultSet row, int number) throws SQLException {
        return new Verifier.Row(
                row.getLong("position"),
                leaf(row),
                Optional.of(new Leaf.Payload(
                        row.getBytes("salt"),
                        row.getObject("account_id", UUID.class),
                        row.getString("actor_name"),
                        row.getString("office"),
                        row.getString("organisation"),
                        List.of((UUID[]) row.getArray("files").getArray()),
                        row.getString("ground"),
                        WrittenEntry.facts((String[]) row.getArray("facts").getArray()))));
    }

    private static Next next(ResultSet row, int number) throws SQLException {
        return new Next(row.getString("tx"), leaf(row));
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("verb"),
                row.getBytes("commitment"));
    }
}
