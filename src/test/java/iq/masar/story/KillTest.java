package iq.masar.story;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.Masar;
import iq.masar.access.DemoAccounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.SpringApplication;

/**
 * The whole process group is killed with no warning while intakes come in; whatever a page had acknowledged is there after the
 * next start. Run by {@code ./masar drill}; the property {@code masar.drill} says how many times.
 */
@EnabledIfSystemProperty(named = "masar.drill", matches = "[1-9]\\d*")
class KillTest {
    private static final int WRITERS = 3;
    private static final int ACKNOWLEDGED = 12;

    /** A case somebody was shown after she had sent the intake. */
    private record Entry(String path, String name) {}

    @Test
    void whatWasAcknowledgedOutlivesAKill() throws IOException, InterruptedException {
        var home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-homes")), "kill");
        found(home);
        var ledger = new ArrayList<Entry>();
        var cycles = Integer.getInteger("masar.drill", 1);
        for (var cycle = 0; cycle < cycles; cycle++) {
            ledger.addAll(killedWhileWriting(home, cycle));
            assertThat(ledger).hasSizeGreaterThanOrEqualTo((cycle + 1) * ACKNOWLEDGED);
            assertThat(missing(home, ledger)).isEmpty();
        }
        System.out.printf("%d kills, %d acknowledged intakes, 0 missing%n", cycles, ledger.size());
    }

    /** An opened directory with the demonstration's people and nothing else. */
    private static void found(Path home) {
        try (var context = new SpringApplication(Masar.class)
                .run(
                        "--masar.databases.home=" + home,
                        "--masar.opening.how=EMPTY",
                        "--masar.access.demo-accounts=true",
                        "--masar.vault.argon-memory-kib=1024",
                        "--masar.vault.argon-passes=1",
                        "--server.port=0")) {
            new Cast(context.getBean(DemoAccounts.class)).enter(List.of(Cast.YUSUF));
        }
    }

    private static Queue<Entry> killedWhileWriting(Path home, int cycle) throws IOException, InterruptedException {
        var acknowledged = new ConcurrentLinkedQueue<Entry>();
        var enough = new CountDownLatch(ACKNOWLEDGED);
        try (var house = House.open(home);
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var writer = 0; writer < WRITERS; writer++) {
                var name = "كنار " + cycle + "-" + writer + "-";
                var desk = signedIn(house.address);
                writers.submit(() -> write(desk, name, acknowledged, enough));
            }
            assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
            house.kill();
        }
        return acknowledged;
    }

    /** Takes one intake after the other until the house is gone. */
    private static void write(Visitor desk, String name, Queue<Entry> acknowledged, CountDownLatch enough) {
        for (var number = 0; ; number++) {
            try {
                desk.open("/intake")
                        .send("/intake", Map.of("calling", name + number, "spoken", "ar", "category", "idp"));
            } catch (NotOffered gone) {
                return;
            }
            acknowledged.add(new Entry(desk.path(), name + number));
            enough.countDown();
        }
    }

    private static List<Entry> missing(Path home, List<Entry> ledger) throws IOException, InterruptedException {
        try (var house = House.open(home)) {
            var desk = signedIn(house.address);
            return ledger.stream()
                    .filter(entry -> desk.open(entry.path()).status() != 200 || !desk.sees(entry.name()))
                    .toList();
        }
    }

    private static Visitor signedIn(String address) {
        var visitor = new Visitor(address);
        return visitor.open("/sign-in")
                .send("/sign-in", Map.of("username", Cast.YUSUF.username(), "passphrase", Cast.PASSPHRASE));
    }

    /** Masar in a process group of its own, PostgreSQL with it. */
    private record House(Process process, String address) implements AutoCloseable {
        static House open(Path home) throws IOException, InterruptedException {
            var builder = new ProcessBuilder(
                    "setsid",
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dmasar.access.second-factor=offered",
                    "-Dmasar.vault.argon-memory-kib=1024",
                    "-Dmasar.vault.argon-passes=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Masar.class.getName(),
                    "run",
                    "--data",
                    home.toString(),
                    "--port",
                    "0");
            var log = home.resolve("drill.log");
            builder.redirectErrorStream(true);
            var process = builder.start();
            var reader = process.inputReader();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                Files.writeString(
                        log,
                        line + "\n",
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.APPEND);
                if (line.startsWith("Masar is ready: ")) {
                    Thread.ofVirtual().start(() -> reader.lines().forEach(rest -> {}));
                    return new House(process, line.substring("Masar is ready: ".length()));
                }
            }
            throw new IllegalStateException("Masar did not open; see " + log);
        }

        void kill() throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-9", "--", "-" + process.pid()).start().waitFor();
            process.waitFor();
        }

        @Override
        public void close() throws IOException, InterruptedException {
            if (process.isAlive()) {
                process.destroy();
                process.waitFor();
            }
        }
    }
}
