package iq.masar.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.access.AccountDesk.Changed;
import iq.masar.access.AccountDesk.Post;
import iq.masar.access.Joining.Joined;
import iq.masar.access.Recoveries.Decision;
import iq.masar.access.change.PostChanges;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.time.StoryClock;
import iq.masar.testing.Asvs;
import iq.masar.testing.Browser;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Keyring;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

/** From invitation to closing: what administrators do, and what they cannot. */
@RoomTest
class AccountDeskTest {
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String OWN_WORDS = "seven green buckets of rain";
    private static final Post MOSUL = new Post(
            new OrganisationCode("MOMD"),
            new OfficeCode("MOMD-NI"),
            new GovernorateCode("NI"),
            Set.of(Role.CASE_WORKER));

    @Autowired
    Officers officers;

    @Autowired
    AccountDesk desk;

    @Autowired
    Accounts accounts;

    @Autowired
    Joining joining;

    @Autowired
    Recoveries recoveries;

    @Autowired
    Tokens tokens;

    @Autowired
    PostChanges changes;

    @Autowired
    Keyring keyring;

    @Autowired
    StoryClock clock;

    @Autowired
    MockMvc mvc;

    @LocalServerPort
    int port;

    Actor admin;
    String username;

    @BeforeEach
    void anAdministrator() {
        admin = officers.administrator();
        username = "karwan" + MADE.incrementAndGet();
    }

    @Test
    void anInvitedPersonChoosesAPassphraseAndHasKeys() {
        var invited = invite();
        assertThat(joining.join(username, invited.code().toLowerCase(java.util.Locale.ROOT), OWN_WORDS))
                .isEqualTo(new Joined.Welcome(invited.account()));
        assertThat(keyring.isEnrolled(invited.account())).isTrue();
        assertThat(new Browser(port).signIn(username, OWN_WORDS).statusCode()).isEqualTo(303);
        assertThat(joining.join(username, invited.code(), OWN_WORDS)).isEqualTo(new Joined.NoSuchInvitation());
    }

    @Test
    @Asvs("6.4.1")
    void anInvitationEndsWithItsTimeOrAfterFiveWrongCodes() {
        var late = invite();
        clock.moveOn(Duration.ofHours(73));
        assertThat(joining.join(username, late.code(), OWN_WORDS)).isEqualTo(new Joined.NoSuchInvitation());

        username = "karwan" + MADE.incrementAndGet();
        var guessed = invite();
        for (var guess = 0; guess < 5; guess++) {
            assertThat(joining.join(username, "WRONG" + guess, OWN_WORDS)).isEqualTo(new Joined.NoSuchInvitation());
        }
        assertThat(joining.join(username, guessed.code(), OWN_WORDS)).isEqualTo(new Joined.NoSuchInvitation());
    }

    @Test
    void aPoorPassphraseLeavesTheInvitationAsItIs() {
        var invited = invite();
        assertThat(joining.join(username, invited.code(), "password password"))
                .isEqualTo(new Joined.PassphraseRefused("access.fault.too-common"));
        assertThat(joining.join(username, invited.code(), OWN_WORDS)).isInstanceOf(Joined.Welcome.class);
    }

    @Test
    void aNameIsTakenOnceAndNobodyChangesTheirOwnAccount() {
        var invited = invite();
        assertThat(invited.code()).isNotEmpty();
        assertThat(desk.create(username, "Karwan", MOSUL, Language.CKB, admin)).isEqualTo(new Changed.UsernameTaken());
        assertThat(desk.close(admin.account(), "left", admin)).isEqualTo(new Changed.OwnAccount());
        assertThat(changes.ask(admin.account(), MOSUL, "moved", admin)).isEqualTo(new Changed.OwnAccount());
    }

    @Test
    @Asvs("7.4.2")
    void closingLockingAndMovingEndOpenSessionsAtTheNextRequest() {
        var shilan = officers.caseWorker("MOMD-NI");
        var browser = new Browser(port);
        browser.signIn(officers.username(shilan), Officers.PASSPHRASE);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        assertThat(desk.lock(shilan.account(), "long-absence", admin)).isInstanceOf(Changed.Done.class);
        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
        assertThat(browser.signIn(officers.username(shilan), Officers.PASSPHRASE)
                        .statusCode())
                .isEqualTo(422);
        assertThat(desk.unlock(shilan.account(), "mistake", admin)).isInstanceOf(Changed.Done.class);
        assertThat(browser.signIn(officers.username(shilan), Officers.PASSPHRASE)
                        .statusCode())
                .isEqualTo(303);
        assertThat(changes.ask(shilan.account(), MOSUL, "role-change", admin)).isInstanceOf(Changed.Done.class);
        assertThat(browser.get("/account").statusCode())
                .as("nothing changes yet")
                .isEqualTo(200);
        var wish = changes.list(admin).stream()
                .filter(one -> one.account().id().equals(shilan.account()))
                .findFirst()
                .orElseThrow();
        var second = new Browser(port);
        second.signIn(officers.username(officers.supervisor("MOMD-NI")), Officers.PASSPHRASE);
        assertThat(second.get("/account").body())
                .as("a change of post waits in a supervisor's navigation")
                .contains("/accounts/recoveries");
        assertThat(changes.approve(wish.id(), admin)).isEqualTo(new PostChanges.Decision.SecondPersonNeeded());
        assertThat(changes.approve(wish.id(), officers.supervisor("MOMD-AN")))
                .isEqualTo(new PostChanges.Decision.Unknown());
        assertThat(changes.approve(wish.id(), officers.administrator()))
                .isEqualTo(new PostChanges.Decision.Settled(shilan.account()));
        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
        browser.signIn(officers.username(shilan), Officers.PASSPHRASE);
        assertThat(desk.close(shilan.account(), "left", admin)).isInstanceOf(Changed.Done.class);
        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
        assertThat(keyring.isEnrolled(shilan.account())).isFalse();
        assertThat(desk.unlock(shilan.account(), "mistake", admin)).isEqualTo(new Changed.AlreadyClosed());
    }

    @Test
    @Asvs({"6.4.4", "6.4.6"})
    void aLostPassphraseTakesTwoPeopleAndGivesNoKeys() {
        var shilan = officers.caseWorker("MOMD-NI");
        var supervisor = officers.supervisor("MOMD-NI");
        var elsewhere = officers.supervisor("MOMD-AN");
        assertThat(recoveries.ask(shilan.account(), "phone lost on the road", admin))
                .isTrue();
        var open = recoveries.list(supervisor).stream()
                .filter(one -> one.account().id().equals(shilan.account()))
                .findFirst()
                .orElseThrow();
        assertThat(recoveries.approve(open.id(), admin)).isEqualTo(new Decision.SecondPersonNeeded());
        assertThat(recoveries.approve(open.id(), elsewhere)).isEqualTo(new Decision.Unknown());
        var approved = (Decision.Approved) recoveries.approve(open.id(), supervisor);
        assertThat(new Browser(port)
                        .signIn(officers.username(shilan), Officers.PASSPHRASE)
                        .statusCode())
                .isEqualTo(422);
        assertThat(keyring.isEnrolled(shilan.account())).isFalse();
        assertThat(joining.join(officers.username(shilan), approved.code(), OWN_WORDS))
                .isInstanceOf(Joined.Welcome.class);
        assertThat(recoveries.approve(open.id(), supervisor)).isEqualTo(new Decision.Unknown());
    }

    @Test
    void theListGoesOnAfterItsLastLine() {
        var seen = new java.util.HashSet<AccountId>();
        var after = Optional.<AccountId>empty();
        do {
            var listing = desk.list(new AccountDesk.Question("", "", true, after));
            listing.lines()
                    .forEach(line -> assertThat(seen.add(line.account().id())).isTrue());
            after = listing.next();
        } while (after.isPresent());
        assertThat(seen).contains(admin.account());
    }

    @Test
    void aTokenCarriesRolesButNoKeysAndEndsWithItsOwner() {
        var shilan = officers.provider("CPA-NI");
        var shown = tokens.create(shilan, "import of the directory", Set.of(Role.PROVIDER, Role.ADMINISTRATOR));
        var acting = tokens.actor(shown).orElseThrow();
        assertThat(acting.roles()).containsExactly(Role.PROVIDER);
        assertThat(keyring.isUnlocked(acting.session())).isFalse();
        assertThat(tokens.actor(shown.substring(0, shown.length() - 1) + "!")).isEmpty();
        assertThat(tokens.actor("masar_")).isEmpty();
        assertThat(desk.close(shilan.account(), "left", admin)).isInstanceOf(Changed.Done.class);
        assertThat(tokens.actor(shown)).isEmpty();
    }

    @Test
    void theFormsOfAdministratorsReturnEverythingTyped() throws Exception {
        mvc.perform(get("/accounts/new").with(officers.signedIn(admin))).andExpect(status().isOk());
        var answer = mvc.perform(post("/accounts")
                        .param("name", "Karwan")
                        .param("username", "not a name")
                        .with(csrf())
                        .with(officers.signedIn(admin)))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        assertThat(answer.getResponse().getContentAsString()).contains("value=\"Karwan\"", "value=\"not a name\"");
    }

    private Changed.Invited invite() {
        return (Changed.Invited) desk.create(username, "Karwan", MOSUL, Language.CKB, admin);
    }
}
