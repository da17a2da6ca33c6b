package iq.masar.fuzz;

import iq.masar.seals.Scanned;
import iq.masar.seals.Seal;
import iq.masar.seals.SealCheck;
import iq.masar.seals.SealReading;
import iq.masar.seals.Seals;
import iq.masar.seals.SignerList;
import iq.masar.seals.TokenCheck;
import iq.masar.seals.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** Seals, tokens and lists of signers: nothing unsigned is ever valid (IDN-59, IDN-70). */
public final class Scans {
    private static final SignerList NOBODY = SignerList.of(List.of(), List.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 13);
    private static final String STANDARDS_EXAMPLE =
            "DC03D9C5D9CAC8A73A995D913A7D9C575E030230BAB3D2B3C549CD1DA93C5BD458135C"
                    + "6F57FC133C133C133C6B38208A4D0D4A32B0C11AE6268427153F7C453C133C1345FF4039034E85DA183C1CC0D3AC16732D7EE2C20D7AEF7B38"
                    + "1C0AE509F10A97890D511C3C47B94807A4D0F67CE9083A7F206F04FB35AFDB8AB9658A93327A4E0EE6ED";

    private Scans() {}

    static List<String> seeds() {
        return List.of(
                STANDARDS_EXAMPLE,
                new String(HexFormat.of().parseHex(STANDARDS_EXAMPLE), StandardCharsets.ISO_8859_1),
                "TVNSMXxNT0l8SzF8SUROLTIwMjYtMDAwMTE0fENPTkZJUk1FRHwyMDI2LTEyLTMxAA",
                "IQLP,5B,2026-01-04,MFkw");
    }

    public static void fuzzerTestOneInput(byte[] input) {
        var text = new String(input, StandardCharsets.UTF_8);
        switch (Scanned.of(text)) {
            case Scanned.OfSeal seal -> check(seal.bytes());
            case Scanned.OfToken(var line) ->
                Broken.unless(Tokens.check(line, NOBODY, TODAY) instanceof TokenCheck.TokenInvalid, "nobody signed it");
            case Scanned.Unreadable unreadable -> {
                // most of them
            }
        }
        check(input);
        var lines = text.lines().toList();
        Broken.unless(SignerList.of(lines, lines).broken().size() <= lines.size(), "each line is judged once");
    }

    private static void check(byte[] bytes) {
        switch (Seals.read(bytes)) {
            case SealReading.SealMalformed malformed ->
                Broken.unless(
                        malformed.offset() >= 0 && malformed.offset() <= Math.max(0, bytes.length),
                        "the offset lies inside");
            case SealReading.Decoded decoded -> sound(decoded.seal());
        }
        Broken.unless(!(Seals.check(bytes, List.of(), NOBODY) instanceof SealCheck.Valid), "no signer, no valid seal");
    }

    private static void sound(Seal seal) {
        Broken.unless(seal.zone().size() == 2 && seal.zone().getFirst().length() == 36, "a zone of two lines");
        Broken.unless(seal.signer().length() == 4, "a signer of four letters");
    }
}
