package iq.masar.databases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings a database up to date: each room's scripts under a history of the room's own. Rooms share no tables, so their order
 * does not matter. When the scripts are exactly those of the last start nothing is asked of Flyway at all.
 */
final class Migrations {
    private final DataSource database;
    private final String prefix;
    private final List<Resource> scripts;

    /** @param prefix first letter of the scripts' names: V for the rooms, K for keys, S for the shared store */
    Migrations(DataSource database, String prefix, ResourcePatternResolver resources) {
        this.database = database;
        this.prefix = prefix;
        try {
            this.scripts = Stream.of(resources.getResources("classpath*:modules/*/db/" + prefix + "*.sql"))
                    .sorted(java.util.Comparator.comparing(Migrations::path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void run() {
        var sql = JdbcClient.create(database);
        sql.sql("create table if not exists public.migrated (prefix text primary key, fingerprint text not null)")
                .update();
        var fingerprint = fingerprint();
        var known = sql.sql("select fingerprint from public.migrated where prefix = ?")
                .param(prefix)
                .query(String.class)
                .optional();
        if (known.equals(java.util.Optional.of(fingerprint))) {
            return;
        }
        scripts.stream().map(Migrations::room).distinct().forEach(this::migrate);
        sql.sql("""
                insert into public.migrated (prefix, fingerprint) values (?, ?)
                on conflict (prefix) do update set fingerprint = excluded.fingerprint
                """).params(prefix, fingerprint).update();
    }

    private void migrate(String room) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:modules/" + room + "/db")
                .sqlMigrationPrefix(prefix)
                .table("schema_history_" + room)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private String fingerprint() {
        var sum = new CRC32C();
        for (var script : scripts) {
            try {
                sum.update(path(script)
                        .substring(path(script).indexOf("modules/"))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                sum.update(script.getContentAsByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return HexFormat.of().toHexDigits(sum.getValue(), 8) + "-" + scripts.size();
    }

    private static String room(Resource script) {
        return path(script).replaceAll(".*modules/([a-z]+)/db/.*", "$1");
    }

    private static String path(Resource script) {
        try {
            return script.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
