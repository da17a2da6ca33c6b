package iq.masar.testing;

import iq.masar.Masar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A house as {@code run --empty} opens it: no demonstration, a second factor required, real time; and what it said meanwhile. */
public final class EmptyHouse implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final String said;

    public EmptyHouse() {
        var terminal = System.out;
        var words = new ByteArrayOutputStream();
        System.setOut(new PrintStream(words, true, StandardCharsets.UTF_8));
        try {
            context = new SpringApplication(Masar.class)
                    .run(
                            "--masar.databases.home=" + home(),
                            "--masar.opening.how=empty",
                            "--masar.vault.argon-memory-kib=1024",
                            "--masar.vault.argon-passes=1",
                            "--server.port=0");
        } finally {
            System.setOut(terminal);
        }
        said = words.toString(StandardCharsets.UTF_8);
    }

    /** What the operator read on the terminal. */
    public String said() {
        return said;
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public <T> T ask(Class<T> bean) {
        return context.getBean(bean);
    }

    @Override
    public void close() {
        context.close();
    }

    private static Path home() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-homes")), "empty");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
