package iq.masar.access;

import iq.masar.access.store.AccountStore;
import iq.masar.access.store.RecoveryStore;
import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A lost passphrase or factor, cured by two people (ASVS 6.4.6): an administrator asks, somebody else decides – another
 * administrator, or a supervisor of the same office. It gives a new invitation and no case key at all.
 */
@Component
public class Recoveries {
    private final RecoveryStore store;
    private final AccountStore accounts;
    private final Joining joining;
    private final Endings endings;
    private final Audit audit;
    private final Ids ids;

    Recoveries(RecoveryStore store, AccountStore accounts, Joining joining, Endings endings, Audit audit, Ids ids) {
        this.store = store;
        this.accounts = accounts;
        this.joining = joining;
        this.endings = endings;
        this.audit = audit;
        this.ids = ids;
    }

    /** An open request as somebody who may decide about it sees it; {@code mayDecide} is false for its asker. */
    public record Waiting(
            UUID id, Account account, String reason, AccountId askedBy, Instant askedAt, boolean mayDecide) {}

    /** What came of a decision. */
    public sealed interface Decision {
        /** The person joins again with this code; it is shown once. */
        record Approved(AccountId account, String code) implements Decision {}

        record Declined(AccountId account) implements Decision {}

        /** Whoever asked, or whoever it is about, does not decide. */
        record SecondPersonNeeded() implements Decision {}

        /** There is no such request, or it is not for this actor. */
        record Unknown() implements Decision {}
    }

    /** Asks for an account of somebody else; false when there is no such active or locked account. */
    @Transactional
    public boolean ask(AccountId account, String reason, Actor by) {
        var known = accounts.find(account)
                .filter(one -> one.isActive() || one.state() == AccountState.LOCKED)
                .filter(one -> !one.id().equals(by.account()));
        known.ifPresent(one -> {
            store.ask(new RecoveryStore.Asked(ids.next(), account, reason, by.account(), endings.now()));
            audit.decided(Act.of(by, "access.ask-recovery").with("account", account));
        });
        return known.isPresent();
    }

    /** The open requests this actor may see. */
    public List<Waiting> list(Actor actor) {
        return store.open().stream()
                .flatMap(asked -> accounts
                        .find(asked.account())
                        .filter(account -> isFor(account, actor))
                        .map(account -> new Waiting(
                                asked.id(),
                                account,
                                asked.reason(),
                                asked.askedBy(),
                                asked.askedAt(),
                                isSecond(asked, actor)))
                        .stream())
                .toList();
    }

    /** Approves as the second person: proofs, sessions and keys of the account end, and it is invited again. */
    @Transactional
    public Decision approve(UUID id, Actor actor) {
        return deciding(id, actor, asked -> {
            if (!store.decide(id, "approved", actor.account(), endings.now())) {
                return new Decision.Unknown();
            }
            endings.reset(asked.account());
            audit.decided(Act.of(actor, "access.approve-recovery").with("account", asked.account()));
            return new Decision.Approved(asked.account(), joining.invite(asked.account(), actor.account()));
        });
    }

    /** Refuses as the second person; nothing changes. */
    @Transactional
    public Decision refuse(UUID id, Actor actor) {
        return deciding(id, actor, asked -> {
            if (!store.decide(id, "refused", actor.account(), endings.now())) {
                return new Decision.Unknown();
            }
            audit.decided(Act.of(actor, "access.refuse-recovery").with("account", asked.account()));
            return new Decision.Declined(asked.account());
        });
    }

    private Decision deciding(
            UUID id, Actor actor, java.util.function.Function<RecoveryStore.Asked, Decision> decision) {
        Optional<RecoveryStore.Asked> asked = store.find(id)
                .filter(one -> accounts.find(one.account())
                        .filter(account -> isFor(account, actor))
                        .isPresent());
        if (asked.isEmpty()) {
            return new Decision.Unknown();
        }
        return isSecond(asked.get(), actor) ? decision.apply(asked.get()) : new Decision.SecondPersonNeeded();
    }

    private static boolean isFor(Account account, Actor actor) {
        return actor.is(Role.ADMINISTRATOR)
                || (actor.is(Role.SUPERVISOR) && account.office().equals(actor.office()));
    }

    private static boolean isSecond(RecoveryStore.Asked asked, Actor actor) {
        return !asked.askedBy().equals(actor.account()) && !asked.account().equals(actor.account());
    }
}
