package iq.masar.command;

import iq.masar.statistics.SharedDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what lies in the shared store, so that anybody can look for what must not. */
@Command(name = "shared-dump", description = "Writes the shared store as CSV, a file a table.")
final class Dump implements Callable<Integer> {
    private final Class<?> application;

    @Parameters(index = "0", description = "Directory for the files.")
    private Path directory = Path.of("shared-dump");

    @Option(names = "--data", description = "Directory of the installation; it must not be running.")
    private Path data = Path.of("data");

    Dump(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        var context = new SpringApplication(application).run("--masar.databases.home=" + data, "--server.port=0");
        try {
            context.getBean(SharedDump.class).writeTo(Files.createDirectories(directory));
            return 0;
        } finally {
            SpringApplication.exit(context);
        }
    }
}
