package iq.masar.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iq.masar.kernel.CaseId;
import iq.masar.vault.cipher.DeploymentSecrets;
import iq.masar.vault.cipher.Hpke;
import iq.masar.vault.cipher.NotOpened;
import iq.masar.vault.cipher.Passphrase;
import iq.masar.vault.cipher.SealedFields;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.cipher.Signing;
import iq.masar.vault.model.Binding;
import iq.masar.vault.model.DraftText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed opens with the right key at the right place, and nowhere else. */
class CipherTest {
    private static final int SWAPS = 1000;
    private final Random chance = new Random(50);

    private UUID id() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    @Test
    void aCiphertextMovedAnywhereElseNeverOpens() {
        var key = Secret.fresh();
        var sections = List.of(Section.IDENTITY, Section.CONTACT, Section.NOTES);
        var fields = List.of("calling", "phone", "address");
        var file = new CaseId(id());
        var opened = new ArrayList<Integer>();
        for (var i = 0; i < SWAPS; i++) {
            var place = new Place(file, sections.get(chance.nextInt(3)), id());
            var epoch = 1 + chance.nextInt(3);
            var field = fields.get(chance.nextInt(3));
            var sealed = SealedFields.seal(Map.of(field, "رنا"), key, new Binding(place, epoch).fields());
            var other = switch (i % 5) {
                case 0 -> new Binding(new Place(new CaseId(id()), place.section(), place.record()), epoch);
                case 1 -> new Binding(new Place(file, Section.JOURNEY, place.record()), epoch);
                case 2 -> new Binding(new Place(file, place.section(), id()), epoch);
                case 3 -> new Binding(place, epoch + 1);
                default -> new Binding(place, epoch);
            };
            var names = i % 5 == 4 ? List.of(field + "2") : sealed.names();
            try {
                var unused = new SealedFields(names, sealed.sealed()).open(key, other.fields());
                opened.add(i);
            } catch (NotOpened expected) {
                assertThat(sealed.open(key, new Binding(place, epoch).fields())).containsEntry(field, "رنا");
            }
        }
        assertThat(opened).isEmpty();
    }

    @Test
    void aFlippedBitAnotherVersionOrAnotherKeyNeverOpens() {
        var key = Secret.fresh();
        var sealed = key.seal(new byte[40], new byte[] {1});
        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= (byte) (1 << chance.nextInt(8));
            assertThatExceptionOfType(NotOpened.class).isThrownBy(() -> key.open(changed, new byte[] {1}));
        }
        assertThatExceptionOfType(NotOpened.class)
                .isThrownBy(() -> Secret.fresh().open(sealed, new byte[] {1}));
        assertThatExceptionOfType(NotOpened.class).isThrownBy(() -> key.open(new byte[0], new byte[] {1}));
    }

    @Test
    void onlyTheOwnerOfALockOpensIt() {
        var pair = Hpke.fresh();
        var sealed = Hpke.seal(pair.lock(), new byte[] {7}, new byte[] {1});
        assertThat(Hpke.opener(pair).open(sealed, new byte[] {1})).containsExactly(7);
        assertThat(pair.lock()).hasSize(1216);
        assertThatExceptionOfType(NotOpened.class)
                .isThrownBy(() -> Hpke.opener(pair).open(sealed, new byte[] {2}));
        assertThatExceptionOfType(NotOpened.class)
                .isThrownBy(() -> Hpke.opener(Hpke.fresh()).open(sealed, new byte[] {1}));
    }

    /** RET-17: to a lock of 32 bytes, as browsers seal; the same pair follows from the same secret, another from another. */
    @Test
    void whatABrowserSealsOpensWithItsBindingAlone() {
        var secret = Secret.fresh();
        var pair = Hpke.forBrowsers(secret);
        var sealed = Hpke.seal(pair.lock(), new byte[] {7}, new byte[] {1});
        assertThat(pair.lock()).hasSize(32).isEqualTo(Hpke.forBrowsers(secret).lock());
        assertThat(sealed).hasSize(32 + 1 + 16);
        assertThat(Hpke.opener(Hpke.forBrowsers(secret)).open(sealed, new byte[] {1}))
                .containsExactly(7);
        assertThatExceptionOfType(NotOpened.class)
                .isThrownBy(() -> Hpke.opener(pair).open(sealed, new byte[] {2}));
        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= (byte) (1 << chance.nextInt(7));
            assertThatExceptionOfType(NotOpened.class)
                    .isThrownBy(() -> Hpke.opener(pair).open(changed, new byte[] {1}));
        }
        assertThatExceptionOfType(NotOpened.class)
                .isThrownBy(() -> Hpke.opener(Hpke.forBrowsers(Secret.fresh())).open(sealed, new byte[] {1}));
        assertThatExceptionOfType(NotOpened.class)
                .isThrownBy(() -> Hpke.opener(pair).open(new byte[3], new byte[] {1}));
    }

    @Test
    void aSignatureBelongsToItsContentAndSigner() {
        var pair = Signing.fresh();
        var signature = Signing.sign(pair.signKey(), new byte[] {1});
        assertThat(Signing.isGood(pair.verifyKey(), new byte[] {1}, signature)).isTrue();
        assertThat(Signing.isGood(pair.verifyKey(), new byte[] {2}, signature)).isFalse();
        assertThat(Signing.isGood(Signing.fresh().verifyKey(), new byte[] {1}, signature))
                .isFalse();
        assertThat(Signing.isGood(new byte[3], new byte[] {1}, signature)).isFalse();
    }

    @Test
    void derivedSecretsAndCommitmentsDiffer() {
        var key = Secret.fresh();
        assertThat(key.derive("a").toBytes()).isNotEqualTo(key.derive("b").toBytes());
        assertThat(key.commitment()).isEqualTo(Secret.of(key.toBytes()).commitment());
        assertThat(key.commitment()).isNotEqualTo(key.toBytes());
    }

    @Test
    void aPassphraseMakesTheSameKeyAgainAndOnlyWithItsSalt() {
        var one = Passphrase.fresh(1024, 1);
        var words = "نهر دجلة في الربيع".toCharArray();
        assertThat(one.key(words).toBytes()).isEqualTo(one.key(words).toBytes());
        assertThat(Passphrase.fresh(1024, 1).key(words).toBytes())
                .isNotEqualTo(one.key(words).toBytes());
    }

    @Test
    void deploymentSecretsLieInOneFileForItsOwnerOnly(@TempDir Path home) throws Exception {
        var file = home.resolve("secrets").resolve("vault.json");
        var first = DeploymentSecrets.in(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(DeploymentSecrets.in(file).mark()).isEqualTo(first.mark());
        assertThat(DeploymentSecrets.of(Files.readString(file)).derive("index").toBytes())
                .isEqualTo(first.derive("index").toBytes());
        assertThat(DeploymentSecrets.in(home.resolve("other").resolve("vault.json"))
                        .mark())
                .isNotEqualTo(first.mark());
    }

    @Test
    void draftsKeepTheirValues() {
        var values = Map.of("name", List.of("رنا", ""), "empty", List.<String>of());
        assertThat(DraftText.values(DraftText.bytes(values))).isEqualTo(values);
    }
}
