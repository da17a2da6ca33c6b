package iq.masar.bench.peers;

import iq.masar.databases.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Trigrams of PostgreSQL over the same people; all its work is done by one process of the server, whose time is read from the kernel. */
final class TrigramPeer implements AutoCloseable {
    private static final String NAME = """
            select id from person where latin % ? order by similarity(latin, ?) desc limit 10""";
    private static final String NAME_AND_DATE = """
            select id from person where latin % ? order by similarity(latin, ?) + case when born = ? then 0.3 else 0 end desc limit 10""";
    private final Connection connection;
    private final Path statistics;
    private String threshold = "";

    TrigramPeer(LocalPostgres server, Path persons) throws SQLException, IOException {
        connection = server.superuser("postgres");
        try (var statement = connection.createStatement()) {
            try (var row = statement.executeQuery("select pg_backend_pid()")) {
                row.next();
                statistics = Path.of("/proc/" + row.getInt(1) + "/schedstat");
            }
            statement.execute("create extension pg_trgm");
            statement.execute("set max_parallel_workers_per_gather = 0");
            statement.execute("set max_parallel_maintenance_workers = 0");
            statement.execute("set maintenance_work_mem = '256MB'");
            statement.execute("create unlogged table person (id integer, latin text, born text)");
            var rows = new StringBuilder();
            try (var lines = Files.newBufferedReader(persons)) {
                var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy person from stdin");
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    var cells = line.split("\t", -1);
                    rows.append(cells[0]).append('\t').append(cells[2]).append('\t').append(cells[7]).append('\n');
                    if (rows.length() > 1 << 16) {
                        send(copy, rows);
                    }
                }
                send(copy, rows);
                copy.endCopy();
            }
            statement.execute("create index on person using gin (latin gin_trgm_ops)");
            statement.execute("vacuum analyze person");
        }
    }

    private static void send(CopyIn copy, StringBuilder rows) throws SQLException {
        var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }

    String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    /** Nanoseconds of the processor the server process has used. */
    long spent() {
        try {
            var words = Files.readString(statistics);
            return Long.parseLong(words.substring(0, words.indexOf(' ')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the true person is among the first ten. */
    boolean finds(String[] question, String similarity, boolean withDate) throws SQLException {
        if (!threshold.equals(similarity)) {
            try (var statement = connection.createStatement()) {
                statement.execute("set pg_trgm.similarity_threshold = " + similarity);
            }
            threshold = similarity;
        }
        try (var asked = connection.prepareStatement(withDate ? NAME_AND_DATE : NAME)) {
            asked.setString(1, question[4]);
            asked.setString(2, question[4]);
            if (withDate) {
                asked.setString(3, question[5]);
            }
            var truth = Integer.parseInt(question[1]);
            try (var rows = asked.executeQuery()) {
                while (rows.next()) {
                    if (rows.getInt(1) == truth) {
                        return true;
                    }
                }
                return false;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
