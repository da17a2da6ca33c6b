package iq.masar.access;

import iq.masar.access.store.AccountSearch;
import iq.masar.access.store.AccountStore;
import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrators' door: accounts are made, moved and closed here, never given a passphrase or a key. */
@Component
public class AccountDesk {
    private final AccountStore store;
    private final AccountSearch search;
    private final Joining joining;
    private final Endings endings;
    private final Audit audit;
    private final Ids ids;

    AccountDesk(AccountStore store, AccountSearch search, Joining joining, Endings endings, Audit audit, Ids ids) {
        this.store = store;
        this.search = search;
        this.joining = joining;
        this.endings = endings;
        this.audit = audit;
        this.ids = ids;
    }

    /** Where an account works and as what. */
    public record Post(OrganisationCode organisation, OfficeCode office, GovernorateCode governorate, Set<Role> roles) {
        public Post {
            roles = Set.copyOf(roles);
        }
    }

    /** One line of the list. */
    public record Line(Account account, Instant createdAt, Optional<Instant> signedInAt) {}

    /** What an administrator looks for; {@code after} is the last line seen, empty for the first page. */
    public record Question(String text, String state, boolean isByOffice, Optional<AccountId> after) {}

    /** A page of lines, and the line to go on after, if there are more. */
    public record Listing(List<Line> lines, Optional<AccountId> next) {
        public Listing {
            lines = List.copyOf(lines);
        }
    }

    /** What came of a change. */
    public sealed interface Changed {
        record Done(AccountId account) implements Changed {}

        /** Done, and this code is to be handed to the person; it is shown once. */
        record Invited(AccountId account, String code) implements Changed {}

        record UsernameTaken() implements Changed {}

        /** Nobody changes an account of their own. */
        record OwnAccount() implements Changed {}

        /** A closed account stays closed. */
        record AlreadyClosed() implements Changed {}

        /** There is no such account. */
        record Unknown() implements Changed {}

        /** What keeps this actor from changing that account at all. */
        static Optional<Changed> hindrance(Optional<Account> account, Actor by) {
            if (account.isEmpty()) {
                return Optional.of(new Unknown());
            }
            if (account.get().id().equals(by.account())) {
                return Optional.of(new OwnAccount());
            }
            return account.get().state() == AccountState.CLOSED ? Optional.of(new AlreadyClosed()) : Optional.empty();
        }
    }

    public Listing list(Question question) {
        var after = question.after().flatMap(store::find);
        var name = after.map(Account::displayName).orElse("");
        var office = after.map(one -> one.office().value()).orElse("");
        var id = after.map(Account::id).orElse(new AccountId(new UUID(0, 0)));
        var rows = question.isByOffice()
                ? search.byOffice(question.text(), question.state(), office, name, id)
                : search.byName(question.text(), question.state(), name, id);
        var shown = rows.stream()
                .limit(AccountSearch.page())
                .map(row -> new Line(row.account(), row.createdAt(), row.signedInAt()))
                .toList();
        return new Listing(
                shown,
                rows.size() > shown.size()
                        ? Optional.of(shown.getLast().account().id())
                        : Optional.empty());
    }

    public Optional<Line> find(AccountId id) {
        return search.find(id).map(row -> new Line(row.account(), row.createdAt(), row.signedInAt()));
    }

    /** Makes an invited account. */
    @Transactional
    public Changed create(String username, String displayName, Post post, Language language, Actor by) {
        if (store.byUsername(username).isPresent()) {
            return new Changed.UsernameTaken();
        }
        var account = new Account(
                new AccountId(ids.next()),
                username,
                displayName,
                post.organisation(),
                post.office(),
                post.governorate(),
                post.roles(),
                language,
                AccountState.INVITED);
        store.insert(account, by.account(), endings.now());
        var code = joining.invite(account.id(), by.account());
        audit.decided(facts(Act.of(by, "access.create-account"), account.id(), post));
        return new Changed.Invited(account.id(), code);
    }

    /** A fresh code for somebody who has not joined yet. */
    @Transactional
    public Changed inviteAgain(AccountId id, Actor by) {
        return store.find(id)
                .filter(one -> one.state() == AccountState.INVITED)
                .<Changed>map(one -> {
                    audit.decided(Act.of(by, "access.invite").with("account", id));
                    return new Changed.Invited(id, joining.invite(id, by.account()));
                })
                .orElseGet(Changed.Unknown::new);
    }

    /** Locks an active account until it is opened again. */
    @Transactional
    public Changed lock(AccountId id, String reason, Actor by) {
        return changing(id, by, account -> {
            store.state(id, AccountState.LOCKED);
            endings.stopped(id);
            audit.decided(Act.of(by, "access.lock-account").with("account", id).because(reason));
        });
    }

    /** Opens a locked account again. */
    @Transactional
    public Changed unlock(AccountId id, String reason, Actor by) {
        return changing(id, by, account -> {
            if (account.state() == AccountState.LOCKED) {
                store.state(id, AccountState.ACTIVE);
                audit.decided(
                        Act.of(by, "access.unlock-account").with("account", id).because(reason));
            }
        });
    }

    /** Closes an account for good: sessions, keys and tokens end at once. */
    @Transactional
    public Changed close(AccountId id, String reason, Actor by) {
        return changing(id, by, account -> {
            store.state(id, AccountState.CLOSED);
            endings.closed(id);
            audit.decided(Act.of(by, "access.close-account").with("account", id).because(reason));
        });
    }

    private Changed changing(AccountId id, Actor by, java.util.function.Consumer<Account> change) {
        var account = store.find(id);
        return Changed.hindrance(account, by).orElseGet(() -> {
            change.accept(account.orElseThrow());
            return new Changed.Done(id);
        });
    }

    private static Act facts(Act act, AccountId account, Post post) {
        return act.with("account", account)
                .with("office", post.office())
                .with(
                        "roles",
                        String.join(
                                "|",
                                post.roles().stream().map(Role::code).sorted().toList()));
    }
}
