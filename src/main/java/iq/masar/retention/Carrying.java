package iq.masar.retention;

import iq.masar.casework.archive.Archive;
import iq.masar.casework.archive.Archive.Finished;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.vault.destruction.Destroyed;
import iq.masar.vault.destruction.Destruction;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Time, fresh numbers, the terms, and the hand that destroys. */
@Component
class Carrying {
    private final Destruction destruction;
    private final RetentionRules rules;
    private final Ids ids;
    private final Clock clock;

    Carrying(Destruction destruction, RetentionRules rules, Ids ids, Clock clock) {
        this.destruction = destruction;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    UUID fresh() {
        return ids.next();
    }

    List<Finished> over(Archive archive, int most) {
        var now = clock.instant();
        var earliest = Baghdad.day(now)
                .minusYears(rules.shortest())
                .atStartOfDay(Baghdad.ZONE)
                .toInstant();
        return archive.closedBefore(earliest, most).stream()
                .filter(file -> rules.isOver(file.category(), file.closedAt(), now))
                .toList();
    }

    Destroyed destroy(CaseId file, Actor by) {
        return destruction.destroy(file, "committee", by);
    }
}
