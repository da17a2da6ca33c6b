package iq.masar.loans;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.time.Tick;
import iq.masar.loans.PortfolioStood.Part;
import iq.masar.loans.store.ListStore;
import iq.masar.loans.store.ListStore.Fallen;
import iq.masar.notices.Notice;
import iq.masar.notices.Notices;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The arrears run: every day says anew which loans are late, writes it into their history and tells the desk how many. */
@Component
public class Arrears implements Tick {
    private static final String REPAYING = "repaying";
    private final ListStore lists;
    private final Happenings happenings;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final AtomicReference<List<Part>> told = new AtomicReference<>(List.of());

    Arrears(ListStore lists, Happenings happenings, Notices notices, ApplicationEventPublisher events) {
        this.lists = lists;
        this.happenings = happenings;
        this.notices = notices;
        this.events = events;
    }

    @Override
    @Scheduled(fixedDelayString = "PT10M")
    @Transactional
    public void run() {
        var fallen = lists.run(happenings.today());
        fallen.forEach(one -> happenings.tell(one.loan(), one.health()));
        fallen.stream()
                .filter(one -> !one.health().equals(REPAYING))
                .collect(Collectors.groupingBy(Fallen::desk, Collectors.counting()))
                .forEach((desk, count) -> notices.send(
                        Notice.toOffice(desk, "loans.notice.late", count).linking("/loans?late=yes")));
        tell();
    }

    /** How the portfolio stands, when it stands otherwise than last told. */
    private void tell() {
        var parts = lists.portfolio(happenings.today()).stream()
                .map(one -> new Part(
                        new GovernorateCode(one.governorate()),
                        one.loans(),
                        one.risky(),
                        one.outstanding(),
                        one.atRisk()))
                .toList();
        if (!parts.equals(told.getAndSet(parts))) {
            events.publishEvent(new PortfolioStood(parts, happenings.now()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Instant next(Instant now) {
        return lists.anyRuns() ? Baghdad.tomorrow(now) : Instant.MAX;
    }
}
