package iq.masar.story;

import iq.masar.access.DemoAccounts;
import iq.masar.kernel.Language;
import iq.masar.kernel.time.StoryClock;
import iq.masar.kernel.time.Tick;
import iq.masar.notices.Notices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * Settings of an instance that will be told a story beginning at that moment. The passphrase of the demonstration is
     * published, so hashing it hard would cost a minute and protect nothing; what is hashed later is hashed hard again.
     */
    public static List<String> settings(Instant begins) {
        return List.of(
                "--masar.story-begins=" + begins,
                "--masar.access.demo-accounts=true",
                "--masar.access.second-factor=offered",
                "--masar.access.argon-memory-kib=1024",
                "--masar.access.argon-passes=1",
                "--masar.vault.argon-memory-kib=1024",
                "--masar.vault.argon-passes=1");
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

    /**
     * Fills a new installation with a living country, Rana among many; afterwards its clock is the machine's. What did not go as
     * it should is said, a line each; an empty answer means that everything did.
     */
    public List<String> tellAll(String address) {
        var cast = new Cast(accounts.getObject());
        cast.enter(Cast.ALL);
        cast.enter(Cast.ELSEWHERE);
        var stage = new Stage(address, clock.getObject(), ticks, notices::textsSent);
        try {
            var country = new Country(stage);
            country.plan();
            stories().forEach(story -> story.tell(stage));
            country.finish();
        } catch (NotOffered stuck) {
            stage.holds(false, String.valueOf(stuck.getMessage()));
        }
        clock.getObject().release();
        return stage.timeline().broken();
    }

    /** What an operator needs to sign in as the people of the demonstration, a line each. */
    public static List<String> accounts() {
        var lines = new ArrayList<String>();
        lines.add("Demonstration accounts, all with the passphrase " + Cast.PASSPHRASE + ":");
        Stream.concat(Cast.ALL.stream(), Cast.ELSEWHERE.stream())
                .forEach(part -> lines.add("  %-8s %-24s %s"
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
