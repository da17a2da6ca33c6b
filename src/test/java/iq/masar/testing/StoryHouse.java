package iq.masar.testing;

import iq.masar.Masar;
import iq.masar.access.Accounts;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import iq.masar.sheets.Sheets;
import iq.masar.story.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A house of its own in which the stories have been told, opened once for all tests that walk its pages. */
public final class StoryHouse {
    /** One passphrase for everybody of the demonstration. */
    public static final String PASSPHRASE = "masar-demo-2026-rafidain";

    /** A file of activities that was brought in and waits for a row to be corrected. */
    public static final String FILE = "أنشطة.csv";

    private static final Object DOOR = new Object();
    private static @Nullable StoryHouse open;

    private final Path home;
    private final ConfigurableApplicationContext context;
    private final String address;
    private final Demonstration.Told rana;
    private final Demonstration.Told review;
    private final Demonstration.Told zaynab;
    private final Demonstration.Told vilnius;
    private final Demonstration.Told lending;
    private final Demonstration.Told homeward;
    private @Nullable Walk walk;

    private StoryHouse() {
        this.home = home();
        this.context = new SpringApplication(Masar.class)
                .run(
                        "--masar.databases.home=" + home,
                        "--masar.story-begins=2025-01-05T06:00:00Z",
                        "--masar.access.demo-accounts=true",
                        "--masar.access.second-factor=offered",
                        "--masar.vault.argon-memory-kib=1024",
                        "--masar.vault.argon-passes=1",
                        "--server.port=0");
        this.address = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
        this.rana = context.getBean(Demonstration.class)
                .tell("rana", address, Language.EN)
                .orElseThrow();
        this.review = context.getBean(Demonstration.class)
                .tell("review", address, Language.EN)
                .orElseThrow();
        context.getBean(Demonstration.class).keepRegister(address, 600).ifPresent(missing -> {
            throw new AssertionError(missing);
        });
        this.zaynab = context.getBean(Demonstration.class)
                .tell("zaynab", address, Language.EN)
                .orElseThrow();
        bringAFile();
        this.vilnius = context.getBean(Demonstration.class)
                .tell("vilnius-flight", address, Language.EN)
                .orElseThrow();
        this.lending = context.getBean(Demonstration.class)
                .tell("lending", address, Language.EN)
                .orElseThrow();
        this.homeward = context.getBean(Demonstration.class)
                .tell("homeward", address, Language.EN)
                .orElseThrow();
    }

    /** The house, opened and told on first use; it closes with this process. */
    public static StoryHouse enter() {
        synchronized (DOOR) {
            var house = open;
            if (house == null) {
                house = new StoryHouse();
                Runtime.getRuntime().addShutdownHook(new Thread(house.context::close));
                open = house;
            }
            return house;
        }
    }

    public Demonstration.Told rana() {
        return rana;
    }

    /** The story of the review, told after Rana's. */
    public Demonstration.Told review() {
        return review;
    }

    /** The story of Zaynab, told after the review's. */
    public Demonstration.Told zaynab() {
        return zaynab;
    }

    /** 177 requests of one state for people to be taken back, told after Zaynab's. */
    public Demonstration.Told vilnius() {
        return vilnius;
    }

    public String address() {
        return address;
    }

    /** Three loans, told last and on one day: running, late to come, before the committee. */
    public Demonstration.Told lending() {
        return lending;
    }

    /** Two small operations, told after the loans. */
    public Demonstration.Told homeward() {
        return homeward;
    }

    /** Everywhere links lead in this house, walked on first use. */
    public Walk walk() {
        synchronized (DOOR) {
            var known = walk;
            if (known == null) {
                known = new Walk(address, PASSPHRASE);
                walk = known;
            }
            return known;
        }
    }

    /** The data directory: cluster, logs and secrets. */
    public Path directory() {
        return home;
    }

    public <T> T ask(Class<T> bean) {
        return context.getBean(bean);
    }

    private void bringAFile() {
        var secretary = ask(Accounts.class).withRole(Role.SECRETARIAT).getFirst();
        var rows = """
            code,roadmap,state,percent,weight,owner,from,to,ar,ckb,en,decision
            RM-DATA-77,RM-DATA,planned,,1,,,,نشاط من ملف,,From a file,
            RM-DATA-78,RM-DATA,unheard,,1,,,,نشاط آخر,,Another,
            """;
        ask(Sheets.class)
                .stage(
                        "activities",
                        FILE,
                        rows.getBytes(StandardCharsets.UTF_8),
                        secretary.in(new SessionId(ask(Ids.class).next())));
    }

    private static Path home() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-homes")), "story");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
