package iq.masar.returns.filing;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.time.Tick;
import iq.masar.notices.Notice;
import iq.masar.notices.Notices;
import iq.masar.returns.Terms;
import iq.masar.returns.model.Command;
import iq.masar.returns.model.Return;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.model.RuleSet;
import iq.masar.returns.store.FileStore;
import java.time.Instant;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Watches terms after which silence is agreement: alarms at least 72 hours before and daily after, an interim reply while a
 * safeguard stands open, and the agreement itself when the term passes (RET-24).
 */
@Component
@Transactional
class Silence implements Tick {
    private final FileStore files;
    private final Notices notices;
    private final Terms terms;
    private final Filing filing;

    Silence(FileStore files, Notices notices, Terms terms, Filing filing) {
        this.files = files;
        this.notices = notices;
        this.terms = terms;
        this.filing = filing;
    }

    @Override
    @Scheduled(fixedDelayString = "PT20S")
    public void run() {
        var now = filing.now();
        for (var id : files.deemedBefore(now.plus(RuleSet.ALARM))) {
            files.lock(id).ifPresent(file -> due(file, now));
        }
    }

    private void due(ReturnFile file, Instant now) {
        var passed = file.facts().replyDue().filter(due -> !due.isAfter(now)).isPresent();
        if (passed && file.journey().stands() instanceof Return.Decidable) {
            filing.take(file.id(), new Command.TermPassed(file.facts().deemed()), Optional.empty(), "");
        } else if (!file.marks().alarmedOn().equals(Optional.of(Baghdad.day(now)))) {
            alarm(file, now);
        }
    }

    private void alarm(ReturnFile file, Instant now) {
        var open = !file.journey().safeguards().open().isEmpty();
        var interim = open && file.marks().interimAt().isEmpty();
        files.save(file.alarmed(Baghdad.day(now), open ? Optional.of(now) : Optional.empty()));
        filing.note(file, interim ? "interim" : "alarm", "", Optional.empty());
        for (var office : java.util.List.of(file.facts().post(), terms.desk("decision"))) {
            notices.send(Notice.toOffice(
                            office, "returns.notice.silence", file.facts().number())
                    .linking("/returns/" + file.id()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Instant next(Instant now) {
        var alarm = files.nextTerm(now).map(due -> due.minus(RuleSet.ALARM));
        var tomorrow = Baghdad.tomorrow(now);
        return alarm.map(at -> at.isBefore(now) ? tomorrow : at).orElse(Instant.MAX);
    }
}
