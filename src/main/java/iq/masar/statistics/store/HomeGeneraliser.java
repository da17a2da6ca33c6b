package iq.masar.statistics.store;

import iq.masar.kernel.Baghdad;
import iq.masar.statistics.model.home.ReturnFact;
import iq.masar.vault.Pseudonyms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The way of returns, stays and loans into the shared store: by pseudonym, and nothing finer. */
@Component
public class HomeGeneraliser {
    private final WatchStore watch;
    private final HomeWatch home;
    private final HomeShelf shared;
    private final Pseudonyms pseudonyms;

    HomeGeneraliser(WatchStore watch, HomeWatch home, HomeShelf shared, Pseudonyms pseudonyms) {
        this.watch = watch;
        this.home = home;
        this.shared = shared;
        this.pseudonyms = pseudonyms;
    }

    public void shareReturn(UUID file, Instant now) {
        watch.hold(file);
        home.returned(file).ifPresent(note -> {
            var pseudonym = pseudonyms.lookup("shared-return", file.toString());
            var fact = ReturnFact.of(note, watch.moments(file), now);
            fact.ifPresentOrElse(row -> shared.put(pseudonym, row), () -> shared.remove(pseudonym));
            home.opened(file, fact.flatMap(ReturnFact::openDays));
        });
    }

    /** A stay that has not begun is not there yet. */
    public void shareStay(UUID stay, LocalDate today) {
        home.stay(stay).filter(note -> note.days(today) > 0).ifPresent(note -> {
            shared.put(
                    pseudonyms.lookup("shared-stay", stay.toString()),
                    note.starts().withDayOfMonth(1),
                    note.days(today));
            home.housed(stay, note.days(today));
        });
    }

    public void shareLoans() {
        shared.put(home.loans());
    }

    /** Writes everything anew. */
    void rebuild(Instant now) {
        home.returns().forEach(file -> shareReturn(file, now));
        home.stays().forEach(stay -> shareStay(stay, Baghdad.day(now)));
        shareLoans();
    }
}
