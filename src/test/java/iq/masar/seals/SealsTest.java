package iq.masar.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iq.masar.seals.SealCheck.Reason;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The visible digital seal, written and verified without a network (IDN-69, IDN-70; E4), with keys of this test's own. */
class SealsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 13);
    private static final List<String> ZONE =
            List.of("PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F2606277<<<<<<<8");
    private static final KeyPair KEYS = keys();
    private static final Seal SEAL = new Seal("IRQ", "IQMI", "5B", DAY, DAY, ZONE);

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** A checker that knows one signer. */
    private record Known(KeyPair keys, LocalDate from, String revoked) implements Signers {
        @Override
        public Optional<Key> find(String signer, String reference) {
            return signer.equals("IQMI") && reference.equals("5B")
                    ? Optional.of(new Key(keys.getPublic(), from))
                    : Optional.empty();
        }

        @Override
        public boolean isRevoked(String number) {
            return number.equals(revoked);
        }
    }

    private static final Known KNOWN = new Known(KEYS, DAY.minusMonths(1), "");

    @Test
    void theStandardsExampleDecodesToWhatItSays() {
        var bytes = HexFormat.of()
                .parseHex(
                        "DC03D9C5D9CAC8A73A995D913A7D9C575E030230BAB3D2B3C549CD1DA93C5BD458135C6F57FC133C133C133C6B38208A4D"
                                + "0D4A32B0C11AE6268427153F7C453C133C1345FF4039034E85DA183C1CC0D3AC16732D7EE2C20D7AEF7B381C0AE509F1"
                                + "0A97890D511C3C47B94807A4D0F67CE9083A7F206F04FB35AFDB8AB9658A93327A4E0EE6ED");
        assertThat(bytes).hasSize(134);
        assertThat(Seals.read(bytes)).isInstanceOfSatisfying(SealReading.Decoded.class, decoded -> {
            assertThat(decoded.seal()).isEqualTo(new Seal("UTO", "UTTS", "5B", DAY, LocalDate.of(2023, 8, 23), ZONE));
            assertThat(decoded.signature()).hasSize(64);
        });
    }

    @Test
    void whatWasSignedVerifiesBesideItsDocument() {
        var bytes = Seals.write(SEAL, KEYS.getPrivate());
        assertThat(bytes).hasSize(134);
        assertThat(Seals.check(bytes, ZONE, KNOWN)).isEqualTo(new SealCheck.Valid(SEAL));
    }

    @Test
    void everyChangedBitIsSeen() {
        var bytes = Seals.write(SEAL, KEYS.getPrivate());
        for (var i = 0; i < bytes.length * 8; i++) {
            var changed = bytes.clone();
            changed[i / 8] ^= (byte) (1 << i % 8);
            assertThat(Seals.check(changed, ZONE, KNOWN)).isNotInstanceOf(SealCheck.Valid.class);
        }
    }

    @Test
    void theFirstReasonThatAppliesIsGiven() {
        var bytes = Seals.write(SEAL, KEYS.getPrivate());
        var otherDigit = List.of(ZONE.get(0), ZONE.get(1).replace("7408122", "7408123"));
        assertThat(Seals.check(bytes, otherDigit, KNOWN)).isEqualTo(new SealCheck.Invalid(Reason.INVALID_PRINTED_MRZ));
        var other = List.of(ZONE.get(0).replace("ANNA", "EMMA"), ZONE.get(1));
        assertThat(Seals.check(bytes, other, KNOWN)).isEqualTo(new SealCheck.Invalid(Reason.SEAL_DOCUMENT_MISMATCH));
        assertThat(Seals.check(bytes, ZONE, new Known(keys(), DAY, "")))
                .isEqualTo(new SealCheck.Invalid(Reason.SIGNATURE));
    }

    @Test
    void unknownLateAndWithdrawnAreToldApart() {
        var bytes = Seals.write(SEAL, KEYS.getPrivate());
        var stranger = new Seal("IRQ", "IQMX", "5B", DAY, DAY, ZONE);
        assertThat(Seals.check(Seals.write(stranger, KEYS.getPrivate()), ZONE, KNOWN))
                .isEqualTo(new SealCheck.UnknownSigner("IQMX", "5B"));
        assertThat(Seals.check(bytes, ZONE, new Known(KEYS, DAY.minusMonths(14), "")))
                .isEqualTo(new SealCheck.SignerExpired(SEAL));
        assertThat(Seals.check(bytes, ZONE, new Known(KEYS, DAY, "D23145890"))).isEqualTo(new SealCheck.Revoked(SEAL));
    }

    @Test
    void aReferenceOfZerosIsRefused() {
        var zero = new Seal("IRQ", "IQMI", "00", DAY, DAY, ZONE);
        assertThatExceptionOfType(SealRefused.class).isThrownBy(() -> Seals.write(zero, KEYS.getPrivate()));
    }

    @Test
    void anyBytesAreAnsweredAndNeverThrown() {
        var chance = new SplittableRandom(70);
        var good = Seals.write(SEAL, KEYS.getPrivate());
        for (var i = 0; i < 200_000; i++) {
            var bytes = good.clone();
            for (var k = 0; k <= chance.nextInt(6); k++) {
                bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
            }
            assertThat(Seals.read(java.util.Arrays.copyOf(bytes, chance.nextInt(bytes.length + 2))))
                    .isNotNull();
        }
    }
}
