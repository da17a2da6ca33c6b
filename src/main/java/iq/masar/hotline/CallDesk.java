package iq.masar.hotline;

import iq.masar.access.Account;
import iq.masar.access.Accounts;
import iq.masar.casework.CaseSummary;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.tasks.NewTask;
import iq.masar.tasks.Tasks;
import iq.masar.vault.Pseudonyms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every call needs: time, ids, the keyed name of a number, the worker's task, the event. */
@Component
class CallDesk {
    private static final Duration SOON = Duration.ofHours(24);

    private final Clock clock;
    private final Ids ids;
    private final Pseudonyms pseudonyms;
    private final Tasks tasks;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    CallDesk(
            Clock clock,
            Ids ids,
            Pseudonyms pseudonyms,
            Tasks tasks,
            Accounts accounts,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.ids = ids;
        this.pseudonyms = pseudonyms;
        this.tasks = tasks;
        this.accounts = accounts;
        this.events = events;
    }

    Instant now() {
        return clock.instant();
    }

    UUID fresh() {
        return ids.next();
    }

    String subject(String number) {
        return pseudonyms.lookup("hotline-number", number);
    }

    /** Five failures: the worker hears of it, and not which fact was wrong. */
    void warnWorker(CaseSummary file, Actor operator) {
        task(file, "hotline-locked", "/cases/" + file.id() + "/phone", operator);
    }

    /** A task for the case's worker within a day; while nobody is assigned, for the office's supervisor. */
    void task(CaseSummary file, String kind, String link, Actor operator) {
        tasks.add(new NewTask(file.id(), kind, owner(file, operator), now().plus(SOON), Optional.of(link)));
    }

    /** Who answers for the case. */
    AccountId owner(CaseSummary file, Actor operator) {
        return file.worker()
                .or(() -> accounts.withRole(file.office(), Role.SUPERVISOR).stream()
                        .map(Account::id)
                        .findFirst())
                .orElse(operator.account());
    }

    void recognised(CaseSummary file, UUID call, String means) {
        events.publishEvent(new CallVerified(call, file.id(), means, file.office(), file.governorate(), now()));
    }

    void refused(UUID call, Actor operator, boolean locked) {
        events.publishEvent(new CallRefused(call, operator.office(), locked, now()));
    }
}
