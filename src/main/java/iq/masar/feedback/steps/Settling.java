package iq.masar.feedback.steps;

import iq.masar.access.Accounts;
import iq.masar.feedback.ComplaintId;
import iq.masar.feedback.FeedbackSettings;
import iq.masar.feedback.model.Complaint;
import iq.masar.feedback.model.Told;
import iq.masar.feedback.store.ComplaintStore;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import iq.masar.kernel.time.Tick;
import iq.masar.notices.Notice;
import iq.masar.notices.Notices;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes what nobody appealed, and tells the officer who took a complaint that it is late. */
@Component
class Settling implements Tick {
    private final ComplaintStore store;
    private final Clocks clocks;
    private final Notices notices;
    private final Accounts accounts;
    private final FeedbackSettings settings;

    Settling(ComplaintStore store, Clocks clocks, Notices notices, Accounts accounts, FeedbackSettings settings) {
        this.store = store;
        this.clocks = clocks;
        this.notices = notices;
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    @Scheduled(fixedDelayString = "PT60S")
    @Transactional
    public void run() {
        store.settled(Baghdad.day(clocks.now())).forEach(this::close);
        store.late(clocks.now()).forEach(this::warn);
        store.takeUnseen(clocks.seenBefore(), clocks.now()).forEach(this::wake);
    }

    /** Nobody has looked: each complaints officer is told, and nobody else learns that there is something to see. */
    private void wake(ComplaintId id) {
        accounts.withRole(settings.officeCode(), Role.COMPLAINTS_OFFICER)
                .forEach(officer -> notices.send(
                        Notice.to(officer.id(), "feedback.notice.unseen").linking("/complaints/" + id)));
    }

    /** Appeals end with a day; answers fall due within one. */
    @Override
    public Instant next(Instant now) {
        var unseen = store.firstUnseen().map(received -> received.plus(clocks.unseenAfter()));
        return Stream.concat(store.nextLate().stream(), unseen.stream())
                .min(Comparator.naturalOrder())
                .filter(Baghdad.tomorrow(now)::isAfter)
                .orElseGet(() -> Baghdad.tomorrow(now));
    }

    private void close(ComplaintId id) {
        store.lock(id).ifPresent(row -> {
            switch (row.complaint()) {
                case Complaint.Responded answered -> store.save(answered.close());
                case Complaint.Satisfied content -> store.save(content.close());
                case Complaint other -> store.save(other);
            }
        });
    }

    /** Only who has taken it: a notice to the office would tell others there that it exists. */
    private void warn(ComplaintId id) {
        store.lock(id)
                .ifPresent(row -> Told.of(row.complaint())
                        .officer()
                        .ifPresent(officer -> notices.send(
                                Notice.to(officer, "feedback.notice.late").linking("/complaints/" + id))));
        store.warned(id, clocks.now());
    }
}
