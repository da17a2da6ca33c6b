package iq.masar.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A fresh data directory for this run of the tests, a clock standing on a Sunday morning, and cheap passphrase hashing. */
public final class TestHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** Sunday 4 January 2026, 09:00 in Baghdad: a working hour of a working day. */
    public static final String STORY_BEGINS = "2026-01-04T06:00:00Z";

    private static final Path HOME = fresh();

    /** The data directory of this run: the cluster, its logs and the secrets. */
    public static Path home() {
        return HOME;
    }

    /** A second house, for the tests that move its clock by weeks and would age whatever others told. */
    public static final class Aged implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            settle(context, fresh());
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        settle(context, HOME);
    }

    private static void settle(ConfigurableApplicationContext context, Path home) {
        Map<String, Object> settings = Map.of(
                "masar.databases.home",
                home.toString(),
                "masar.story-begins",
                STORY_BEGINS,
                "masar.access.second-factor",
                "offered",
                "masar.access.demo-accounts",
                true,
                "masar.access.argon-memory-kib",
                1024,
                "masar.access.argon-passes",
                1,
                "masar.vault.argon-memory-kib",
                1024,
                "masar.vault.argon-passes",
                1);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test home", settings));
    }

    private static Path fresh() {
        try {
            var home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-homes")), "home");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path home) {
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException stillInUse) {
            // The server may be writing its last words; the next clean removes what is left.
        }
    }
}
