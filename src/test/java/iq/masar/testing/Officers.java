package iq.masar.testing;

import iq.masar.access.DemoAccounts;
import iq.masar.access.Sessions;
import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import iq.masar.vault.Keyring;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Officers for tests: each call makes a fresh account with keys and a session whose keys are open. Whoever has to wait for an
 * office's key circle is admitted by a colleague made before.
 */
public final class Officers {
    /** Everybody's passphrase in tests. */
    public static final String PASSPHRASE = "palm trees by the Tigris 26";

    private final DemoAccounts accounts;
    private final Keyring keyring;
    private final Sessions sessions;
    private final Ids ids;
    private final AtomicInteger made = new AtomicInteger();
    private final Map<OfficeCode, List<Actor>> colleagues = new ConcurrentHashMap<>();
    private final Map<Actor, String> usernames = new ConcurrentHashMap<>();

    public Officers(DemoAccounts accounts, Keyring keyring, Sessions sessions, Ids ids) {
        this.accounts = accounts;
        this.keyring = keyring;
        this.sessions = sessions;
        this.ids = ids;
    }

    public Actor registrar(String office) {
        return with(office, Role.REGISTRAR);
    }

    public Actor caseWorker(String office) {
        return with(office, Role.CASE_WORKER);
    }

    public Actor protectionSpecialist(String office) {
        return with(office, Role.PROTECTION_SPECIALIST);
    }

    public Actor supervisor(String office) {
        return with(office, Role.SUPERVISOR);
    }

    public Actor coordinator(String office) {
        return with(office, Role.COORDINATOR);
    }

    public Actor provider(String office) {
        return with(office, Role.PROVIDER);
    }

    public Actor hotlineOperator() {
        return with("HOTLINE", Role.HOTLINE_OPERATOR);
    }

    public Actor complaintsOfficer(String office) {
        return with(office, Role.COMPLAINTS_OFFICER);
    }

    public Actor nationalAdministration() {
        return with("MOMD-HQ", Role.NATIONAL_ADMINISTRATION);
    }

    public Actor analyst() {
        return with("MOMD-HQ", Role.ANALYST);
    }

    public Actor auditor() {
        return with("MOMD-HQ", Role.AUDITOR);
    }

    public Actor administrator() {
        return with("MOMD-HQ", Role.ADMINISTRATOR);
    }

    /** A fresh officer of an office: {@code MOMD-NI} is the office of {@code MOMD} in {@code NI}. */
    public Actor with(String office, Role... roles) {
        var number = made.incrementAndGet();
        var code = new OfficeCode(office);
        var organisation = new OrganisationCode(office.replaceFirst("-.*", ""));
        var governorate = new GovernorateCode(
                office.matches(".*-[A-Z]{2}") && !office.endsWith("-HQ")
                        ? office.substring(office.length() - 2)
                        : "BG");
        var username = "officer" + number;
        var name = "Officer " + number;
        var account = accounts.enrolDemo(
                username, name, organisation, code, governorate, Set.of(roles), Language.AR, PASSPHRASE);
        var actor = new Actor(account, name, organisation, code, governorate, Set.of(roles), new SessionId(ids.next()));
        usernames.put(actor, username);
        unlock(actor);
        admit(actor);
        return actor;
    }

    /** The same officer in another session, also with open keys. */
    public Actor again(Actor actor) {
        var other = new Actor(
                actor.account(),
                actor.displayName(),
                actor.organisation(),
                actor.office(),
                actor.governorate(),
                actor.roles(),
                new SessionId(ids.next()));
        usernames.put(other, username(actor));
        unlock(other);
        return other;
    }

    /** What the officer types at sign-in, with {@link #PASSPHRASE}. */
    public String username(Actor actor) {
        return java.util.Objects.requireNonNull(usernames.get(actor));
    }

    /** For MockMvc: the request comes from this officer's signed-in session. Posts also need {@code csrf()}. */
    public RequestPostProcessor signedIn(Actor actor) {
        return request -> {
            var session = new MockHttpSession(request.getServletContext());
            sessions.hold(session, actor.account(), actor.session());
            request.setSession(session);
            return request;
        };
    }

    private void unlock(Actor actor) {
        if (!keyring.unlock(actor.account(), PASSPHRASE.toCharArray(), actor.session())) {
            throw new AssertionError("keys of " + actor + " do not open");
        }
    }

    private void admit(Actor newcomer) {
        var known = colleagues.computeIfAbsent(newcomer.office(), office -> new CopyOnWriteArrayList<>());
        for (var colleague : known) {
            if (keyring.admit(colleague, newcomer.account())) {
                break;
            }
        }
        known.add(newcomer);
    }
}
