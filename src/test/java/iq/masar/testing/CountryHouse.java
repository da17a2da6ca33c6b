package iq.masar.testing;

import iq.masar.Masar;
import iq.masar.story.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A house in which the whole demonstration was told up to today, as {@code ./masar run} tells it.
 *
 * @param broken what did not go as it should; empty when all did
 */
public record CountryHouse(ConfigurableApplicationContext context, String address, List<String> broken)
        implements AutoCloseable {
    /** Takes two minutes. */
    public static CountryHouse told() {
        try {
            var home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-homes")), "country");
            var context = new SpringApplication(Masar.class)
                    .run(Stream.concat(
                                    Stream.of("--masar.databases.home=" + home, "--server.port=0"),
                                    Demonstration.settings(Demonstration.begins(Instant.now())).stream())
                            .toArray(String[]::new));
            var address = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
            return new CountryHouse(
                    context, address, context.getBean(Demonstration.class).tellAll(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
