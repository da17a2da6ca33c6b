package iq.masar.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Create, read and list, Masar beside Floor, interleaved in one run.
 *
 * <p>Words: the data directory of a running Masar, its process id, the address and user of a database Floor may use, and then
 * addresses of Masar's pages to read with the session cookie in {@code MASAR_COOKIE}. Without pages only Floor is measured.
 */
public final class CaseBench {
    private static final int FLOOR_PORT = 8079;
    private static final int CONNECTIONS = 8;
    private static final int REFERRALS = 300_000;
    private static final int PROVIDERS = 3000;
    private static final int ROUNDS = 3;
    private static final Duration STRETCH = Duration.ofSeconds(10);
    private static final String LINE = """
            {"case":%d,"family":"housing","priority":"medium","note":"%s"}""";

    private final Map<String, LongFunction<HttpRequest>> tasks = new LinkedHashMap<>();

    private CaseBench() {}

    public static void main(String[] words) throws IOException, SQLException, InterruptedException {
        var postmaster = CpuMeter.postmaster(Path.of(words[0]));
        var floor = floor(words[2], words[3]);
        try {
            fill(words[2], words[3]);
            var bench = new CaseBench();
            bench.floorTasks();
            bench.run("Floor", new CpuMeter(floor.pid(), postmaster));
            if (words.length > 4) {
                var masar = new CaseBench();
                masar.pages(List.of(words).subList(4, words.length));
                masar.run("Masar", new CpuMeter(Long.parseLong(words[1]), postmaster));
                bench.run("Floor again", new CpuMeter(floor.pid(), postmaster));
            }
        } finally {
            floor.destroy();
        }
    }

    private static Process floor(String database, String user) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Floor.class.getName(),
                        Integer.toString(FLOOR_PORT),
                        database,
                        user,
                        Integer.toString(CONNECTIONS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var ready = process.inputReader()) {
            System.out.println(ready.readLine());
        }
        return process;
    }

    /** As many rows as the aim names, in one statement. */
    private static void fill(String database, String user) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database, user, System.getenv().getOrDefault("FLOOR_PASSWORD", ""));
                var fill = connection.prepareStatement("""
                        insert into floor.referral (provider, sent_at, body)
                        select (power(random(), 2) * ?)::integer, now() - random() * interval '700 days',
                               format('{"case":%s,"family":"housing","priority":"medium","note":"%s"}', n / 3, repeat('x', 200))
                          from generate_series(1, ? - (select count(*) from floor.referral)::integer) n
                        """)) {
            fill.setInt(1, PROVIDERS);
            fill.setInt(2, REFERRALS);
            System.out.println(fill.executeUpdate() + " referrals filled in");
        }
    }

    private void floorTasks() {
        var address = "http://localhost:" + FLOOR_PORT + "/referrals";
        tasks.put(
                "create",
                number -> HttpRequest.newBuilder(URI.create(address))
                        .POST(HttpRequest.BodyPublishers.ofString(LINE.formatted(number, "x".repeat(200))))
                        .build());
        tasks.put("read", number -> get(address + "/" + (1 + number * 7919 % REFERRALS)));
        tasks.put("list", number -> get(address + "?provider=" + number * 31 % PROVIDERS));
    }

    private void pages(List<String> addresses) {
        addresses.forEach(address -> tasks.put(address, number -> get(address)));
    }

    private static HttpRequest get(String address) {
        var request = HttpRequest.newBuilder(URI.create(address)).GET();
        var cookie = System.getenv().getOrDefault("MASAR_COOKIE", "");
        return cookie.isEmpty() ? request.build() : request.header("Cookie", cookie).build();
    }

    private void run(String who, CpuMeter meter) throws IOException {
        var load = new Load(CONNECTIONS);
        for (var round = 0; round < ROUNDS; round++) {
            for (var task : tasks.entrySet()) {
                System.out.printf("%-12s %-8s %s%n", who, task.getKey(), load.run(STRETCH, meter, task.getValue()));
            }
        }
        System.out.printf("%-12s resident %d MiB%n", who, meter.resident());
    }
}
