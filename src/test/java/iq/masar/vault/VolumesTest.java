package iq.masar.vault;

import static iq.masar.kernel.Role.ADMINISTRATOR;
import static iq.masar.kernel.Role.REGISTER_ANSWERER;
import static iq.masar.kernel.Role.REGISTER_OFFICER;
import static iq.masar.kernel.Role.SUPERVISOR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.masar.audit.Audit;
import iq.masar.databases.EmbeddedServer;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OfficeCode;
import iq.masar.testing.RoomTest;
import iq.masar.vault.volumes.VolumeDesk;
import iq.masar.vault.volumes.Volumes;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Volumes: opened by the offices admitted, by nobody else, and not by a superuser of both databases (security.md 2.5, 2.6). */
@RoomTest
class VolumesTest {
    private final VaultFixtures make;
    private final Volumes volumes;
    private final Keyring keyring;
    private final Audit audit;
    private final Ids ids;
    private final EmbeddedServer server;
    private final OfficeCode office;
    private final Actor keeper;
    private final UUID volume;

    @Autowired
    VolumesTest(BeanFactory house, Volumes volumes, Keyring keyring, Audit audit, Ids ids, EmbeddedServer server) {
        this.make = new VaultFixtures(house);
        this.volumes = volumes;
        this.keyring = keyring;
        this.audit = audit;
        this.ids = ids;
        this.server = server;
        office = make.office();
        keeper = make.officer("Keeper", office, REGISTER_OFFICER);
        volume = volumes.found("test", Set.of(office), keeper).orElseThrow();
    }

    private Volumes.Opening open(Actor actor) {
        return volumes.open(actor, volume, Ground.REGISTER_KEEPING, "test", 1);
    }

    private VolumeDesk desk(Actor actor) {
        return ((Volumes.Opening.Open) open(actor)).desk();
    }

    private void onKeys(String... statements) throws SQLException {
        try (var connection = server.local().orElseThrow().superuser("keys");
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    @Test
    void aRecordOpensOnlyWhereItWasSealed() {
        var record = ids.next();
        var sealed = desk(keeper).seal(record, "entry|1", "زينب".getBytes(UTF_8));
        assertThat(desk(keeper).open(record, "entry|1", sealed).map(bytes -> new String(bytes, UTF_8)))
                .contains("زينب");
        assertThat(desk(keeper).open(ids.next(), "entry|1", sealed)).isEmpty();
        assertThat(desk(keeper).open(record, "entry|2", sealed)).isEmpty();
        var other = volumes.found("test", Set.of(office), keeper).orElseThrow();
        var there = (Volumes.Opening.Open) volumes.open(keeper, other, Ground.REGISTER_KEEPING, "test", 1);
        assertThat(there.desk().open(record, "entry|1", sealed)).isEmpty();
    }

    @Test
    void aColleagueOfTheOfficeOpensItOnceAdmittedAndNobodyElseDoes() {
        var answerer = make.officer("Answerer", office, REGISTER_ANSWERER);
        assertThat(open(answerer)).isEqualTo(new Volumes.Opening.NotYours());
        assertThat(keyring.admit(keeper, answerer.account())).isTrue();
        assertThat(open(answerer)).isInstanceOf(Volumes.Opening.Open.class);
        for (var stranger : List.of(
                make.officer("Supervisor", office, SUPERVISOR),
                make.officer("Administrator", office, ADMINISTRATOR),
                make.officer("Elsewhere", make.office(), REGISTER_OFFICER))) {
            assertThat(open(stranger)).as(stranger.displayName()).isEqualTo(new Volumes.Opening.NotYours());
            assertThat(volumes.holds(stranger, volume)).isFalse();
        }
    }

    @Test
    void anOfficeAdmittedLaterReadsWhatWasSealedBefore() {
        var record = ids.next();
        var sealed = desk(keeper).seal(record, "entry|1", "x".getBytes(UTF_8));
        var erbil = make.office();
        var there = make.officer("There", erbil, REGISTER_OFFICER);
        assertThat(volumes.admit(volume, erbil, there)).isFalse();
        assertThat(volumes.admit(volume, erbil, keeper)).isTrue();
        assertThat(desk(there).open(record, "entry|1", sealed)).isPresent();
        assertThat(volumes.admit(volume, make.office(), keeper)).isFalse();
    }

    @Test
    void aGrantMovedForgedOrOfAnAlteredVolumeOpensNothing() throws SQLException {
        var stranger = make.officer("Stranger", make.office(), REGISTER_OFFICER);
        var own = volumes.found("test", Set.of(stranger.office()), stranger).orElseThrow();
        onKeys("insert into keys.volume_grant select '" + volume
                + "', office, circle_key, grantor, grantor_key, granted_at,"
                + " wrap, signature from keys.volume_grant where volume = '" + own + "'");
        assertThat(open(stranger)).isEqualTo(new Volumes.Opening.NotYours());
        onKeys("update keys.volume_grant g set wrap = o.wrap, signature = o.signature from keys.volume_grant o"
                + " where g.volume = '" + volume + "' and g.office = '" + stranger.office() + "' and o.volume = '"
                + volume
                + "' and o.office = '" + office + "'");
        assertThat(open(stranger)).isEqualTo(new Volumes.Opening.NotYours());
        onKeys(
                "update keys.volume v set commitment = o.commitment, founded_by = o.founded_by, founded_at = o.founded_at,"
                        + " certificate = o.certificate from keys.volume o where v.id = '" + volume + "' and o.id = '"
                        + own + "'");
        assertThat(open(stranger)).isEqualTo(new Volumes.Opening.NotYours());
        assertThat(open(keeper)).isEqualTo(new Volumes.Opening.NotYours());
    }

    @Test
    void aMembershipCopiedByTheSuperuserOpensNothing() throws SQLException {
        var mallory = make.officer("Mallory", make.office(), REGISTER_OFFICER);
        onKeys("insert into keys.circle_member select office, purpose, '" + mallory.account()
                + "', worker_key, asked_at, wrap, admitted_by, admitted_at, signature, null from keys.circle_member"
                + " where account_id = '" + keeper.account() + "'");
        assertThat(open(mallory)).isEqualTo(new Volumes.Opening.NotYours());
    }

    @Test
    void aDeskWhoseSessionEndedDoesNothingMore() {
        var desk = desk(keeper);
        var sealed = desk.seal(volume, "a", new byte[3]);
        keyring.lock(keeper.session());
        assertThatThrownBy(() -> desk.open(volume, "a", sealed)).isInstanceOf(VolumeDesk.Locked.class);
        assertThatThrownBy(() -> desk.seal(volume, "a", new byte[3])).isInstanceOf(VolumeDesk.Locked.class);
        make.signedIn(keeper);
    }

    @Test
    void everyOpeningAndEveryRecordGivenOutStandsInTheAudit() {
        var record = ids.next();
        assertThat(desk(keeper).given(List.of(record))).isTrue();
        assertThat(audit.readsOf(new CaseId(record)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.verb()).isEqualTo("vault.volume-given"))
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("records", "1"));
    }

    @Test
    void searchesOfAnHourAreCounted() {
        Volumes.Opening last = new Volumes.Opening.NotYours();
        for (var i = 0; i < 121; i++) {
            last = volumes.open(keeper, volume, Ground.REGISTER_SEARCH, "", 1);
            assertThat(last instanceof Volumes.Opening.Open).isEqualTo(i < 120);
        }
        assertThat(last).isInstanceOf(Volumes.Opening.BudgetSpent.class);
    }

    @Test
    void tokensDifferByVolumeAndByVersionOfTheNormaliser() {
        var other = volumes.found("test", Set.of(office), keeper).orElseThrow();
        var one = volumes.tokens(volume, 1).exact("paper", "A1234567");
        assertThat(volumes.tokens(volume, 1).exact("paper", "A1234567"))
                .isEqualTo(one)
                .isNegative();
        assertThat(volumes.tokens(volume, 2).exact("paper", "A1234567")).isNotEqualTo(one);
        assertThat(volumes.tokens(other, 1).exact("paper", "A1234567")).isNotEqualTo(one);
        assertThat(volumes.tokens(volume, 1).id()).endsWith("|n1");
        assertThat(volumes.tokens(volume, 1).compound("3", "a", "b")).isBetween(0L, 0xffff_ffffL);
    }
}
