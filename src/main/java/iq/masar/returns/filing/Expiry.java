package iq.masar.returns.filing;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.time.Tick;
import iq.masar.returns.model.Command;
import iq.masar.returns.store.MemberStore;
import java.time.Instant;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Travel documents that nobody used expire, and the file may have new ones (RET-26). */
@Component
@Transactional
class Expiry implements Tick {
    private final MemberStore members;
    private final Filing filing;

    Expiry(MemberStore members, Filing filing) {
        this.members = members;
        this.filing = filing;
    }

    @Override
    @Scheduled(fixedDelayString = "PT10M")
    public void run() {
        members.expiredBy(Baghdad.day(filing.now()))
                .forEach(file -> filing.take(file, new Command.Expire(), Optional.empty(), ""));
    }

    @Override
    @Transactional(readOnly = true)
    public Instant next(Instant now) {
        return members.nextExpiry()
                .map(day -> day.atStartOfDay(Baghdad.ZONE).toInstant())
                .map(at -> at.isAfter(now) ? at : Baghdad.tomorrow(now))
                .orElse(Instant.MAX);
    }
}
