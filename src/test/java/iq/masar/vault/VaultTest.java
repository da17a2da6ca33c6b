package iq.masar.vault;

import static iq.masar.kernel.Role.ADMINISTRATOR;
import static iq.masar.kernel.Role.CASE_WORKER;
import static iq.masar.kernel.Role.PROVIDER;
import static iq.masar.kernel.Role.REGISTRAR;
import static iq.masar.kernel.Role.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.testing.RoomTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who can read a name, and who cannot (REF-25, 32, 33, 34, 51; "Must show" 4). */
@RoomTest
class VaultTest {
    private final VaultFixtures make;
    private final Vault vault;
    private final Grants grants;
    private final Keyring keyring;
    private final Audit audit;
    private final Clock clock;

    private final OfficeCode mosul;
    private final Actor haidar;
    private final Actor yusuf;
    private final Actor shilan;

    @Autowired
    VaultTest(BeanFactory house, Vault vault, Grants grants, Keyring keyring, Audit audit, Clock clock) {
        this.make = new VaultFixtures(house);
        this.vault = vault;
        this.grants = grants;
        this.keyring = keyring;
        this.audit = audit;
        this.clock = clock;
        mosul = make.office();
        haidar = make.officer("Haidar", mosul, SUPERVISOR);
        yusuf = make.officer("Yusuf", mosul, REGISTRAR);
        shilan = make.officer("Shilan", mosul, CASE_WORKER);
    }

    private String nameSeenBy(Actor actor, Ground ground, CaseId file) {
        return switch (vault.read(actor, ground, "first-meeting", List.of(Place.face(file)))) {
            case Reading.Open open -> open.text(Place.face(file), Vault.CALLING);
            case Reading.NotYours closed -> closed.toString();
            case Reading.ReasonMissing missing -> missing.toString();
            case Reading.BudgetSpent spent -> spent.toString();
            case Reading.Paused paused -> paused.toString();
        };
    }

    private String nameSeenBy(Actor actor, CaseId file) {
        return nameSeenBy(actor, Ground.CASE_WORK, file);
    }

    private static final String NOT_YOURS = new Reading.NotYours().toString();

    @Test
    void theAssignedWorkerReadsTheNameAndNobodyElseDoes() {
        var file = make.founded(yusuf, "Rana");
        assertThat(grants.assign(file, shilan.account(), haidar, "case-origin")).isEqualTo(new Granting.Granted());
        assertThat(nameSeenBy(shilan, file)).isEqualTo("Rana");
        var others = List.of(
                make.officer("Second worker", mosul, CASE_WORKER),
                make.officer("Administrator", mosul, ADMINISTRATOR),
                make.officer("Provider", make.office(), PROVIDER),
                make.officer("Supervisor elsewhere", make.office(), SUPERVISOR),
                yusuf);
        others.forEach(other -> {
            assertThat(nameSeenBy(other, file)).isEqualTo(NOT_YOURS);
            assertThat(nameSeenBy(other, Ground.APPROVAL, file)).isEqualTo(NOT_YOURS);
            assertThat(vault.callingNames(other, List.of(file))).isEmpty();
            assertThat(vault.holds(other, file)).isFalse();
            assertThat(grants.assign(file, make.officer("Friend", mosul).account(), other, "none"))
                    .isEqualTo(new Granting.NotHeld());
        });
    }

    @Test
    void theFounderReadsUntilTheFirstAssignment() {
        var file = make.founded(yusuf, "Rana");
        assertThat(nameSeenBy(yusuf, Ground.INTAKE, file)).isEqualTo("Rana");
        assertThat(vault.callingNames(yusuf, List.of(file))).containsEntry(file, "Rana");
        assertThat(grants.holders(file)).containsExactly(yusuf.account());
        var unused = grants.assign(file, shilan.account(), haidar, "case-origin");
        assertThat(nameSeenBy(yusuf, Ground.INTAKE, file)).isEqualTo(NOT_YOURS);
        assertThat(grants.holders(file)).containsExactly(shilan.account());
        assertThatExceptionOfType(NotHeld.class)
                .isThrownBy(() -> vault.write(make.notes(file), Map.of("text", "more"), yusuf));
    }

    @Test
    void aWorkerWhoFoundedTheCaseKeepsItWhenAssigned() {
        var file = make.founded(shilan, "Rana");
        assertThat(grants.assign(file, shilan.account(), haidar, "case-origin")).isEqualTo(new Granting.Granted());
        assertThat(nameSeenBy(shilan, file)).isEqualTo("Rana");
        assertThat(grants.holders(file)).containsExactly(shilan.account());
    }

    @Test
    void unassignmentTakesEffectAtTheNextRequestAndOthersKeepReadingOldAndNew() {
        var file = make.founded(yusuf, "Rana");
        var second = make.officer("Karwan", mosul, CASE_WORKER);
        var first = grants.assign(file, shilan.account(), haidar, "case-origin");
        var other = grants.assign(file, second.account(), haidar, "second-person");
        assertThat(List.of(first, other)).containsOnly(new Granting.Granted());
        var before = make.notes(file);
        vault.write(before, Map.of("text", "before"), shilan);
        assertThat(nameSeenBy(shilan, file)).isEqualTo("Rana");
        grants.unassign(file, shilan.account(), haidar);
        assertThat(nameSeenBy(shilan, file)).isEqualTo(NOT_YOURS);
        assertThat(vault.holds(shilan, file)).isFalse();
        assertThat(vault.held(second, List.of(file))).containsExactly(file);
        var after = make.notes(file);
        vault.write(after, Map.of("text", "after"), second);
        var reading = (Reading.Open) vault.read(second, Ground.CASE_WORK, "handover", List.of(before, after));
        assertThat(reading.text(before, "text")).isEqualTo("before");
        assertThat(reading.text(after, "text")).isEqualTo("after");
        assertThat(nameSeenBy(haidar, Ground.SUCCESSION, file)).isEqualTo("Rana");
    }

    @Test
    void unassignmentByOneWithoutTheKeyCutsAtOnceAndTheNextWriterMakesTheNewKey() {
        var file = make.founded(yusuf, "Rana");
        var unused = grants.assign(file, shilan.account(), haidar, "case-origin");
        var coordinator = make.officer("Coordinator", make.office());
        grants.unassign(file, shilan.account(), coordinator);
        assertThat(nameSeenBy(shilan, file)).isEqualTo(NOT_YOURS);
        var note = make.notes(file);
        vault.write(note, Map.of("text", "new key"), haidar);
        assertThat(((Reading.Open) vault.read(haidar, Ground.SUCCESSION, "stand-in", List.of(note, Place.face(file))))
                        .records())
                .hasSize(2);
    }

    @Test
    void nobodyDesignatesThemselvesAndOnlyThoseWithKeysAreDesignated() {
        var file = make.founded(yusuf, "Rana");
        assertThat(grants.assign(file, haidar.account(), haidar, "mine")).isEqualTo(new Granting.SelfAssignment());
        assertThat(grants.assign(file, new iq.masar.kernel.AccountId(new UUID(1, 1)), haidar, "case-origin"))
                .isEqualTo(new Granting.GranteeHasNoKeys());
    }

    @Test
    void aSupervisorReadsByTheOfficeOnlyOnItsGrounds() {
        var file = make.founded(yusuf, "Rana");
        assertThat(nameSeenBy(haidar, Ground.CASE_WORK, file)).isEqualTo(NOT_YOURS);
        assertThat(nameSeenBy(haidar, Ground.APPROVAL, file)).isEqualTo("Rana");
        assertThat(vault.succeeds(haidar, file)).isTrue();
        assertThat(vault.holds(haidar, file)).isFalse();
        assertThat(vault.callingNames(haidar, List.of(file))).containsEntry(file, "Rana");
    }

    @Test
    void theFirstOpeningStatesAReasonAndTheAuditKnows() {
        var file = make.founded(yusuf, "Rana");
        var unused = grants.assign(file, shilan.account(), haidar, "case-origin");
        var face = List.of(Place.face(file));
        assertThat(vault.read(shilan, Ground.CASE_WORK, " ", face)).isEqualTo(new Reading.ReasonMissing());
        assertThat(vault.read(shilan, Ground.CASE_WORK, "She is waiting: Rana", face))
                .isInstanceOf(Reading.Open.class);
        assertThat(vault.read(shilan, Ground.CASE_WORK, "", face)).isInstanceOf(Reading.Open.class);
        var reads = audit.readsOf(file).stream()
                .filter(entry -> entry.verb().equals("vault.read"))
                .toList();
        assertThat(reads).hasSize(2);
        assertThat(reads.getLast().facts()).containsEntry("sections", "identity");
        assertThat(reads.getLast().facts().get("reason")).startsWith("sealed:");
        assertThat(reads).allMatch(entry -> entry.actorName().equals("Shilan"));
    }

    @Test
    void fieldsNotNamedStayAndEmptyOnesGo() {
        var file = make.founded(yusuf, "Rana");
        var contact = new Place(file, Section.CONTACT, file.value());
        vault.write(contact, Map.of("phone", "+9647701234567", "cover", "the bakery", "note", ""), yusuf);
        vault.write(contact, Map.of("phone", "+9647709999999", "cover", ""), yusuf);
        var reading = (Reading.Open) vault.read(yusuf, Ground.INTAKE, "", List.of(contact));
        assertThat(reading.at(contact)).isEqualTo(Map.of("phone", "+9647709999999"));
        assertThat(vault.places(file, Section.CONTACT)).containsExactly(contact);
    }

    @Test
    void anybodyDropsIntoTheLetterboxAndOnlyHoldersOpenIt() {
        var file = make.founded(yusuf, "Rana");
        var provider = make.officer("Maryam", make.office(), PROVIDER);
        var note = make.notes(file);
        vault.deposit(note, Map.of("text", "came on Monday"), provider);
        assertThat(vault.read(provider, Ground.REFERRAL, "", List.of(note))).isEqualTo(new Reading.NotYours());
        var contact = new Place(file, Section.CONTACT, file.value());
        vault.write(contact, Map.of("phone", "+9647701234567", "cover", "the bakery"), yusuf);
        vault.deposit(contact, Map.of("phone", "+9647700000000"));
        var reading = (Reading.Open) vault.read(yusuf, Ground.INTAKE, "", List.of(note, contact));
        assertThat(reading.text(note, "text")).isEqualTo("came on Monday");
        assertThat(reading.at(contact)).isEqualTo(Map.of("phone", "+9647700000000", "cover", "the bakery"));
        vault.write(contact, Map.of("cover", "the tailor"), yusuf);
        assertThat(((Reading.Open) vault.read(yusuf, Ground.INTAKE, "", List.of(contact))).at(contact))
                .isEqualTo(Map.of("phone", "+9647700000000", "cover", "the tailor"));
    }

    @Test
    void aReferralHandsOverOneSectionWithheldContactAfterAcceptanceAndNothingAfterWithdrawal() {
        var file = make.founded(yusuf, "Rana");
        var given = grants.assign(file, shilan.account(), haidar, "case-origin");
        var inbox = make.office();
        var maryam = make.officer("Maryam", inbox, PROVIDER);
        var referral = new UUID(9, file.value().getLeastSignificantBits());
        var disclosed = new Place(file, Section.referral(referral), referral);
        var contact = new Place(file, Section.referralContact(referral), referral);
        vault.write(Map.of(disclosed, Map.of("need", "roof"), contact, Map.of("phone", "+9647701234567")), shilan);
        var until = clock.instant().plus(Duration.ofDays(30));
        assertThat(grants.handOver(file, disclosed.section(), inbox, shilan, until))
                .isEqualTo(given);
        assertThat(grants.handOverWithheld(file, contact.section(), inbox, shilan, until))
                .isEqualTo(given);
        var all = List.of(disclosed, contact, Place.face(file));
        assertThat(opened(maryam, all)).containsOnlyKeys(disclosed);
        grants.release(file, contact.section());
        assertThat(opened(maryam, all)).containsOnlyKeys(disclosed, contact);
        vault.write(new Place(file, disclosed.section(), new UUID(1, 2)), Map.of("note", "will come"), maryam);
        assertThatExceptionOfType(NotHeld.class)
                .isThrownBy(() -> vault.write(make.notes(file), Map.of("note", "elsewhere"), maryam));
        grants.unassign(file, shilan.account(), haidar);
        assertThat(opened(maryam, all)).containsOnlyKeys(disclosed, contact);
        grants.withdraw(file, contact.section());
        assertThat(opened(maryam, all)).containsOnlyKeys(disclosed);
        grants.withdraw(file, disclosed.section());
        assertThat(vault.read(maryam, Ground.REFERRAL, "", all)).isEqualTo(new Reading.NotYours());
    }

    private Map<Place, Map<String, String>> opened(Actor actor, List<Place> places) {
        return ((Reading.Open) vault.read(actor, Ground.REFERRAL, "", places)).records();
    }

    @Test
    void aNamedReceiverOpensWhatTheInboxDoesNot() {
        var file = make.founded(yusuf, "Rana");
        var inbox = make.office();
        var maryam = make.officer("Maryam", inbox, PROVIDER);
        var colleague = make.officer("Colleague", inbox, PROVIDER);
        var referral = new UUID(8, file.value().getLeastSignificantBits());
        var disclosed = new Place(file, Section.referral(referral), referral);
        vault.write(disclosed, Map.of("need", "shelter"), yusuf);
        var unused = grants.handOver(
                file,
                disclosed.section(),
                maryam.account(),
                yusuf,
                clock.instant().plus(Duration.ofDays(1)));
        assertThat(opened(maryam, List.of(disclosed))).hasSize(1);
        assertThat(vault.read(colleague, Ground.REFERRAL, "", List.of(disclosed)))
                .isEqualTo(new Reading.NotYours());
    }

    @Test
    void laterMembersOfAnOfficeWaitUntilAHolderAdmitsThem() {
        var file = make.founded(yusuf, "Rana");
        var deputy = make.officer("Deputy", mosul, SUPERVISOR);
        assertThat(nameSeenBy(deputy, Ground.APPROVAL, file)).isEqualTo(NOT_YOURS);
        assertThat(keyring.waitingFor(haidar)).containsExactly(deputy.account());
        assertThat(keyring.admit(deputy, deputy.account())).isFalse();
        assertThat(keyring.admit(make.officer("Administrator", mosul, ADMINISTRATOR), deputy.account()))
                .isFalse();
        assertThat(keyring.admit(haidar, deputy.account())).isTrue();
        assertThat(nameSeenBy(deputy, Ground.APPROVAL, file)).isEqualTo("Rana");
        keyring.move(deputy.account(), deputy.organisation(), make.office(), deputy.roles());
        assertThat(nameSeenBy(deputy, Ground.APPROVAL, file)).isEqualTo(NOT_YOURS);
    }

    @Test
    void withoutOpenKeysNobodyHoldsAnything() {
        var file = make.founded(yusuf, "Rana");
        keyring.lock(yusuf.session());
        assertThat(nameSeenBy(yusuf, Ground.INTAKE, file)).isEqualTo(NOT_YOURS);
        assertThat(vault.holds(yusuf, file)).isFalse();
        assertThat(nameSeenBy(make.signedIn(yusuf), Ground.INTAKE, file)).isEqualTo("Rana");
        assertThat(keyring.unlock(yusuf.account(), "something else entirely".toCharArray(), yusuf.session()))
                .isFalse();
        keyring.retire(yusuf.account());
        assertThat(nameSeenBy(yusuf, Ground.INTAKE, file)).isEqualTo(NOT_YOURS);
    }
}
