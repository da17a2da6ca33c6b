package iq.masar.story;

import iq.masar.access.DemoAccounts;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Language;
import iq.masar.kernel.time.StoryClock;
import iq.masar.kernel.time.Tick;
import iq.masar.notices.Notices;
import iq.masar.story.claims.RegisterTelling;
import iq.masar.story.claims.Zaynab;
import iq.masar.story.home.AtHome;
import iq.masar.story.home.Dilshad;
import iq.masar.story.home.Lending;
import iq.masar.story.homeward.Homeward;
import iq.masar.story.homeward.VilniusFlight;
import iq.masar.story.review.Review;
import iq.masar.story.review.ReviewTelling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells stories to this instance through its own pages: one for the command line and the tests, all of them for a new installation. */
@Component
public class Demonstration {
    /** What happened before the living country, one after the other, each within so many days. */
    private static final List<Story> STORIES = List.of(new Review(), new Zaynab(), new Homeward());

    private static final int DAYS = ReviewTelling.DAYS;

    /** Fictional people in the register of a new installation; they arrive while it is used already. */
    private static final long PEOPLE = 200_000;

    private final ObjectProvider<DemoAccounts> accounts;
    private final ObjectProvider<StoryClock> clock;
    private final List<Tick> ticks;
    private final Notices notices;

    public Demonstration(
            ObjectProvider<DemoAccounts> accounts,
            ObjectProvider<StoryClock> clock,
            List<Tick> ticks,
            Notices notices) {
        this.notices = notices;
        this.accounts = accounts;
        this.clock = clock;
        this.ticks = ticks;
    }

    /** When all of it must begin to end the day before this one: at nine in Baghdad. */
    public static Instant begins(Instant today) {
        return Baghdad.day(today)
                .minusDays(STORIES.size() * DAYS + Country.TODAY + 1L)
                .atTime(9, 0)
                .atZone(Baghdad.ZONE)
                .toInstant();
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
        return Stream.of(
                        new Rana(),
                        new Review(),
                        new Zaynab(),
                        new Dilshad(),
                        new Lending(),
                        new VilniusFlight(),
                        new AtHome(),
                        new Homeward())
                .filter(story -> story.name().equals(name))
                .findFirst()
                .map(story -> {
                    enter(Cast.COMPANY);
                    var timeline = told(address, story::tell);
                    return new Told(timeline.isWhole(), timeline.print(language));
                });
    }

    /**
     * Fills a new installation: first the working group's forty days, then three people who prove who they are, then two small
     * flights home, forty days each, then a living country for {@value Country#TODAY} days, Rana among many; afterwards its clock is the machine's.
     * What did not go as it should is said, a line each; an empty answer means that everything did.
     */
    public List<String> tellAll(String address) {
        enter(Cast.COMPANY, Cast.ELSEWHERE);
        var told = STORIES.stream()
                .map(story -> told(address, stage -> {
                    story.tell(stage);
                    stage.on(DAYS, "09:00");
                }))
                .toList();
        var country = told(address, stage -> {
            var people = new Country(stage);
            people.plan();
            new Rana().tell(stage);
            people.finish();
        });
        clock.getObject().release();
        Thread.ofVirtual().name("register").start(() -> new RegisterTelling(address).tell(PEOPLE));
        return Stream.concat(told.stream(), Stream.of(country))
                .flatMap(timeline -> timeline.broken().stream())
                .toList();
    }

    /** Fills the civil register with fictional people by its own pages, and returns when they are found; what was not offered is said. */
    public Optional<String> keepRegister(String address, long people) {
        enter(Cast.REGISTER);
        return new RegisterTelling(address).tell(people);
    }

    @SafeVarargs
    private void enter(List<Part>... parts) {
        var cast = new Cast(accounts.getObject());
        Stream.of(parts).forEach(cast::enter);
    }

    private Timeline told(String address, Consumer<Stage> telling) {
        var stage = new Stage(address, clock.getObject(), ticks, notices::textsSent);
        try {
            telling.accept(stage);
        } catch (NotOffered stuck) {
            stage.holds(false, String.valueOf(stuck.getMessage()));
        }
        return stage.timeline();
    }

    /** What an operator needs to sign in as the people of the demonstration, a line each. */
    public static List<String> accounts() {
        var lines = new ArrayList<String>();
        lines.add("Demonstration accounts, all with the passphrase " + Cast.PASSPHRASE + ":");
        Stream.of(Cast.COMPANY, Cast.ELSEWHERE)
                .flatMap(List::stream)
                .forEach(part -> lines.add("  %-8s %-24s %s"
                        .formatted(
                                part.username(),
                                part.roles().iterator().next().code(),
                                part.office().value())));
        return lines;
    }

    /** A demonstration story; telling it twice on fresh instances tells the same. */
    public interface Story {
        /** The word after {@code ./masar story}. */
        String name();

        void tell(Stage stage);
    }

    /**
     * A story that was told.
     *
     * @param holds whether every assertion held
     * @param timeline the story as text, ending with the assertions
     */
    public record Told(boolean holds, String timeline) {}
}
