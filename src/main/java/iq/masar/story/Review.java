package iq.masar.story;

import iq.masar.access.DemoAccounts;
import iq.masar.kernel.Language;
import iq.masar.kernel.time.StoryClock;
import iq.masar.kernel.time.Tick;
import iq.masar.notices.Notices;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The next review of the Compact (GOV, story (h)): a taskforce meets, evidence is accepted by another institution, a
 * contradiction is registered, a pledge is endorsed by hash, an assessment is followed up, four chairs agree, and an edition is
 * published in two languages.
 */
@Component
public class Review implements Story {
    private final ObjectProvider<DemoAccounts> accounts;
    private final ObjectProvider<StoryClock> clock;
    private final List<Tick> ticks;
    private final Notices notices;

    Review(ObjectProvider<DemoAccounts> accounts, ObjectProvider<StoryClock> clock, List<Tick> ticks, Notices notices) {
        this.accounts = accounts;
        this.clock = clock;
        this.ticks = ticks;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "review";
    }

    /** Tells it to the instance at this address. */
    public Demonstration.Told tell(String address, Language language) {
        var stage = new Stage(address, clock.getObject(), ticks, notices::textsSent);
        try {
            new Cast(accounts.getObject()).enter(Cast.ALL);
            tell(stage);
        } catch (NotOffered stuck) {
            stage.holds(false, String.valueOf(stuck.getMessage()));
        }
        return new Demonstration.Told(
                stage.timeline().isWhole(), stage.timeline().print(language));
    }

    @Override
    public void tell(Stage stage) {
        new Cast(accounts.getObject()).enter(Cast.WORKING_GROUP);
        new ReviewTelling(stage).tell();
    }
}
