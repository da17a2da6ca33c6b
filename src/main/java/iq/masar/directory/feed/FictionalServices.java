package iq.masar.directory.feed;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Organisation;
import iq.masar.codes.SeedShelf;
import iq.masar.directory.Directory;
import iq.masar.directory.Service;
import iq.masar.directory.ServiceDesk;
import iq.masar.directory.ServiceId;
import iq.masar.directory.VerificationAsked;
import iq.masar.directory.model.ServiceColumns;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import iq.masar.kernel.time.StoryClock;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The services of the demonstration; their fictional providers answer when asked, except those the seed calls forgetful. */
@Component
class FictionalServices {
    private final SeedShelf shelf;
    private final Directory directory;
    private final ServiceDesk desk;
    private final Agencies agencies;
    private final Clock clock;
    private final boolean story;

    FictionalServices(
            SeedShelf shelf,
            Directory directory,
            ServiceDesk desk,
            Agencies agencies,
            Clock clock,
            ObjectProvider<StoryClock> story) {
        this.shelf = shelf;
        this.directory = directory;
        this.desk = desk;
        this.agencies = agencies;
        this.clock = clock;
        this.story = story.getIfAvailable() != null;
    }

    @EventListener
    @Order(30)
    void load(ApplicationStartedEvent started) {
        if (story) {
            shelf.changed("directory", "demo", sheet -> sheet.rows().forEach(this::load));
        }
    }

    /** In the transaction of the question, so that no fictional entry stays unanswered. */
    @EventListener
    void answer(VerificationAsked asked) {
        directory
                .find(asked.service())
                .filter(service -> isFictional(service) && isPunctual(service.slug()))
                .ifPresent(service -> desk.verify(service.id(), today(), writer(service.office())));
    }

    private void load(Map<String, String> row) {
        var slug = row.getOrDefault("slug", "");
        var id = new ServiceId(UUID.nameUUIDFromBytes(("service:" + slug).getBytes(StandardCharsets.UTF_8)));
        var office =
                agencies.office(new OfficeCode(row.getOrDefault("office", ""))).orElseThrow();
        var verified = today().minusDays(Integer.parseInt(row.getOrDefault("verified_days_ago", "0")));
        var kept = directory
                .find(id)
                .map(ServiceColumns.Kept::of)
                .orElseGet(() -> new ServiceColumns.Kept(
                        id,
                        office.organisation(),
                        Service.State.of(row.getOrDefault("state", "active")),
                        new Service.Verification(
                                Optional.of(verified), office.code().value()),
                        0));
        desk.adopt(ServiceColumns.read(row, kept).entry());
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }

    private boolean isFictional(Service service) {
        return agencies.organisation(service.organisation())
                .filter(Organisation::fictional)
                .isPresent();
    }

    private boolean isPunctual(String slug) {
        return shelf.rows("directory", "demo", "services").stream()
                .filter(row -> "true".equals(row.get("renews")))
                .map(row -> row.getOrDefault("slug", ""))
                .collect(Collectors.toSet())
                .contains(slug);
    }

    /** The fictional provider itself, who has no account. */
    private static Actor writer(OfficeCode office) {
        return new Actor(
                new AccountId(new UUID(0, 1)),
                "",
                new OrganisationCode("MOMD"),
                office,
                new GovernorateCode("BG"),
                Set.of(Role.NATIONAL_ADMINISTRATION),
                new SessionId(new UUID(0, 1)));
    }
}
