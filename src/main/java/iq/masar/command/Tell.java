package iq.masar.command;

import iq.masar.kernel.Language;
import iq.masar.story.Demonstration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays a story against a fresh instance of its own and prints what happened. */
@Command(name = "story", description = "Plays a demonstration story; ends 0 only if every assertion of it holds.")
final class Tell implements Callable<Integer> {
    private static final Instant STORY_BEGINS = Instant.parse("2025-01-05T06:00:00Z");
    private final Class<?> application;

    @Parameters(index = "0", description = "The story: rana, review, zaynab, home, loan or vilnius-flight.")
    private String name = "";

    @Option(names = "--lang", description = "Language of the timeline: ar, ckb or en.")
    private String lang = "en";

    @Option(names = "--keep", description = "Directory to leave the instance's data in.")
    private @Nullable Path keep;

    Tell(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        var language = Language.find(lang).orElse(Language.EN);
        var home = keep == null ? Files.createTempDirectory("masar-story") : keep;
        var house = new SpringApplication(application);
        var context = house.run(Stream.concat(
                        Stream.of("--masar.databases.home=" + home, "--server.port=0"),
                        Demonstration.settings(STORY_BEGINS).stream())
                .toArray(String[]::new));
        try {
            var server = ((WebServerApplicationContext) context).getWebServer();
            var address = "http://localhost:" + (server == null ? 0 : server.getPort());
            var told = context.getBean(Demonstration.class).tell(name, address, language);
            System.out.print(told.map(Demonstration.Told::timeline)
                    .orElse("There is no story " + name + System.lineSeparator()));
            return told.map(Demonstration.Told::holds).orElse(false) ? 0 : 1;
        } finally {
            SpringApplication.exit(context);
            if (keep == null) {
                delete(home);
            }
        }
    }

    private static void delete(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
