package iq.masar.story;

import iq.masar.access.DemoAccounts;
import iq.masar.kernel.Language;
import iq.masar.kernel.time.StoryClock;
import iq.masar.kernel.time.Tick;
import iq.masar.notices.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells stories to this instance through its own pages: one for the command line and the tests, all of them for a new installation. */
@Component
public class Demonstration {
    private final ObjectProvider<DemoAccounts> accounts;
    private final ObjectProvider<StoryClock> clock;
    private final List<Tick> ticks;
    private final Notices notices;

    Demonstration(
            ObjectProvider<DemoAccounts> accounts,
            ObjectProvider<StoryClock> clock,
            List<Tick> ticks,
            Notices notices) {
        this.notices = notices;
        this.accounts = accounts;
        this.clock = clock;
        this.ticks = ticks;
    }

    /** Tells one story to the instance at this address. Empty when there is no story of that name. */
    public Optional<Told> tell(String name, String address, Language language) {
        return stories().stream()
                .filter(story -> story.name().equals(name))
                .findFirst()
                .map(story -> {
                    var stage = new Stage(address, clock.getObject(), ticks, notices::textsSent);
                    try {
                        new Cast(accounts.getObject()).enter(Cast.ALL);
                        story.tell(stage);
                    } catch (NotOffered stuck) {
                        stage.holds(false, String.valueOf(stuck.getMessage()));
                    }
                    return new Told(stage.timeline().isWhole(), stage.timeline().print(language));
                });
    }

    /** Fills a new installation; afterwards its clock is the machine's. */
    public void tellAll(String address) {
        stories().forEach(story -> tell(story.name(), address, Language.EN));
        clock.getObject().release();
    }

    /** What an operator needs to sign in as the people of the demonstration, a line each. */
    public List<String> accounts() {
        var lines = new ArrayList<String>();
        lines.add("Demonstration accounts, all with the passphrase " + Cast.PASSPHRASE + ":");
        Cast.ALL.forEach(part -> lines.add("  %-8s %-24s %s"
                .formatted(
                        part.username(),
                        part.roles().iterator().next().code(),
                        part.office().value())));
        return lines;
    }

    private List<Story> stories() {
        return List.of(new Rana());
    }

    /**
     * A story that was told.
     *
     * @param holds whether every assertion held
     * @param timeline the story as text, ending with the assertions
     */
    public record Told(boolean holds, String timeline) {}
}
