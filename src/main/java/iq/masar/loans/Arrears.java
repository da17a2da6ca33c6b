package iq.masar.loans;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.time.Tick;
import iq.masar.loans.store.ListStore;
import iq.masar.loans.store.ListStore.Fallen;
import iq.masar.notices.Notice;
import iq.masar.notices.Notices;
import java.time.Instant;
import java.util.stream.Collectors;
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

    Arrears(ListStore lists, Happenings happenings, Notices notices) {
        this.lists = lists;
        this.happenings = happenings;
        this.notices = notices;
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
    }

    @Override
    @Transactional(readOnly = true)
    public Instant next(Instant now) {
        return lists.anyRuns() ? Baghdad.tomorrow(now) : Instant.MAX;
    }
}
