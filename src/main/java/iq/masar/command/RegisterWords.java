package iq.masar.command;

import iq.masar.persons.fictional.FictionalFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Words about the register of people. Bringing a file in needs an officer's keys, so it is done on the page and not here. */
@Command(
        name = "register",
        subcommands = RegisterWords.Generate.class,
        description = "Files for the register of people.")
final class RegisterWords {
    /** Writes a register file of people who never lived. */
    @Command(name = "generate", description = "Writes a register file of fictional people with Iraqi name frequencies.")
    static final class Generate implements Callable<Integer> {
        @Parameters(index = "0", description = "How many people.")
        private long people;

        @Parameters(index = "1", description = "A number; the same number writes the same file.")
        private long seed;

        @Option(names = "--out", required = true, description = "The file to write.")
        private Path out = Path.of("");

        @Override
        public Integer call() throws IOException {
            try (var file = Files.newOutputStream(out)) {
                for (var piece : new FictionalFile(people, seed)) {
                    file.write(piece);
                }
            }
            return 0;
        }
    }
}
