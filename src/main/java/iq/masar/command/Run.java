package iq.masar.command;

import iq.masar.command.OpeningSettings.How;
import iq.masar.databases.ServerAhead;
import iq.masar.story.Demonstration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens the house on a data directory; a new one is told the demonstration unless it is to stay empty. */
@Command(name = "run", description = "Starts everything and stays until Ctrl-C.")
final class Run implements Callable<Integer> {
    /** The answer of a command whose process goes on. */
    static final int STAYS_OPEN = -1;

    private final Class<?> application;

    @Option(names = "--data", description = "Directory of the database and of this installation's secrets.")
    private Path data = Path.of("data");

    @Option(names = "--port", description = "Port of the pages; 0 takes a free one.")
    private int port = 8080;

    @Option(names = "--empty", description = "Tell no demonstration story in a new directory.")
    private boolean empty;

    @Option(names = "--rehearse", hidden = true, description = "Open, and close at once.")
    private boolean rehearse;

    Run(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var how = how();
        var settings = new ArrayList<>(
                List.of("--masar.databases.home=" + data, "--masar.opening.how=" + how, "--server.port=" + port));
        if (how == How.DEMONSTRATION) {
            settings.addAll(Demonstration.settings(Demonstration.begins(Instant.now())));
        } else if (Files.exists(data.resolve(Opening.DEMONSTRATED))) {
            settings.add("--masar.access.second-factor=offered");
        }
        var house = new SpringApplication(application);
        house.addListeners(new ServerAhead());
        house.setLazyInitialization(true);
        var context = house.run(settings.toArray(String[]::new));
        var whole = new Warming(context.getBeanFactory()).run();
        if (how == How.REHEARSAL) {
            new Rehearsal("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"))
                    .run();
        }
        return how == How.REHEARSAL || !whole ? SpringApplication.exit(context) : STAYS_OPEN;
    }

    private How how() {
        if (rehearse) {
            return How.REHEARSAL;
        }
        if (Files.exists(data.resolve(Opening.OPENED))) {
            return How.AGAIN;
        }
        return empty ? How.EMPTY : How.DEMONSTRATION;
    }
}
