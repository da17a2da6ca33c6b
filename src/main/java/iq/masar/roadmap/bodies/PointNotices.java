package iq.masar.roadmap.bodies;

import iq.masar.access.Account;
import iq.masar.access.Accounts;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Baghdad;
import iq.masar.notices.Notice;
import iq.masar.notices.Notices;
import iq.masar.roadmap.bodies.Body.ActionPoint;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever holds the owning seat of an action point: once when it is given, then weekly from three days before it is due.
 * Her office's mailbox, if it has one, learns that a notice waits and nothing else (GOV-10).
 */
@Component
public class PointNotices {
    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_BETWEEN = 7;
    private final DecisionStore decisions;
    private final BodyStore bodies;
    private final Accounts accounts;
    private final Notices notices;
    private final Clock clock;

    PointNotices(DecisionStore decisions, BodyStore bodies, Accounts accounts, Notices notices, Clock clock) {
        this.decisions = decisions;
        this.bodies = bodies;
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells all that is due to be told; the number of notices. Safe to repeat: a point is told of once in seven days. */
    @Transactional
    public int tell() {
        var today = Baghdad.day(clock.instant());
        var told = 0;
        for (var point : decisions.owed(today.plusDays(DAYS_BEFORE), today.minusDays(DAYS_BETWEEN - 1))) {
            for (var holder : bodies.holders(point.body())) {
                if (holder.seat().equals(point.seat()) && holder.runs(today)) {
                    told += accounts.find(new AccountId(holder.account()))
                            .filter(Account::isActive)
                            .map(account -> tell(point, account, today))
                            .orElse(0);
                }
            }
            decisions.told(point.id(), today);
        }
        return told;
    }

    private int tell(ActionPoint point, Account owner, LocalDate today) {
        var key = point.isOverdue(today)
                ? "roadmap.notice.overdue"
                : point.due().isAfter(today.plusDays(DAYS_BEFORE)) ? "roadmap.notice.asked" : "roadmap.notice.due";
        notices.sendWithLetter(
                Notice.to(owner.id(), key, point.due()).linking("/governance/bodies/" + point.body()), owner.office());
        return 1;
    }
}
