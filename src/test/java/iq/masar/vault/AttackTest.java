package iq.masar.vault;

import static iq.masar.kernel.Role.CASE_WORKER;
import static iq.masar.kernel.Role.PROVIDER;
import static iq.masar.kernel.Role.REGISTRAR;
import static iq.masar.kernel.Role.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.databases.EmbeddedServer;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A curious database superuser of both databases, and races at un-assignment: no read (T-KEYSUB, T-EPOCH). */
@RoomTest
class AttackTest {
    /** {@code -Dmasar.rounds=10000} runs the race as often as that. */
    private static final int RACES = Integer.getInteger("masar.rounds", 40);

    private static final Reading CLOSED = new Reading.NotYours();

    private final VaultFixtures make;
    private final Vault vault;
    private final Grants grants;
    private final EmbeddedServer server;
    private final Clock clock;
    private final Actor haidar;
    private final Actor yusuf;
    private final Actor shilan;

    @Autowired
    AttackTest(BeanFactory house, Vault vault, Grants grants, EmbeddedServer server, Clock clock) {
        this.make = new VaultFixtures(house);
        this.vault = vault;
        this.grants = grants;
        this.server = server;
        this.clock = clock;
        var mosul = make.office();
        haidar = make.officer("Haidar", mosul, SUPERVISOR);
        yusuf = make.officer("Yusuf", mosul, REGISTRAR);
        shilan = make.officer("Shilan", mosul, CASE_WORKER);
    }

    private void asSuperuser(String database, String... statements) throws SQLException {
        try (var connection = server.local().orElseThrow().superuser(database);
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    private void onKeys(String... statements) throws SQLException {
        asSuperuser("keys", statements);
    }

    private CaseId assigned(String name) {
        var file = make.founded(yusuf, name);
        assertThat(grants.assign(file, shilan.account(), haidar, "case-origin")).isEqualTo(new Granting.Granted());
        return file;
    }

    private Reading read(Actor actor, CaseId file) {
        return vault.read(actor, Ground.CASE_WORK, "first-meeting", List.of(Place.face(file)));
    }

    private static String quoted(Object value) {
        return "'" + value + "'";
    }

    @Test
    void anOldGrantPutBackOpensNothing() throws SQLException {
        var file = assigned("Rana");
        onKeys(
                "create table if not exists keys.stolen as select * from keys.key_grant where false",
                "insert into keys.stolen select * from keys.key_grant where case_id = " + quoted(file.value()));
        grants.unassign(file, shilan.account(), haidar);
        onKeys(
                "delete from keys.key_grant g using keys.stolen s where s.id = g.id",
                "insert into keys.key_grant select * from keys.stolen",
                "drop table keys.stolen");
        assertThat(read(shilan, file)).isEqualTo(CLOSED);
        onKeys("update keys.key_grant set epoch = 3 where case_id = " + quoted(file.value()) + " and grantee_account = "
                + quoted(shilan.account()));
        assertThat(read(shilan, file)).isEqualTo(CLOSED);
    }

    @Test
    void aWrapSwappedOrMovedToAnotherCaseOrHolderOpensNothing() throws SQLException {
        var own = assigned("Own");
        var wanted = make.founded(haidar, "Wanted");
        onKeys("insert into keys.key_grant select gen_random_uuid(), " + quoted(wanted.value()) + ", 1, section,"
                + " grantee_account, office, purpose, grantee_key, grantor, grantor_key, ground, granted_at, not_after,"
                + " commitment, wrap, withheld, signature, null from keys.key_grant where case_id = "
                + quoted(own.value())
                + " and grantee_account = " + quoted(shilan.account()) + " and ended_at is null");
        assertThat(read(shilan, wanted)).isEqualTo(CLOSED);
        onKeys("insert into keys.key_grant select gen_random_uuid(), case_id, epoch, section, "
                + quoted(shilan.account())
                + ", null, null, grantee_key, grantor, grantor_key, ground, granted_at, not_after, commitment, wrap,"
                + " withheld, signature, null from keys.key_grant where case_id = " + quoted(wanted.value())
                + " and grantee_account = " + quoted(haidar.account()));
        assertThat(read(shilan, wanted)).isEqualTo(CLOSED);
        onKeys("update keys.key_grant g set wrap = o.wrap from keys.key_grant o where g.case_id = "
                + quoted(own.value())
                + " and g.ended_at is null and o.case_id = " + quoted(wanted.value())
                + " and o.grantee_account = " + quoted(haidar.account()));
        assertThat(read(shilan, own)).isEqualTo(CLOSED);
    }

    @Test
    void anEditedTermOrAWithheldFlagTakenOffOpensNothing() throws SQLException {
        var file = assigned("Rana");
        var inbox = make.office();
        var maryam = make.officer("Maryam", inbox, PROVIDER);
        var referral = new UUID(7, file.value().getLeastSignificantBits());
        var disclosed = new Place(file, Section.referral(referral), referral);
        var contact = new Place(file, Section.referralContact(referral), referral);
        vault.write(Map.of(disclosed, Map.of("need", "roof"), contact, Map.of("phone", "1")), shilan);
        var over = clock.instant().minusSeconds(1);
        var first = grants.handOver(file, disclosed.section(), inbox, shilan, over);
        var second = grants.handOverWithheld(
                file, contact.section(), inbox, shilan, clock.instant().plus(Duration.ofDays(1)));
        assertThat(List.of(first, second)).containsOnly(new Granting.Granted());
        onKeys("update keys.key_grant set withheld = false, not_after = now() + interval '100 years' where case_id = "
                + quoted(file.value()) + " and section <> '*'");
        assertThat(vault.read(maryam, Ground.REFERRAL, "", List.of(disclosed, contact)))
                .isEqualTo(CLOSED);
    }

    @Test
    void anInsertedKeyOrMembershipIsNotBelieved() throws SQLException {
        var mallory = make.officer("Mallory", make.office(), CASE_WORKER);
        var victim = make.officer("New colleague", yusuf.office(), CASE_WORKER);
        var file = make.founded(yusuf, "Rana");
        onKeys("update keys.worker_key v set lock = m.lock, verify_key = m.verify_key from keys.worker_key m"
                + " where v.account_id = " + quoted(victim.account()) + " and m.account_id = "
                + quoted(mallory.account()));
        assertThat(grants.assign(file, victim.account(), haidar, "case-origin"))
                .isEqualTo(new Granting.GranteeHasNoKeys());
        onKeys("insert into keys.circle_member select office, purpose, " + quoted(mallory.account())
                + ", worker_key, asked_at,"
                + " wrap, admitted_by, admitted_at, signature, null from keys.circle_member where account_id = "
                + quoted(haidar.account()));
        assertThat(vault.read(mallory, Ground.APPROVAL, "curious", List.of(Place.face(file))))
                .isEqualTo(CLOSED);
    }

    @Test
    void aCiphertextMovedIntoAnotherCaseDoesNotOpenThere() throws SQLException {
        var own = assigned("Own");
        var wanted = make.founded(haidar, "Wanted");
        asSuperuser(
                "masar",
                "update vault.record o set sealed = w.sealed, fields = w.fields from vault.record w where o.case_id = "
                        + quoted(own.value()) + " and w.case_id = " + quoted(wanted.value()));
        assertThat(((Reading.Open) read(shilan, own)).records()).isEmpty();
    }

    @Test
    void aForgedDropIntoTheLetterboxIsNotShown() throws SQLException {
        var file = assigned("Rana");
        var note = make.notes(file);
        vault.deposit(note, Map.of("text", "true"), yusuf);
        asSuperuser("masar", "update vault.record set tag = sha256('') where record_id = " + quoted(note.record()));
        var reading = (Reading.Open) vault.read(shilan, Ground.CASE_WORK, "drop", List.of(note, Place.face(file)));
        assertThat(reading.records()).containsOnlyKeys(Place.face(file));
    }

    @Test
    void theSuperuserOfBothDatabasesFindsNoNameAnywhere() throws SQLException {
        var canary = "كناري" + "Canary7731";
        var file = make.founded(yusuf, canary);
        vault.deposit(make.notes(file), Map.of("text", canary), yusuf);
        var hex = HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8));
        for (var database : List.of("masar", "keys", "shared")) {
            try (var connection = server.local().orElseThrow().superuser(database);
                    var statement = connection.createStatement();
                    var tables = connection
                            .createStatement()
                            .executeQuery("select format('%I.%I', schemaname, tablename) from pg_tables"
                                    + " where schemaname not in ('pg_catalog', 'information_schema')")) {
                while (tables.next()) {
                    var found = statement.executeQuery("select count(*) from " + tables.getString(1)
                            + " t where strpos(t::text, '" + canary + "') + strpos(t::text, '" + hex + "') > 0");
                    assertThat(found.next()).isTrue();
                    assertThat(found.getInt(1))
                            .as("%s.%s", database, tables.getString(1))
                            .isZero();
                }
            }
        }
    }

    @Test
    void noReadBegunAfterUnassignmentSucceeds() throws InterruptedException {
        for (var i = 0; i < RACES; i++) {
            var file = assigned("Rana");
            var cut = new AtomicBoolean();
            var late = new AtomicInteger();
            var reader = Thread.startVirtualThread(() -> {
                for (var reading = read(shilan, file); ; reading = read(shilan, file)) {
                    var wasCut = cut.get();
                    if (wasCut && read(shilan, file) instanceof Reading.Open) {
                        late.incrementAndGet();
                    }
                    if (wasCut || !(reading instanceof Reading.Open)) {
                        return;
                    }
                }
            });
            grants.unassign(file, shilan.account(), haidar);
            cut.set(true);
            reader.join();
            assertThat(late).hasValue(0);
            assertThat(read(shilan, file)).isEqualTo(CLOSED);
        }
    }

    @Test
    void theBudgetEndsAHuntAndRenewsWithTheHour() {
        var curious = make.officer("Curious", new OfficeCode(shilan.office().value()), REGISTRAR);
        Reading last = CLOSED;
        for (var i = 0; i < 61; i++) {
            var file = make.founded(curious, "Nobody " + i);
            last = vault.read(curious, Ground.INTAKE, "", List.of(Place.face(file)));
            if (i < 60) {
                assertThat(last).isInstanceOf(Reading.Open.class);
            }
        }
        assertThat(last).isInstanceOf(Reading.BudgetSpent.class);
        assertThat(((Reading.BudgetSpent) last).renews()).isAfter(clock.instant());
    }
}
