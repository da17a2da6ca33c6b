package iq.masar.bench;

import iq.masar.Masar;
import iq.masar.journeys.Seatings;
import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.Journeys;
import iq.masar.journeys.Journeys.Step;
import iq.masar.journeys.manifest.Manifests;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.vault.Pseudonyms;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A manifest against a register of returns, on a real PostgreSQL: the file read and staged, looked at, confirmed (which finds
 * each row's return: four of five by the state's reference, the others by the number of their document), seats given (when the page
 * answers, when all are given, and when whoever listens has heard of it); and the
 * board page of three hundred lines over the loopback, the whole answer. First against a tenth of the people, then against all.
 *
 * <p>Words: people (1000000), lines (5000), requests of the page (100).
 */
public final class ManifestBench {
    private static final int BOARD = 300;
    private static final int A_STEP = 50_000;
    private static final int WARM = 20;
    private static final int BY_DOCUMENT = 5;
    private final ConfigurableApplicationContext house;
    private final JdbcClient jdbc;
    private final Actor officer;
    private int used;

    private ManifestBench(ConfigurableApplicationContext house) {
        this.house = house;
        this.jdbc = house.getBean(JdbcClient.class);
        Population.officer(house, "bench-reception", "MOI-BGW", "BG", Role.RECEPTION_OFFICER);
        this.officer = Population.officer(house, "bench-operations", "MOMD-OPS", "BG", Role.OPERATION_OFFICER);
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        var people = words.length > 0 ? Integer.parseInt(words[0]) : 1_000_000;
        var lines = words.length > 1 ? Integer.parseInt(words[1]) : 5_000;
        var requests = words.length > 2 ? Integer.parseInt(words[2]) : 100;
        if (people / 10 < lines + BOARD) {
            System.err.println("a tenth of the people must fill the manifest and a board of " + BOARD);
            System.exit(2);
        }
        try (var context = new SpringApplication(Masar.class)
                .run(
                        "--masar.databases.home=" + Files.createTempDirectory("masar-manifest-bench"),
                        "--masar.opening.how=EMPTY",
                        "--masar.story-begins=" + Instant.now(),
                        "--masar.access.demo-accounts=true",
                        "--masar.access.second-factor=offered",
                        "--masar.vault.readings-an-hour=100000000",
                        "--masar.vault.readings-a-day=100000000",
                        "--server.port=0")) {
            var bench = new ManifestBench(context);
            System.out.printf(
                    "%10s %8s %10s %10s %10s %10s %10s %10s %14s %14s%n",
                    "people",
                    "lines",
                    "bring s",
                    "look s",
                    "confirm s",
                    "answer s",
                    "seats s",
                    "told s",
                    "board p50 ms",
                    "board p95 ms");
            bench.measure(people / 10, lines, requests);
            bench.measure(people, lines, requests);
        }
    }

    private void measure(int people, int lines, int requests) throws IOException, InterruptedException {
        var known = jdbc.sql("select count(*) from returns.file").query(Integer.class).single();
        for (var from = known; from < people; from += A_STEP) {
            grow(from, Math.min(from + A_STEP, people));
        }
        jdbc.sql("analyze returns.file, returns.member").update();
        var manifests = house.getBean(Manifests.class);
        var seatings = house.getBean(Seatings.class);
        var whole = operation(lines);
        var file = new UUID[1];
        var bring = time(() -> file[0] = done(manifests.bring(whole, rows(lines), officer)));
        var look = time(() -> manifests.staged(whole, file[0], officer).orElseThrow());
        var confirm = time(() -> done(manifests.confirm(whole, file[0], officer)));
        var first = new double[1];
        var seats = time(() -> {
            first[0] = time(() -> done(seatings.begin(whole, officer)));
            over(seatings, whole);
        });
        var told = seats + time(this::told);
        var seated = house.getBean(Journeys.class).lines(whole, officer).stream()
                .filter(line -> line.seat().isPresent())
                .count();
        var small = operation(BOARD);
        done(manifests.confirm(small, done(manifests.bring(small, rows(BOARD), officer)), officer));
        done(seatings.begin(small, officer));
        over(seatings, small);
        var times = pages("/journeys/" + small + "/board?lang=ar", requests);
        System.out.printf(
                Locale.ROOT,
                "%10d %8d %10.2f %10.2f %10.2f %10.2f %10.2f %10.2f %14.1f %14.1f   (%d seated)%n",
                people,
                lines,
                bring,
                look,
                confirm,
                first[0],
                seats,
                told,
                times[times.length / 2] * 1000,
                times[times.length * 95 / 100] * 1000,
                seated);
    }

    private static void over(Seatings seatings, UUID operation) {
        while (seatings.isRunning(operation)) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Whoever listens to returns has heard of every seat. */
    private void told() {
        while (jdbc.sql("select exists (select 1 from event_publication)")
                .query(Boolean.class)
                .single()) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private UUID operation(int seats) {
        var journeys = house.getBean(Journeys.class);
        var plan = new Journeys.Plan(
                "charter",
                "Bench Air",
                "Vilnius",
                "Baghdad",
                seats,
                LocalDate.now().plusDays(10),
                "373/1",
                new OfficeCode("MOI-BGW"));
        var id = done(journeys.plan(plan, officer));
        done(journeys.take(id, Step.OPEN, officer));
        return id;
    }

    /** The next people of the register, as a file; each fifth is known by a document alone. */
    private byte[] rows(int lines) {
        var first = used;
        used += lines;
        return ("state_ref,name_ar_own,name_ar_father,name_ar_grandfather,name_latin,birth_date,doc_no,doc_expiry,dest_governorate\n"
                        + IntStream.range(first, first + lines)
                                .mapToObj(ManifestBench::row)
                                .collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(int person) {
        return "%s-%d,سالم,كريم,حسن,SALIM KARIM,04/03/1990,%s,2035-01-01,NI"
                .formatted(byDocument(person) ? "NEW" : "BENCH", person, byDocument(person) ? "LP" + person : "");
    }

    private static boolean byDocument(int person) {
        return person % BY_DOCUMENT == 0;
    }

    /** Returns that hold their document, one person each; nothing is sealed, because nobody opens them. */
    private void grow(int from, int to) {
        jdbc.sql("""
                insert into returns.file (id, number, post, origin, mode, sender, sender_ref, language, rule_set, rule_from, deemed,
                       received_at, check_due, members, unaccompanied, state, outcome, decided_at)
                select gen_random_uuid(), 'BENCH-' || n, 'MOFA-VNO', 'state', 'forced', 'LT', 'BENCH-' || n, 'ar', 'IQ-DEFAULT',
                       date '2020-01-01', false, now(), now(), 1, false, 'document_issued', 'confirmed', now()
                  from generate_series(:from::int, :to::int - 1) n
                """).param("from", from).param("to", to).update();
        jdbc.sql("""
                insert into returns.member (id, file, place, relation, minor, document, document_until)
                select gen_random_uuid(), id, 1, 'self', false, 'bench-' || sender_ref, date '2035-01-01'
                  from returns.file
                 where substr(sender_ref, 7)::int >= :from and substr(sender_ref, 7)::int < :to
                """).param("from", from).param("to", to).update();
        var pseudonyms = house.getBean(Pseudonyms.class);
        for (var person = from; person < Math.min(to, from + 2 * A_STEP / BY_DOCUMENT); person++) {
            if (byDocument(person)) {
                jdbc.sql("update returns.member set document = ? where document = ?")
                        .params(pseudonyms.lookup("returns.document", "LP" + person), "bench-BENCH-" + person)
                        .update();
            }
        }
    }

    private double[] pages(String path, int requests) throws IOException, InterruptedException {
        var address = "http://localhost:" + house.getEnvironment().getRequiredProperty("local.server.port");
        var desk = new Desk(address).signedIn("bench-operations");
        var client = HttpClient.newHttpClient();
        var times = new double[requests];
        for (var at = -WARM; at < requests; at++) {
            var began = System.nanoTime();
            var answer = client.send(desk.get(path), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().contains("SALIM KARIM")) {
                throw new IOException("the board answered " + answer.statusCode());
            }
            if (at >= 0) {
                times[at] = (System.nanoTime() - began) / 1e9;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static UUID done(JourneyReply reply) {
        if (reply instanceof JourneyReply.Done(var id)) {
            return id;
        }
        throw new IllegalStateException(String.valueOf(reply));
    }

    private static double time(Runnable act) {
        var began = System.nanoTime();
        act.run();
        return (System.nanoTime() - began) / 1e9;
    }
}
