package iq.masar.testing;

import iq.masar.Masar;
import iq.masar.kernel.Language;
import iq.masar.story.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** A house of its own for a story that would grow old or crowd everything told in another, as the loan's five years. */
public final class LoanHouse {
    private LoanHouse() {}

    public static Demonstration.Told told() {
        return told("loan");
    }

    /** Any story by its name. */
    public static Demonstration.Told told(String story) {
        try {
            var home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-homes")), story);
            try (var context = new SpringApplication(Masar.class)
                    .run(Stream.concat(
                                    Stream.of("--masar.databases.home=" + home, "--server.port=0"),
                                    Demonstration.settings(Instant.parse("2025-01-05T06:00:00Z")).stream())
                            .toArray(String[]::new))) {
                var address = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
                return context.getBean(Demonstration.class)
                        .tell(story, address, Language.EN)
                        .orElseThrow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
