package iq.masar.referrals.feed;

import iq.masar.directory.PlaceFreed;
import iq.masar.notices.Notice;
import iq.masar.notices.Notices;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.store.ReferralStore;
import iq.masar.tasks.NewTask;
import iq.masar.tasks.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A place is free: whoever waits first is called, and has two days to send before the next release calls another (REF-5). */
@Component
class PlaceCalls {
    private static final Duration TO_SEND = Duration.ofDays(2);

    private final ReferralStore store;
    private final Tasks tasks;
    private final Notices notices;

    PlaceCalls(ReferralStore store, Tasks tasks, Notices notices) {
        this.store = store;
        this.tasks = tasks;
        this.notices = notices;
    }

    @EventListener
    void on(PlaceFreed freed) {
        store.find(new ReferralId(freed.referral())).ifPresent(waiting -> call(waiting, freed.at()));
    }

    private void call(Referral waiting, Instant at) {
        var line = waiting.line();
        var link = "/referrals/" + line.id();
        tasks.add(new NewTask(line.file(), "place-free", line.sender(), at.plus(TO_SEND), Optional.of(link)));
        notices.send(Notice.to(line.sender(), "referrals.notice.place-free", line.reference())
                .linking(link));
    }
}
