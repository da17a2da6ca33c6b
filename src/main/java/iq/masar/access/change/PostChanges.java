package iq.masar.access.change;

import iq.masar.access.Account;
import iq.masar.access.AccountDesk.Changed;
import iq.masar.access.AccountDesk.Post;
import iq.masar.access.Endings;
import iq.masar.access.store.AccountStore;
import iq.masar.access.store.PostChangeStore;
import iq.masar.access.store.PostChangeStore.Asked;
import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another office or other roles for an account (ASVS 2.3.5): an administrator asks, somebody else decides – another
 * administrator, or a supervisor of the office it goes to. Until then the account stays as it was.
 */
@Component
public class PostChanges {
    private final PostChangeStore store;
    private final AccountStore accounts;
    private final Endings endings;
    private final Audit audit;
    private final Ids ids;

    PostChanges(PostChangeStore store, AccountStore accounts, Endings endings, Audit audit, Ids ids) {
        this.store = store;
        this.accounts = accounts;
        this.endings = endings;
        this.audit = audit;
        this.ids = ids;
    }

    /** An open wish as somebody who may decide sees it; {@code mayDecide} is false for its asker. */
    public record Waiting(
            UUID id,
            Account account,
            Post post,
            String reason,
            AccountId askedBy,
            Instant askedAt,
            boolean mayDecide) {}

    /** What came of a decision. */
    public sealed interface Decision {
        record Settled(AccountId account) implements Decision {}

        /** Whoever asked, or whoever it is about, does not decide. */
        record SecondPersonNeeded() implements Decision {}

        /** There is no such wish, or it is not for this actor. */
        record Unknown() implements Decision {}
    }

    /** Asks; nothing changes yet. */
    @Transactional
    public Changed ask(AccountId id, Post post, String reason, Actor by) {
        return Changed.hindrance(accounts.find(id), by).orElseGet(() -> {
            store.ask(new Asked(ids.next(), id, post, reason, by.account(), endings.now()));
            audit.decided(facts(Act.of(by, "access.ask-move"), id, post).because(reason));
            return new Changed.Done(id);
        });
    }

    /** The open wishes this actor may see. */
    public List<Waiting> list(Actor actor) {
        return store.open().stream()
                .filter(asked -> isFor(asked, actor))
                .flatMap(asked -> accounts
                        .find(asked.account())
                        .map(account -> new Waiting(
                                asked.id(),
                                account,
                                asked.post(),
                                asked.reason(),
                                asked.askedBy(),
                                asked.askedAt(),
                                isSecond(asked, actor)))
                        .stream())
                .toList();
    }

    /** Approves as the second person: open sessions end, and key circles follow the new post. */
    @Transactional
    public Decision approve(UUID id, Actor actor) {
        return deciding(id, actor, "approved", asked -> {
            var post = asked.post();
            var before = accounts.find(asked.account()).orElseThrow();
            accounts.post(asked.account(), post.organisation(), post.office(), post.governorate(), post.roles());
            endings.moved(before, post);
            audit.decided(facts(Act.of(actor, "access.move-account"), asked.account(), post)
                    .because(asked.reason()));
        });
    }

    /** Refuses as the second person; nothing changes. */
    @Transactional
    public Decision refuse(UUID id, Actor actor) {
        return deciding(
                id,
                actor,
                "refused",
                asked -> audit.decided(Act.of(actor, "access.refuse-move").with("account", asked.account())));
    }

    private Decision deciding(UUID id, Actor actor, String state, Consumer<Asked> effect) {
        var asked = store.find(id).filter(one -> isFor(one, actor));
        if (asked.isEmpty()) {
            return new Decision.Unknown();
        }
        if (!isSecond(asked.get(), actor)) {
            return new Decision.SecondPersonNeeded();
        }
        if (!store.decide(id, state, actor.account(), endings.now())) {
            return new Decision.Unknown();
        }
        effect.accept(asked.get());
        return new Decision.Settled(asked.get().account());
    }

    private static boolean isFor(Asked asked, Actor actor) {
        return actor.is(Role.ADMINISTRATOR)
                || actor.is(Role.SUPERVISOR) && asked.post().office().equals(actor.office());
    }

    private static boolean isSecond(Asked asked, Actor actor) {
        return !asked.askedBy().equals(actor.account()) && !asked.account().equals(actor.account());
    }

    private static Act facts(Act act, AccountId account, Post post) {
        return act.with("account", account)
                .with("office", post.office())
                .with("roles", post.roles().stream().map(Role::code).sorted().collect(Collectors.joining(" ")));
    }
}
