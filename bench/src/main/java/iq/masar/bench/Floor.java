package iq.masar.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;

/**
 * The least a case service can do in Java: one statement and one commit a request, no rule, no right, no seal. It shows what HTTP and
 * PostgreSQL alone cost here. Words: port, database address, user, connections; the password comes by the environment.
 *
 * <p>{@code POST /referrals} stores the posted line with an audit and an outbox row, {@code GET /referrals/7} reads one,
 * {@code GET /referrals?provider=3} lists the twenty newest of a provider.
 */
public final class Floor {
    private static final String TABLES = """
            create schema if not exists floor;
            create table if not exists floor.referral (
                id bigint generated always as identity primary key,
                provider integer not null, sent_at timestamptz not null default now(), body text not null);
            create index if not exists referral_inbox on floor.referral (provider, sent_at desc, id desc);
            create table if not exists floor.audit (
                id bigint generated always as identity primary key,
                referral bigint not null, verb text not null, at timestamptz not null default now());
            create table if not exists floor.outbox (
                id bigint generated always as identity primary key,
                referral bigint not null, topic text not null, at timestamptz not null default now());
            """;
    private static final String SEND = """
            with sent as (insert into floor.referral (provider, body) values (?, ?) returning id),
                 noted as (insert into floor.audit (referral, verb) select id, 'send' from sent),
                 queued as (insert into floor.outbox (referral, topic) select id, 'sent' from sent)
            select id from sent
            """;
    private static final String READ = "select body from floor.referral where id = ?";
    private static final String INBOX = """
            select body from floor.referral where provider = ? order by sent_at desc, id desc limit 20
            """;

    private final BlockingQueue<Desk> desks;

    /** One connection with its three statements. */
    private record Desk(PreparedStatement send, PreparedStatement read, PreparedStatement inbox) {
        static Desk at(Connection connection) throws SQLException {
            return new Desk(
                    connection.prepareStatement(SEND),
                    connection.prepareStatement(READ),
                    connection.prepareStatement(INBOX));
        }
    }

    /** What one request asks of a desk. */
    private interface Task {
        String at(Desk desk) throws SQLException;
    }

    private Floor(BlockingQueue<Desk> desks) {
        this.desks = desks;
    }

    public static void main(String[] words) throws IOException, SQLException {
        var connections = Integer.parseInt(words[3]);
        var desks = new ArrayBlockingQueue<Desk>(connections);
        for (var number = 0; number < connections; number++) {
            var connection = connection(words[1], words[2]);
            if (number == 0) {
                try (var tables = connection.createStatement()) {
                    tables.execute(TABLES);
                }
            }
            desks.add(Desk.at(connection));
        }
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(words[0]));
        var server = HttpServer.create(address, 1024);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/referrals", new Floor(desks)::answer);
        server.start();
        System.out.println("Floor is ready: http://localhost:" + words[0]);
    }

    private static Connection connection(String address, String user) throws SQLException {
        return DriverManager.getConnection(address, user, System.getenv().getOrDefault("FLOOR_PASSWORD", ""));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = with(task(exchange)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Task task(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        if (exchange.getRequestMethod().equals("POST")) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            return desk -> send(desk.send(), Math.floorMod(body.hashCode(), 3000), body);
        }
        if (query != null) {
            var provider = Integer.parseInt(query.substring(query.indexOf('=') + 1));
            return desk -> list(desk.inbox(), provider);
        }
        var id = Long.parseLong(exchange.getRequestURI().getPath().substring("/referrals/".length()));
        return desk -> read(desk.read(), id);
    }

    private String with(Task task) throws IOException {
        try {
            var desk = desks.take();
            try {
                return task.at(desk);
            } finally {
                desks.add(desk);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static String send(PreparedStatement send, int provider, String body) throws SQLException {
        send.setInt(1, provider);
        send.setString(2, body);
        try (var rows = send.executeQuery()) {
            rows.next();
            return "{\"id\":" + rows.getLong(1) + "}";
        }
    }

    private static String read(PreparedStatement read, long id) throws SQLException {
        read.setLong(1, id);
        try (var rows = read.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static String list(PreparedStatement inbox, int provider) throws SQLException {
        inbox.setInt(1, provider);
        var list = new StringBuilder("[");
        try (var rows = inbox.executeQuery()) {
            while (rows.next()) {
                list.append(list.length() > 1 ? "," : "").append(rows.getString(1));
            }
        }
        return list.append(']').toString();
    }
}
