package iq.masar.databases;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/**
 * A real PostgreSQL from its binaries, durable in one directory: fsync on, loopback only, scram passwords kept in files only
 * the owner reads. It ends cleanly whenever this process ends, however that happens: a supervising shell waits on a pipe that
 * the kernel closes with us, so no hook can be skipped and none can run too early.
 */
public final class LocalPostgres {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SETTINGS = """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            shared_buffers = '192MB'
            max_connections = 80
            wal_compression = on
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            log_min_error_statement = panic
            """;
    private static final String SUPERVISOR = "exec 3<&0; \"$0\" -D \"$1\" -p \"$2\" </dev/null 3<&- & p=$!;"
            + " cat <&3 >/dev/null; kill -INT $p; wait $p";

    private final Path home;
    private final Path cluster;
    private final Path bin;
    private final Unprivileged unprivileged;
    private final int port;

    private LocalPostgres(Path home, Path bin, Unprivileged unprivileged, int port) {
        this.home = home;
        this.cluster = home.resolve("cluster");
        this.bin = bin;
        this.unprivileged = unprivileged;
        this.port = port;
    }

    /** Starts the server of this directory, making it on first use. Refuses with {@link PostgresDidNotStart}. */
    public static LocalPostgres start(Path directory) {
        try {
            var home = Files.createDirectories(directory.toAbsolutePath().normalize());
            var bin = PostgresBinaries.unpackInto(home.resolve("programs"));
            var server = new LocalPostgres(home, bin, Unprivileged.find(bin), freePort());
            server.initialise();
            server.launch();
            return server;
        } catch (IOException e) {
            throw new PostgresDidNotStart("PostgreSQL did not start in " + directory + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresDidNotStart("interrupted while PostgreSQL started", e);
        }
    }

    /** The address of a database with an owner of its own, both made when absent. */
    Address database(String name) {
        try {
            var made = home.resolve("made-" + name);
            if (!Files.exists(made)) {
                make(name);
                Files.createFile(made);
            }
            return new Address(url(name), name, password(name));
        } catch (SQLException | IOException e) {
            throw new PostgresDidNotStart("cannot open database " + name, e);
        }
    }

    private void make(String name) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", password("postgres"));
                var statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role " + name + " login password '" + password(name) + "'");
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + name);
                statement.execute("revoke all on database " + name + " from public");
            }
        }
    }

    /** The superuser's own way in, for tests that play a curious database administrator. */
    public java.sql.Connection superuser(String database) throws SQLException {
        try {
            return DriverManager.getConnection(url(database), "postgres", password("postgres"));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private void initialise() throws IOException, InterruptedException {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            unprivileged.own(home);
            return;
        }
        password("postgres");
        unprivileged.own(home);
        run(
                "initdb",
                "-D",
                cluster.toString(),
                "-U",
                "postgres",
                "-E",
                "UTF8",
                "--locale-provider=icu",
                "--icu-locale=und",
                "--locale=C.UTF-8",
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile("postgres"),
                "--no-instructions");
        Files.writeString(cluster.resolve("postgresql.auto.conf"), SETTINGS);
        unprivileged.own(home);
    }

    private void launch() throws IOException, InterruptedException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            stopLeftover();
        }
        var command = new java.util.ArrayList<>(List.of("setsid"));
        command.addAll(unprivileged.command(
                "sh",
                "-c",
                SUPERVISOR,
                bin.resolve("postgres").toString(),
                cluster.toString(),
                Integer.toString(port)));
        var log = home.resolve("postgres.log");
        var supervisor = quiet(new ProcessBuilder(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(pidFile)) {
            if (!supervisor.isAlive() || System.nanoTime() > deadline) {
                throw new PostgresDidNotStart("PostgreSQL did not start; its words are in " + log);
            }
            Thread.sleep(20);
        }
    }

    /** A process that was killed may have left its server for a moment; two servers must never share a directory. */
    private void stopLeftover() throws InterruptedException {
        try {
            run("pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "30", "stop");
        } catch (IOException onlyAStaleFile) {
            // The server was gone already; PostgreSQL itself removes the file when it starts.
        }
    }

    private boolean isReady(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return false;
        }
        var lines = Files.readAllLines(pidFile);
        return lines.size() >= 8
                && lines.get(3).strip().equals(Integer.toString(port))
                && lines.get(7).strip().equals("ready");
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(
                unprivileged.command(bin.resolve(program).toString()));
        command.addAll(List.of(arguments));
        var output = Files.createTempFile("masar", ".log");
        try {
            var code = quiet(new ProcessBuilder(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException(program + ": " + Files.readString(output, StandardCharsets.UTF_8));
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private ProcessBuilder quiet(ProcessBuilder builder) {
        builder.directory(home.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Path passwordFile(String role) {
        return home.resolve("password-" + role);
    }

    private String password(String role) throws IOException {
        var file = passwordFile(role);
        if (!Files.exists(file)) {
            var secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file);
    }

    private static boolean exists(java.sql.Connection connection, String question, String name) throws SQLException {
        try (var asked = connection.prepareStatement(question)) {
            asked.setString(1, name);
            return asked.executeQuery().next();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
