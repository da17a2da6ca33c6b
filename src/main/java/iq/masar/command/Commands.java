package iq.masar.command;

import iq.masar.command.link.LinkWords;
import iq.masar.command.manifest.ManifestWords;
import iq.masar.command.mrz.MrzWords;
import iq.masar.command.names.FileFaults;
import iq.masar.command.names.NameWords;
import iq.masar.command.names.ScreenNames;
import iq.masar.command.seal.SealWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the jar; {@code ./masar} adds those that need the sources. */
@Command(
        name = "masar",
        subcommands = {
            Run.class,
            Tell.class,
            Dump.class,
            MrzWords.class,
            SealWords.class,
            LinkWords.class,
            NameWords.class,
            ScreenNames.class,
            Report.class,
            RegisterWords.class,
            ManifestWords.class,
            Governance.class
        },
        description = "Masar, a migration-management platform for Iraq.")
public final class Commands {
    /** Runs one command and ends the process with its answer; {@code run} answers only when the house closes. */
    public static void execute(Class<?> application, String[] words) {
        var answer = new CommandLine(new Commands(), new Makers(application))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FileFaults())
                .execute(words);
        if (answer != Run.STAYS_OPEN) {
            System.exit(answer);
        }
    }

    private record Makers(Class<?> application) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == Run.class) {
                return type.cast(new Run(application));
            }
            if (type == Dump.class) {
                return type.cast(new Dump(application));
            }
            if (type == Governance.class) {
                return type.cast(new Governance(application));
            }
            if (type == Tell.class) {
                return type.cast(new Tell(application));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
