package iq.masar.agencies.feed;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.agencies.Organisation;
import iq.masar.agencies.Rollout;
import iq.masar.agencies.Rollouts;
import iq.masar.agencies.Stage;
import iq.masar.codes.SeedShelf;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.time.StoryClock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the institutions everybody knows, and for training the fictional ones. */
@Component
class AgencySeeds {
    private final SeedShelf shelf;
    private final Agencies agencies;
    private final Rollouts rollouts;
    private final FictionalAnswers answers;
    private final boolean story;

    AgencySeeds(
            SeedShelf shelf,
            Agencies agencies,
            Rollouts rollouts,
            FictionalAnswers answers,
            ObjectProvider<StoryClock> story) {
        this.shelf = shelf;
        this.agencies = agencies;
        this.rollouts = rollouts;
        this.answers = answers;
        this.story = story.getIfAvailable() != null;
    }

    @EventListener
    @Order(20)
    void load(ApplicationStartedEvent started) {
        shelf.changed("agencies", "reference", this::load);
        if (story) {
            shelf.changed("agencies", "demo", this::load);
            answers.run();
        }
    }

    private void load(SeedShelf.Sheet sheet) {
        switch (sheet.name()) {
            case "bodies" -> sheet.rows().forEach(row -> agencies.record(organisation(row)));
            case "offices" -> sheet.rows().forEach(row -> agencies.record(office(row)));
            case "rollout" ->
                sheet.rows().forEach(row -> rollouts.adopt(new GovernorateCode(text(row, "governorate")), step(row)));
            case "readiness" -> sheet.rows().forEach(this::tick);
            default -> throw new UnknownSheet(sheet.name());
        }
    }

    private void tick(Map<String, String> row) {
        rollouts.tick(
                new GovernorateCode(text(row, "governorate")),
                text(row, "item"),
                new Rollout.Item(Boolean.parseBoolean(text(row, "met")), text(row, "note")),
                new AccountId(FictionalAnswers.RECORDER));
    }

    private static Organisation organisation(Map<String, String> row) {
        return new Organisation(
                new OrganisationCode(text(row, "code")),
                label(row, ""),
                Organisation.Kind.of(text(row, "kind")),
                Boolean.parseBoolean(text(row, "verified")),
                Boolean.parseBoolean(text(row, "fictional")));
    }

    private static Office office(Map<String, String> row) {
        return new Office(
                new OfficeCode(text(row, "code")),
                new OrganisationCode(text(row, "organisation")),
                label(row, ""),
                new GovernorateCode(text(row, "governorate")),
                Office.Kind.of(text(row, "kind")),
                text(row, "phone"),
                label(row, "address_"),
                Boolean.parseBoolean(text(row, "verified")));
    }

    private static Rollout.Step step(Map<String, String> row) {
        return new Rollout.Step(
                Stage.of(text(row, "stage")),
                LocalDate.parse(text(row, "day")),
                Rollout.Precision.valueOf(text(row, "precision").toUpperCase(Locale.ROOT)),
                Boolean.parseBoolean(text(row, "verified")),
                text(row, "source"),
                "");
    }

    private static Label label(Map<String, String> row, String prefix) {
        return new Label(text(row, prefix + "ar"), text(row, prefix + "ckb"), text(row, prefix + "en"));
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** A file on the shelf that nobody reads: a defect of the seeds. */
    static final class UnknownSheet extends RuntimeException {
        UnknownSheet(String name) {
            super(name);
        }
    }
}
