package iq.masar.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Create, read and list of referrals: Masar's pages beside Floor, interleaved in one run over one PostgreSQL; then waiting times at
 * fifty people, and what grows with the tables.
 *
 * <p>Words: cases (100000), rounds (5), seconds a stretch (6), sizes of growth in referrals separated by commas (none). With the
 * property {@code masar.bench.plain} the vault's cipher is replaced by the no-op of that folder, in the benchmark only.
 */
public final class CaseBench {
    private static final int FLOOR_PORT = 8079;
    private static final int CONNECTIONS = 8;
    private static final int PEOPLE = 50;
    private static final int WHOLE = 300;
    private static final int PROVIDERS = 3000;
    private static final String LINE = """
            {"case":%d,"family":"housing","priority":"medium","note":"%s"}""";

    private final Map<String, LongFunction<HttpRequest>> floor = new LinkedHashMap<>();
    private final Map<String, LongFunction<HttpRequest>> masar = new LinkedHashMap<>();
    private final Map<String, List<Load.Result>> results = new LinkedHashMap<>();
    private final Load eight = new Load(CONNECTIONS);

    private CaseBench() {}

    public static void main(String[] words) throws IOException, SQLException, InterruptedException {
        var cases = words.length > 0 ? Integer.parseInt(words[0]) : 100_000;
        var rounds = words.length > 1 ? Integer.parseInt(words[1]) : 5;
        var stretch = Duration.ofSeconds(words.length > 2 ? Integer.parseInt(words[2]) : 6);
        var sizes = words.length > 3
                ? Arrays.stream(words[3].split(",")).map(Integer::valueOf).toList()
                : List.<Integer>of();
        var home = Files.createTempDirectory("masar-bench");
        var plain = System.getProperty("masar.bench.plain", "");
        System.out.printf(
                "%d cases, %d referrals, %d of the cases whole%s%n",
                cases, cases * 3, WHOLE, plain.isEmpty() ? "" : "; the vault's cipher does nothing");
        var known = Population.make(home, WHOLE, cases);
        try (var house = House.open(home, plain.isEmpty() ? "" : plain + ":")) {
            System.out.printf("ready after %.1f s%n", house.readyAfter());
            var bench = new CaseBench();
            bench.ask(house, known);
            var service = floor(house);
            try {
                fill(house, cases * 3);
                bench.interleave(house.meter(), new CpuMeter(service.pid(), CpuMeter.postmaster(home.resolve("postgres/cluster"))), rounds, stretch);
            } finally {
                service.destroy();
            }
            bench.compare();
            System.out.printf("Masar resident %d MiB under load%n", house.meter().resident());
            bench.people(house.meter(), stretch);
            for (var size : sizes) {
                grow(house, size);
                System.out.printf("with %d referrals:%n", size);
                bench.lists(house.meter(), stretch);
            }
        }
    }

    private void ask(House house, Population.Known known) throws IOException, InterruptedException {
        var address = "http://localhost:" + FLOOR_PORT + "/referrals";
        floor.put(
                "create",
                number -> HttpRequest.newBuilder(URI.create(address))
                        .POST(HttpRequest.BodyPublishers.ofString(LINE.formatted(number, "x".repeat(200))))
                        .build());
        floor.put("read", number -> HttpRequest.newBuilder(URI.create(address + "/" + (1 + number * 7919 % 10_000)))
                .build());
        floor.put("list", number -> HttpRequest.newBuilder(URI.create(address + "?provider=" + number * 31 % PROVIDERS))
                .build());
        var worker = new Desk(house.address()).signedIn(Population.WORKER);
        var provider = new Desk(house.address()).signedIn(Population.PROVIDER);
        masar.put(
                "create",
                number -> worker.post(
                        "/referrals",
                        Map.of(
                                "case", of(known.cases(), number),
                                "service", known.service(),
                                "family", "medical",
                                "priority", "medium",
                                "category", "identity|contact|health",
                                "say-health", "needs insulin ".repeat(10))));
        masar.put("read", number -> worker.get("/referrals/" + of(known.referrals(), number)));
        masar.put("list", number -> provider.get("/inbox"));
        masar.put("list as data", number -> provider.get("/api/v1/referrals/inbox"));
        masar.put("desk", number -> worker.get("/desk"));
        masar.put("case", number -> worker.get("/cases/" + of(known.cases(), number)));
    }

    private static String of(List<String> all, long number) {
        return all.get((int) (number * 7919 % all.size()));
    }

    private static Process floor(House house) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Floor.class.getName(),
                        Integer.toString(FLOOR_PORT),
                        house.database(),
                        "masar",
                        Integer.toString(CONNECTIONS))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("FLOOR_PASSWORD", house.password());
        var process = builder.start();
        try (var ready = process.inputReader()) {
            System.out.println(ready.readLine());
        }
        return process;
    }

    private static void fill(House house, int referrals) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(house.database(), "masar", house.password());
                var fill = connection.prepareStatement("""
                        insert into floor.referral (provider, sent_at, body)
                        select (power(random(), 2) * ?)::integer, now() - random() * interval '700 days',
                               format('{"case":%s,"family":"housing","priority":"medium","note":"%s"}', n / 3, repeat('x', 200))
                          from generate_series(1, ?) n
                        """)) {
            fill.setInt(1, PROVIDERS);
            fill.setInt(2, referrals);
            fill.executeUpdate();
        }
    }

    private static void grow(House house, int referrals) throws IOException {
        Population.grow(
                JdbcClient.create(new DriverManagerDataSource(house.database(), "masar", house.password())), referrals / 3);
    }

    /** A round of each before the next, Floor and Masar in turn; the first, in which everything warms up, is not kept. */
    private void interleave(CpuMeter own, CpuMeter theirs, int rounds, Duration stretch) {
        for (var round = 0; round <= rounds; round++) {
            for (var task : masar.entrySet()) {
                var same = floor.get(task.getKey());
                if (same != null) {
                    keep(round, "Floor " + task.getKey(), eight.run(stretch, theirs, same));
                }
                keep(round, "Masar " + task.getKey(), eight.run(stretch, own, task.getValue()));
            }
        }
    }

    private void keep(int round, String name, Load.Result result) {
        System.out.printf("%-5s %-20s %s%n", round == 0 ? "warm" : round, name, result);
        if (round > 0) {
            results.computeIfAbsent(name, unknown -> new ArrayList<>()).add(result);
        }
    }

    private void compare() {
        floor.keySet().forEach(task -> {
            var own = median("Masar " + task);
            var theirs = median("Floor " + task);
            System.out.printf(
                    "%-8s Masar %.0f, Floor %.0f a CPU-second: %.3f of Floor%n", task, own, theirs, own / theirs);
        });
    }

    private double median(String name) {
        var sorted = results.getOrDefault(name, List.of()).stream()
                .mapToDouble(Load.Result::perCpuSecond)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private void people(CpuMeter meter, Duration stretch) {
        var fifty = new Load(PEOPLE);
        for (var page : List.of("desk", "list", "case")) {
            var task = masar.get(page);
            if (task != null) {
                System.out.printf("%d people, %-5s %s%n", PEOPLE, page, fifty.run(stretch, meter, task));
            }
        }
    }

    private void lists(CpuMeter meter, Duration stretch) {
        for (var page : List.of("desk", "list", "read")) {
            var task = masar.get(page);
            if (task != null) {
                System.out.printf("  %-5s %s%n", page, eight.run(stretch, meter, task));
            }
        }
    }
}
