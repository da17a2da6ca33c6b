package iq.masar.access;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.SessionId;
import iq.masar.vault.Keyring;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The signed-in sessions of this process: they live in memory only, and with each its opened keys end. */
@Component
public class Sessions implements HttpSessionListener {
    private static final String HELD = Sessions.class.getName() + ".held";
    private static final String PENDING = Sessions.class.getName() + ".pending";
    private static final Duration PROOF_WITHIN = Duration.ofMinutes(10);
    private final Map<SessionId, Held> open = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final Keyring keys;
    private final AccessSettings settings;
    private final Clock clock;

    Sessions(Accounts accounts, Keyring keys, AccessSettings settings, Clock clock) {
        this.accounts = accounts;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins a signed-in session whose keys are open already; the browser gets a new session id (ASVS 7.2.4). */
    public void begin(HttpServletRequest request, AccountId account, SessionId id) {
        request.getSession(true);
        request.changeSessionId();
        hold(request.getSession(), account, id);
    }

    /** As {@link #begin}, for a session made by a test's client. */
    public void hold(HttpSession session, AccountId account, SessionId id) {
        var held = new Held(account, id, clock.instant());
        open.put(id, held);
        session.setAttribute(HELD, held);
    }

    /** The passphrase was right and its keys are open, but a second proof is due: nobody is signed in yet. */
    public void await(HttpServletRequest request, AccountId account, SessionId id) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(PENDING, new Held(account, id, clock.instant()));
    }

    /** Whose second proof this browser owes; nobody's after ten minutes. */
    public Optional<AccountId> awaited(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(PENDING) instanceof Held pending)) {
            return Optional.empty();
        }
        if (pending.began.plus(PROOF_WITHIN).isBefore(clock.instant())) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(pending.account);
    }

    /** The second proof was given: the session begins. */
    public void complete(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(PENDING) instanceof Held pending) {
            session.removeAttribute(PENDING);
            begin(request, pending.account, pending.id);
        }
    }

    /** Who is acting in this request; ends what is over: idle, too long, signed out elsewhere, or its account no longer active. */
    public Optional<Actor> actor(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(HELD) instanceof Held held)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var account = accounts.find(held.account).filter(Account::isActive);
        if (account.isEmpty() || open.get(held.id) != held || held.isOver(now, settings)) {
            session.invalidate();
            return Optional.empty();
        }
        held.seen = now;
        return account.map(known -> known.in(held.id));
    }

    /** Signs out: the session and its keys are gone before this returns. */
    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Ends every session of an account; each is refused at its next request. */
    public void endAll(AccountId account) {
        open.values().removeIf(held -> {
            if (held.account.equals(account)) {
                keys.lock(held.id);
                return true;
            }
            return false;
        });
    }

    /** Ends every session of an account but this one, as after changing a passphrase. */
    public void endOthers(Actor actor) {
        open.values().removeIf(held -> {
            if (held.account.equals(actor.account()) && !held.id.equals(actor.session())) {
                keys.lock(held.id);
                return true;
            }
            return false;
        });
    }

    /** Whether the last proof of this session is younger than the given time (ASVS 7.5.3). */
    public boolean isFresh(Actor actor, Duration limit) {
        var held = open.get(actor.session());
        return held != null && held.proven.plus(limit).isAfter(clock.instant());
    }

    /** The passphrase was given again. */
    public void proven(Actor actor) {
        var held = open.get(actor.session());
        if (held != null) {
            held.proven = clock.instant();
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(HELD) instanceof Held held) {
            open.remove(held.id, held);
            keys.lock(held.id);
        }
        if (event.getSession().getAttribute(PENDING) instanceof Held pending) {
            keys.lock(pending.id);
        }
    }

    /** One open session; it stays inside the server's memory. */
    private static final class Held {
        private final AccountId account;
        private final SessionId id;
        private final Instant began;
        private volatile Instant seen;
        private volatile Instant proven;

        private Held(AccountId account, SessionId id, Instant now) {
            this.account = account;
            this.id = id;
            this.began = now;
            this.seen = now;
            this.proven = now;
        }

        private boolean isOver(Instant now, AccessSettings settings) {
            return !now.isBefore(seen.plus(settings.idle())) || !now.isBefore(began.plus(settings.longest()));
        }
    }
}
