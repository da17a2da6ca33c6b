package iq.masar.access;

import iq.masar.access.store.TokenStore;
import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import iq.masar.vault.Pseudonyms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keys for programs that read the interface under {@code /api}. A token carries roles but never opened keys: personal fields
 * are absent from whatever it reads.
 */
@Component
public class Tokens {
    private static final String PURPOSE = "access.token";
    private static final String PREFIX = "masar_";
    private static final Duration LIFE = Duration.ofDays(90);
    private final TokenStore store;
    private final Accounts accounts;
    private final Pseudonyms pseudonyms;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Tokens(TokenStore store, Accounts accounts, Pseudonyms pseudonyms, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.pseudonyms = pseudonyms;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** One token as its owner sees it. */
    public record Listed(UUID id, String label, Set<Role> roles, Instant expiresAt, Optional<Instant> usedAt) {
        public Listed {
            roles = Set.copyOf(roles);
        }
    }

    /** Makes a token with some of the actor's roles; the returned text is shown once and kept nowhere. */
    @Transactional
    public String create(Actor actor, String label, Set<Role> wanted) {
        var roles = wanted.stream().filter(actor::is).collect(Collectors.toSet());
        var id = ids.next();
        var secret = pseudonyms.freshToken();
        var now = clock.instant();
        store.insert(new TokenStore.Kept(
                id,
                actor.account(),
                label,
                pseudonyms.code(PURPOSE, id, secret),
                roles.isEmpty() ? actor.roles() : roles,
                now,
                now.plus(LIFE),
                Optional.empty()));
        audit.decided(Act.of(actor, "access.make-token").with("token", id));
        return PREFIX + id.toString().replace("-", "") + "_" + secret;
    }

    public List<Listed> list(Actor actor) {
        return store.of(actor.account()).stream()
                .map(one -> new Listed(one.id(), one.label(), one.roles(), one.expiresAt(), one.usedAt()))
                .toList();
    }

    /** Ends one of the actor's own tokens; false when it is not theirs. */
    @Transactional
    public boolean end(Actor actor, UUID id) {
        var ended = store.end(id, actor.account(), clock.instant());
        if (ended) {
            audit.decided(Act.of(actor, "access.end-token").with("token", id));
        }
        return ended;
    }

    /** Who a shown token acts for: only roles the account still has, in a session without keys. */
    public Optional<Actor> actor(String shown) {
        var now = clock.instant();
        return idOf(shown)
                .flatMap(store::find)
                .filter(kept -> kept.expiresAt().isAfter(now))
                .filter(kept -> pseudonyms.codeMatches(PURPOSE, kept.id(), secretOf(shown), kept.code()))
                .flatMap(kept -> accounts.find(kept.account())
                        .filter(Account::isActive)
                        .map(account -> {
                            store.used(kept.id(), now);
                            return narrowed(account.in(new SessionId(kept.id())), kept.roles());
                        }));
    }

    private static Actor narrowed(Actor whole, Set<Role> roles) {
        return new Actor(
                whole.account(),
                whole.displayName(),
                whole.organisation(),
                whole.office(),
                whole.governorate(),
                whole.roles().stream().filter(roles::contains).collect(Collectors.toSet()),
                whole.session());
    }

    private static Optional<UUID> idOf(String shown) {
        if (!shown.matches("masar_[0-9a-f]{32}_.{16,200}")) {
            return Optional.empty();
        }
        var digits = shown.substring(PREFIX.length(), PREFIX.length() + 32);
        return Optional.of(UUID.fromString(digits.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")));
    }

    private static String secretOf(String shown) {
        return shown.substring(PREFIX.length() + 33);
    }
}
