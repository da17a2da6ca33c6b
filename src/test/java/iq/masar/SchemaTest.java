package iq.masar;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.databases.KeysDatabase;
import iq.masar.databases.SharedDatabase;
import iq.masar.testing.RoomTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The schema one reviews: the whole catalogue after all migrations, equal to the file kept beside the tests. After a change:
 * {@code ./masar schema} rewrites it, and the difference is read like any other.
 */
@RoomTest
class SchemaTest {
    private static final Path GOLDEN = Path.of("src/test/resources/schema.golden.sql");
    private static final String OURS = "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public')";

    private final List<JdbcClient> databases;

    @Autowired
    SchemaTest(JdbcClient masar, KeysDatabase keys, SharedDatabase shared) {
        this.databases = List.of(masar, keys.sql(), shared.sql());
    }

    @Test
    void theCatalogueEqualsTheGoldenFile() throws IOException {
        var printed = print();
        if (Boolean.getBoolean("masar.schema.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void everyTableAndColumnSaysWhatItIs() {
        for (var database : databases) {
            var silent = database.sql("""
                    select n.nspname || '.' || c.relname || coalesce('.' || a.attname, '')
                      from pg_class c join pg_namespace n on n.oid = c.relnamespace
                      join lateral (select null::name attname, 0::int attnum
                                     union all
                                    select attname, attnum from pg_attribute
                                     where attrelid = c.oid and attnum > 0 and not attisdropped) a on true
                     where c.relkind in ('r', 'p') and %s and not c.relispartition
                       and col_description(c.oid, a.attnum) is null
                       and (a.attnum > 0 or obj_description(c.oid) is null)
                     order by 1
                    """.formatted(OURS)).query(String.class).list();
            assertThat(silent).as("tables and columns without a comment").isEmpty();
        }
    }

    @Test
    void timestampsKnowTheirZoneAndNoForeignKeyLeavesItsSchema() {
        for (var database : databases) {
            assertThat(database.sql("""
                    select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                     where data_type = 'timestamp without time zone'
                       and table_schema not in ('pg_catalog', 'information_schema', 'public')
                    """).query(String.class).list()).isEmpty();
            assertThat(database.sql("""
                    select k.conname from pg_constraint k
                      join pg_class a on a.oid = k.conrelid join pg_class b on b.oid = k.confrelid
                     where k.contype = 'f' and a.relnamespace <> b.relnamespace
                    """).query(String.class).list()).isEmpty();
        }
    }

    private String print() {
        var text = new StringBuilder();
        for (var database : databases) {
            text.append("-- database ")
                    .append(database.sql("select current_database()")
                            .query(String.class)
                            .single());
            database.sql("""
                    select n.nspname || '.' || c.relname as title, coalesce(obj_description(c.oid), '') as says,
                           (select string_agg('    ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                                     || case when a.attnotnull then ' not null' else '' end
                                     || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                                     || coalesce('  -- ' || col_description(c.oid, a.attnum), ''), E'\\n' order by a.attnum)
                              from pg_attribute a left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
                           coalesce((select string_agg('    ' || pg_get_constraintdef(k.oid), E'\\n' order by k.contype, k.conname)
                              from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c')) || E'\\n', '')
                           || coalesce((select string_agg('    ' || regexp_replace(i.indexdef, ' ON .* USING', ' using'), E'\\n' order by i.indexname)
                              from pg_indexes i where i.schemaname = n.nspname and i.tablename = c.relname), '') as rules
                      from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind in ('r', 'p') and not c.relispartition and %s
                     order by 1
                    """.formatted(OURS))
                    .query((row, number) -> text.append("\n\n")
                            .append(row.getString("title"))
                            .append("  -- ")
                            .append(row.getString("says"))
                            .append('\n')
                            .append(row.getString("columns"))
                            .append('\n')
                            .append(row.getString("rules")))
                    .list();
            text.append("\n\n");
        }
        return text.toString();
    }
}
