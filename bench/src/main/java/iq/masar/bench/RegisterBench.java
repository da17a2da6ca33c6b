package iq.masar.bench;

import iq.masar.Masar;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import iq.masar.persons.fictional.FictionalFile;
import iq.masar.persons.fictional.FictionalPeople;
import iq.masar.persons.imports.ImportReply;
import iq.masar.persons.imports.Imports;
import iq.masar.persons.register.Asked;
import iq.masar.persons.register.Extracts;
import iq.masar.persons.register.Register;
import iq.masar.persons.register.Registers;
import iq.masar.persons.register.Search;
import iq.masar.vault.Keyring;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The register on a real PostgreSQL: a file of fictional people received and read by a process that is killed at a third of it; a second
 * process goes on after the last durable row while somebody searches what was there before, confirms, and holds the new entries against
 * the others; then searches over all of it. Words: rows (1000000).
 */
public final class RegisterBench {
    private static final String PASSPHRASE = "a passphrase of the bench";
    private static final String CHILD = "killed";
    private static final String READING = "reading ";
    private static final int KILLED_AT = 33; // per cent
    private static final int QUESTIONS = 1_000;
    private static final int A_SECOND = 1_000;
    private static final int BEFORE = 10; // one in so many is there before

    private final Imports imports;
    private final Extracts extracts;
    private final Register register;
    private final Actor keeper;

    private RegisterBench(ConfigurableApplicationContext house, Path home) throws IOException {
        this.imports = house.getBean(Imports.class);
        this.extracts = house.getBean(Extracts.class);
        this.keeper = keeper(house.getBean(Keyring.class), house.getBean(Ids.class), home.resolve("keeper"));
        this.register = house.getBean(Registers.class).found("civil", keeper).orElseThrow();
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        if (words.length == 3 && words[0].equals(CHILD)) {
            reads(Path.of(words[1]), Integer.parseInt(words[2]));
            return;
        }
        var rows = words.length > 0 ? Integer.parseInt(words[0]) : 1_000_000;
        var home = Files.createTempDirectory("masar-bench");
        killed(home, rows);
        try (var house = house(home)) {
            var bench = new RegisterBench(house, home);
            bench.goesOn(rows);
            bench.search("searches among all", questions(rows, 2));
        }
    }

    private static ConfigurableApplicationContext house(Path home) {
        return new SpringApplication(Masar.class)
                .run(
                        "--masar.databases.home=" + home,
                        "--masar.opening.how=SILENT",
                        "--masar.vault.volume-searches-an-hour=100000000",
                        "--server.port=0");
    }

    /** The keeper of the bench; in a second process the same one signed in again. */
    private static Actor keeper(Keyring keyring, Ids ids, Path file) throws IOException {
        var office = new OfficeCode("MOI-BENCH");
        var roles = Set.of(Role.REGISTER_OFFICER);
        var isNew = !Files.exists(file);
        var account = new AccountId(isNew ? ids.next() : UUID.fromString(Files.readString(file)));
        if (isNew) {
            keyring.enrol(account, new OrganisationCode("MOI"), office, roles, PASSPHRASE.toCharArray());
            Files.writeString(file, account.value().toString());
        }
        var actor = new Actor(
                account,
                "Bench",
                new OrganisationCode("MOI"),
                office,
                new GovernorateCode("BG"),
                roles,
                new SessionId(ids.next()));
        if (!keyring.unlock(account, PASSPHRASE.toCharArray(), actor.session())) {
            throw new IllegalStateException("no keys");
        }
        return actor;
    }

    /** In a process of its own: what was there before, then a file read until somebody kills this process. */
    private static void reads(Path home, int rows) throws IOException, InterruptedException {
        try (var house = house(home)) {
            var bench = new RegisterBench(house, home);
            bench.before(rows / BEFORE);
            var began = System.nanoTime();
            var id = bench.received(rows, 2);
            say("received and sealed: %.1f s", seconds(began));
            began = System.nanoTime();
            while (bench.imports.isRunning(id)) {
                Thread.sleep(A_SECOND / 10);
                var at = bench.imports.find(id, bench.keeper).orElseThrow();
                say(READING + "%d %d %.0f", at.percent(), at.lines(), at.lines() / seconds(began));
            }
        }
    }

    private static void killed(Path home, int rows) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RegisterBench.class.getName()));
        command.addAll(List.of(CHILD, home.toString(), String.valueOf(rows)));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var reader = process.inputReader();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.startsWith(READING)) {
                say("%s", line);
                continue;
            }
            var cells = line.substring(READING.length()).split(" ");
            if (Integer.parseInt(cells[0]) >= KILLED_AT) {
                process.destroyForcibly().waitFor();
                say("killed at row %s; imported %s rows a second until then, nobody searching", cells[1], cells[2]);
                return;
            }
        }
        say("the file was read before the process could be killed: %d", process.waitFor());
    }

    private void before(int rows) throws IOException, InterruptedException {
        var id = received(rows, 1);
        ended(id);
        say("there before: %d entries", imports.find(id, keeper).orElseThrow().fresh());
        imports.confirm(id, keeper);
    }

    private void goesOn(int rows) throws InterruptedException {
        var id = imports.list(keeper).getFirst().id();
        var left = imports.find(id, keeper).orElseThrow();
        say("found %s at row %d after the kill", left.state().code(), left.lines());
        var began = System.nanoTime();
        imports.resume(id, keeper);
        var times = new ArrayList<Double>();
        var asked = questions(rows / BEFORE, 1);
        while (imports.isRunning(id)) {
            times.add(ask(asked.get(times.size() % asked.size())));
            if (times.size() % 200 == 0) {
                say("  %d %% read", imports.find(id, keeper).orElseThrow().percent());
            }
        }
        var whole = imports.find(id, keeper).orElseThrow();
        var rest = whole.lines() - left.lines();
        say(
                "resumed to the end: %d rows in %.1f s, %.0f a second while somebody searches; new %d, corrections %d, as before %d, bad %d",
                rest, seconds(began), rest / seconds(began), whole.fresh(), whole.changed(), whole.same(), whole.bad());
        told("searches while reading", times);
        began = System.nanoTime();
        imports.confirm(id, keeper);
        say("confirmed: %.1f s", seconds(began));
        held(id);
    }

    private void held(UUID id) throws InterruptedException {
        var began = System.nanoTime();
        var holding = imports.find(id, keeper).orElseThrow().holding();
        for (var told = 0L; !holding.isOver(); ) {
            Thread.sleep(A_SECOND);
            holding = imports.find(id, keeper).orElseThrow().holding();
            if (holding.held() - told > holding.of() / 20) {
                told = holding.held();
                say("  %d of %d held against the others", told, holding.of());
            }
        }
        say("held against all others: %d entries in %.1f s, %.0f a second", holding.of(), seconds(began), holding.of() / seconds(began));
    }

    private UUID received(int rows, long seed) throws IOException {
        return ((ImportReply.Done) imports.bring(register, "bench.csv", stream(new FictionalFile(rows, seed)), keeper))
                .id();
    }

    private static InputStream stream(FictionalFile file) {
        var pieces = file.iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return pieces.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(pieces.next());
            }
        });
    }

    private void ended(UUID id) throws InterruptedException {
        while (imports.isRunning(id)) {
            Thread.sleep(A_SECOND / 10);
        }
    }

    /** People of the file asked for by name and year, some by their Latin line. */
    private static List<Asked> questions(int rows, long seed) {
        var asked = new ArrayList<Asked>();
        var people = new FictionalPeople(rows, seed);
        var every = Math.max(1, rows / QUESTIONS);
        for (var at = 0; people.hasNext(); at++) {
            var row = people.next();
            var latin = row.get(FictionalPeople.COLUMNS.indexOf("latin"));
            var year = Integer.parseInt(
                    row.get(FictionalPeople.COLUMNS.indexOf("birth")).replaceAll(".*?(\\d{4})$", "$1"));
            if (at % every == 0) {
                var name = latin.isEmpty() ? String.join(" ", row.get(1), row.get(2), row.get(3)) : latin;
                asked.add(Asked.of(name, year));
            }
        }
        Collections.shuffle(asked, new java.util.Random(7));
        return asked;
    }

    private double ask(Asked asked) {
        var began = System.nanoTime();
        if (extracts.find(keeper, asked) instanceof Search.Paused) {
            throw new IllegalStateException("the audit paused");
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private void search(String what, List<Asked> questions) {
        var times = new ArrayList<Double>();
        var found = 0;
        for (var question : questions) {
            var began = System.nanoTime();
            var answer = extracts.find(keeper, question);
            times.add((System.nanoTime() - began) / 1e6);
            found += answer instanceof Search.Found hits && !hits.hits().isEmpty() ? 1 : 0;
        }
        say("%s: %d of %d answered with entries", what, found, questions.size());
        told(what, times);
    }

    private static void told(String what, List<Double> times) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length > 0) {
            say(
                    "%s: %d, p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms",
                    what, sorted.length, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), sorted[sorted.length - 1]);
        }
    }

    private static double at(double[] sorted, double share) {
        return Arrays.stream(sorted)
                .skip((long) (share * (sorted.length - 1)))
                .findFirst()
                .orElse(0);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
