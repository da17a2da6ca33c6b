package iq.masar.command.seal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.seals.Seal;
import iq.masar.seals.Seals;
import iq.masar.seals.SignerList;
import iq.masar.seals.Token;
import iq.masar.seals.Tokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code masar seal check}: the same answers as the desk, from lists carried along (IDN-59, IDN-70). */
class SealCheckWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 13);
    private static final List<String> ZONE =
            List.of("PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F2606277<<<<<<<8");

    @TempDir
    Path folder;

    private KeyPair keys;
    private String signers = "";

    @BeforeEach
    void aSignerOnTheList() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
        signers = "IQLP,5B,2026-01-04,"
                + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    private String seal(LocalDate signed) {
        return HexFormat.of()
                .formatHex(Seals.write(new Seal("IRQ", "IQLP", "5B", DAY, signed, ZONE), keys.getPrivate()));
    }

    private String check(String line, String... withdrawn) {
        return SealCheckWords.check(line, SignerList.of(List.of(signers), List.of(withdrawn)), DAY);
    }

    @Test
    void everyAnswerOfTheFamilyIsGiven() {
        var seal = seal(DAY);
        assertThat(check(seal)).isEqualTo("Valid");
        assertThat(check(seal + " " + String.join(" ", ZONE))).isEqualTo("Valid");
        assertThat(check(seal + " " + ZONE.get(0).replace("ANNA", "EMMA") + " " + ZONE.get(1)))
                .isEqualTo("Invalid(SEAL_DOCUMENT_MISMATCH)");
        assertThat(check(seal + " " + ZONE.get(0) + " " + ZONE.get(1).replace("7408122", "7408123")))
                .isEqualTo("Invalid(INVALID_PRINTED_MRZ)");
        assertThat(check(seal.substring(0, seal.length() - 2) + (seal.endsWith("00") ? "11" : "00")))
                .isEqualTo("Invalid(SIGNATURE)");
        assertThat(check(seal, "D23145890")).isEqualTo("Revoked");
        assertThat(check(seal(LocalDate.of(2027, 3, 4)))).isEqualTo("SignerExpired");
        assertThat(SealCheckWords.check(seal, SignerList.of(List.of(), List.of()), DAY))
                .isEqualTo("UnknownSigner(IQLP 5B)");
        assertThat(check("DC030000")).isEqualTo("SealMalformed(0)");
        assertThat(check("nonsense!")).isEqualTo("Unreadable");
    }

    @Test
    void aSealMayComeInBase64OfEitherAlphabet() {
        var bytes = HexFormat.of().parseHex(seal(DAY));
        assertThat(check(Base64.getEncoder().encodeToString(bytes))).isEqualTo("Valid");
        assertThat(check(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)))
                .isEqualTo("Valid");
    }

    @Test
    void aTokenIsCheckedToo() {
        var token = Tokens.write(
                new Token("IDN-2026-000114", Token.Finding.CONFIRMED, DAY.plusDays(1)),
                "IQLP",
                "5B",
                keys.getPrivate());
        assertThat(check(token)).isEqualTo("Valid");
        assertThat(check(token, "IDN-2026-000114")).isEqualTo("Revoked");
        assertThat(check(token.substring(0, token.length() - 4))).isNotEqualTo("Valid");
    }

    @Test
    void theCommandEndsWithZeroOnlyWhenAllAreValid() throws Exception {
        var list = Files.writeString(folder.resolve("signers.csv"), SignerList.HEADING + "\n" + signers + "\n");
        var good = Files.writeString(folder.resolve("good.txt"), seal(DAY) + "\n");
        var bad = Files.writeString(folder.resolve("bad.txt"), seal(DAY) + "\nDC03\n");
        var broken = Files.writeString(folder.resolve("broken.csv"), signers + "\nIQLP,77,tomorrow,AAAA\n");
        assertThat(ended("--signers", list.toString(), good.toString())).isZero();
        assertThat(ended("--signers", list.toString(), bad.toString())).isOne();
        assertThat(ended("--signers", broken.toString(), good.toString())).isOne();
        assertThat(ended(good.toString())).isEqualTo(2);
    }

    private static int ended(String... words) {
        return new CommandLine(new SealCheckWords()).execute(words);
    }
}
