package iq.masar.command;

import iq.masar.access.AccessSettings;
import iq.masar.access.Joining;
import iq.masar.access.opening.FirstAdministrator;
import iq.masar.command.OpeningSettings.How;
import iq.masar.story.Demonstration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What happens between the first page being served and the line that says so. */
@Component
@EnableConfigurationProperties(OpeningSettings.class)
class Opening {
    /** Present in a data directory that was opened before. */
    static final String OPENED = "opened";

    /** Present in a data directory that holds the demonstration. */
    static final String DEMONSTRATED = "demonstrated";

    private final OpeningSettings settings;
    private final ObjectProvider<Demonstration> demonstration;
    private final FirstAdministrator administrator;
    private final AccessSettings access;
    private final Path home;

    Opening(
            OpeningSettings settings,
            ObjectProvider<Demonstration> demonstration,
            FirstAdministrator administrator,
            AccessSettings access,
            Environment environment) {
        this.settings = settings;
        this.demonstration = demonstration;
        this.administrator = administrator;
        this.access = access;
        this.home = Path.of(environment.getRequiredProperty("masar.databases.home"));
    }

    @EventListener
    void open(ApplicationReadyEvent event) throws IOException {
        if (settings.how() == How.SILENT || settings.how() == How.REHEARSAL) {
            return;
        }
        var server = ((WebServerApplicationContext) event.getApplicationContext()).getWebServer();
        var address = "http://localhost:" + (server == null ? 0 : server.getPort());
        if (settings.how() != How.AGAIN) {
            Files.writeString(home.resolve(OPENED), "");
        }
        if (settings.how() == How.DEMONSTRATION) {
            System.out.println("Telling the demonstration, a year in a minute or two:");
            demonstration.getObject().tellAll(address).forEach(broken -> System.err.println("BROKEN: " + broken));
            Files.writeString(home.resolve(DEMONSTRATED), "");
        }
        administrator.invite().map(token -> invitation(address, token)).ifPresent(System.out::println);
        System.out.println("Masar is ready: " + address);
        accounts().forEach(System.out::println);
    }

    /** Shown on this terminal and nowhere else; the next start shows another while nobody has used it. */
    private String invitation(String address, String token) {
        var site = access.site().isEmpty() ? address : access.site();
        return "Nobody has an account yet. The first administrator begins here, once, within %d hours: %s/welcome/%s"
                .formatted(Joining.LIFE.toHours(), site, token);
    }

    private List<String> accounts() {
        return Files.exists(home.resolve(DEMONSTRATED)) ? Demonstration.accounts() : List.of();
    }
}
