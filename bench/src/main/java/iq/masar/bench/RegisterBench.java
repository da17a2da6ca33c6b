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
import iq.masar.persons.imports.Import;
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
import java.nio.file.Files;
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
 * The register on a real PostgreSQL: a file of fictional people received, read with progress, stopped, resumed and confirmed, while
 * somebody searches what was there before; then searches over all of it. Words: rows (1000000).
 */
public final class RegisterBench {
    private static final int QUESTIONS = 1_000;
    private static final int A_SECOND = 1_000;
    private static final int BEFORE = 10; // one in so many is there before

    private final Imports imports;
    private final Extracts extracts;
    private final Register register;
    private final Actor keeper;

    private RegisterBench(ConfigurableApplicationContext house) {
        this.imports = house.getBean(Imports.class);
        this.extracts = house.getBean(Extracts.class);
        this.keeper = keeper(house.getBean(Keyring.class), house.getBean(Ids.class));
        this.register = house.getBean(Registers.class).found("civil", keeper).orElseThrow();
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        var rows = words.length > 0 ? Integer.parseInt(words[0]) : 1_000_000;
        var home = Files.createTempDirectory("masar-bench");
        try (var context = new SpringApplication(Masar.class)
                .run(
                        "--masar.databases.home=" + home,
                        "--masar.opening.how=SILENT",
                        "--masar.vault.volume-searches-an-hour=100000000",
                        "--server.port=0")) {
            var bench = new RegisterBench(context);
            bench.before(rows / BEFORE);
            bench.bring(rows);
            bench.search("searches among all", questions(rows, 2));
        }
    }

    private static Actor keeper(Keyring keyring, Ids ids) {
        var office = new OfficeCode("MOI-BENCH");
        var roles = Set.of(Role.REGISTER_OFFICER);
        var account = new AccountId(ids.next());
        keyring.enrol(account, new OrganisationCode("MOI"), office, roles, "a passphrase of the bench".toCharArray());
        var actor = new Actor(
                account,
                "Bench",
                new OrganisationCode("MOI"),
                office,
                new GovernorateCode("BG"),
                roles,
                new SessionId(ids.next()));
        if (!keyring.unlock(account, "a passphrase of the bench".toCharArray(), actor.session())) {
            throw new IllegalStateException("no keys");
        }
        return actor;
    }

    private void before(int rows) throws IOException, InterruptedException {
        var id = received(rows, 1);
        ended(id, false);
        say("there before: %d entries", imports.find(id, keeper).orElseThrow().fresh());
        imports.confirm(id, keeper);
    }

    private void bring(int rows) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var id = received(rows, 2);
        say("received and sealed: %.1f s", seconds(began));
        began = System.nanoTime();
        while (imports.isRunning(id) && imports.find(id, keeper).orElseThrow().percent() < 30) {
            Thread.sleep(A_SECOND / 5);
        }
        imports.stop(id, keeper);
        ended(id, false);
        var stopped = imports.find(id, keeper).orElseThrow();
        say(
                "stopped at row %d (%s) after %.1f s",
                stopped.lines(), stopped.state().code(), seconds(began));
        began = System.nanoTime();
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
        var rest = whole.lines() - stopped.lines();
        say(
                "resumed to the end: %d rows in %.1f s, %.0f a second; new %d, corrections %d, as before %d, bad %d",
                rest, seconds(began), rest / seconds(began), whole.fresh(), whole.changed(), whole.same(), whole.bad());
        told("searches while reading", times);
        began = System.nanoTime();
        imports.confirm(id, keeper);
        say("confirmed: %.1f s", seconds(began));
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

    private Import ended(UUID id, boolean loud) throws InterruptedException {
        while (imports.isRunning(id)) {
            Thread.sleep(A_SECOND / 10);
            if (loud) {
                say("  %d %%", imports.find(id, keeper).orElseThrow().percent());
            }
        }
        return imports.find(id, keeper).orElseThrow();
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
