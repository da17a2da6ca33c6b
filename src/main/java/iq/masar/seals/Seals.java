package iq.masar.seals;

import iq.masar.mrz.Element;
import iq.masar.mrz.Layout;
import iq.masar.mrz.Mrz;
import iq.masar.mrz.MrzReport;
import iq.masar.seals.SealCheck.Reason;
import iq.masar.seals.SealReading.Decoded;
import iq.masar.seals.SealReading.SealMalformed;
import java.io.ByteArrayOutputStream;
import java.security.PrivateKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes, decodes and verifies the visible digital seal of an emergency travel document, version 4. */
public final class Seals {
    static final int MAGIC = 0xDC;
    private static final int VERSION_4 = 0x03;
    private static final int FEATURES = 0x5E;
    private static final int CATEGORY = 0x03;
    private static final int ZONE_TAG = 0x02;
    private static final int ZONE_BYTES = 48;
    private static final int SIGNATURE_TAG = 0xFF;
    private static final int SIGNER_AT = 4;
    private static final int MOST_REFERENCE = 32;

    private Seals() {}

    /** Signs a seal. The zone must be two lines of a TD2 document whose check digits agree, the reference not all zeros. */
    public static byte[] write(Seal seal, PrivateKey key) {
        if (!agrees(seal.zone())) {
            throw new SealRefused("the zone is no TD2 zone that agrees with its check digits");
        }
        if (seal.reference().matches("0*") || !seal.reference().matches("[0-9A-F]{1,32}")) {
            throw new SealRefused("the certificate reference must be hexadecimal and not zero");
        }
        if (!seal.issuer().matches("[A-Z<]{3}") || !seal.signer().matches("[A-Z0-9]{4}")) {
            throw new SealRefused("issuer has three letters, signer four letters or digits");
        }
        var bytes = new ByteArrayOutputStream();
        bytes.write(MAGIC);
        bytes.write(VERSION_4);
        put(bytes, seal.issuer());
        put(bytes, seal.signer() + String.format("%02X", seal.reference().length()) + seal.reference());
        put(bytes, seal.issued());
        put(bytes, seal.signed());
        bytes.write(FEATURES);
        bytes.write(CATEGORY);
        bytes.write(ZONE_TAG);
        bytes.write(ZONE_BYTES);
        put(bytes, String.join("", seal.zone()));
        var signature = Signing.sign(bytes.toByteArray(), key);
        bytes.write(SIGNATURE_TAG);
        bytes.write(signature.length);
        bytes.writeBytes(signature);
        return bytes.toByteArray();
    }

    private static void put(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(C40.coded(text).orElseThrow(() -> new SealRefused("a character cannot be coded")));
    }

    private static void put(ByteArrayOutputStream bytes, LocalDate day) {
        int number = (day.getMonthValue() * 100 + day.getDayOfMonth()) * 10_000 + day.getYear();
        bytes.write(number >> 16);
        bytes.write(number >> 8);
        bytes.write(number);
    }

    /** Decodes a seal without judging it. */
    public static SealReading read(byte[] bytes) {
        if (bytes.length < SIGNER_AT + 4 || (bytes[0] & 255) != MAGIC) {
            return new SealMalformed(0);
        }
        if (bytes[1] != VERSION_4) {
            return new SealMalformed(1);
        }
        var issuer = C40.read(bytes, 2, SIGNER_AT);
        var start = C40.read(bytes, SIGNER_AT, SIGNER_AT + 4);
        if (issuer.isEmpty() || start.isEmpty() || start.get().length() != 6) {
            return new SealMalformed(issuer.isEmpty() ? 2 : SIGNER_AT);
        }
        int length = hexadecimal(start.get().substring(4));
        int at = SIGNER_AT + 2 * ((6 + length + 2) / 3);
        if (length < 1 || length > MOST_REFERENCE || bytes.length < at + 6 + 4 + ZONE_BYTES + 2) {
            return new SealMalformed(SIGNER_AT);
        }
        var signer = C40.read(bytes, SIGNER_AT, at).orElse("");
        if (signer.length() != 6 + length) {
            return new SealMalformed(SIGNER_AT);
        }
        return body(bytes, at, issuer.get(), signer);
    }

    private static int hexadecimal(String two) {
        try {
            return Integer.parseInt(two, 16);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static SealReading body(byte[] bytes, int at, String issuer, String signer) {
        var issued = day(bytes, at);
        var signed = day(bytes, at + 3);
        if (issued.isEmpty() || signed.isEmpty()) {
            return new SealMalformed(issued.isEmpty() ? at : at + 3);
        }
        int features = at + 6;
        int[] expected = {FEATURES, CATEGORY, ZONE_TAG, ZONE_BYTES};
        for (var i = 0; i < expected.length; i++) {
            if ((bytes[features + i] & 255) != expected[i]) {
                return new SealMalformed(features + i);
            }
        }
        int zoneAt = features + expected.length;
        int end = zoneAt + ZONE_BYTES;
        var zone = C40.read(bytes, zoneAt, end).orElse("").replace(' ', '<');
        if (zone.length() != 2 * Layout.TD2.width()) {
            return new SealMalformed(zoneAt);
        }
        if ((bytes[end] & 255) != SIGNATURE_TAG || bytes.length != end + 2 + (bytes[end + 1] & 255)) {
            return new SealMalformed(end);
        }
        var seal = new Seal(
                issuer.replace(' ', '<'),
                signer.substring(0, 4),
                signer.substring(6),
                issued.get(),
                signed.get(),
                List.of(zone.substring(0, Layout.TD2.width()), zone.substring(Layout.TD2.width())));
        return new Decoded(seal, end, Arrays.copyOfRange(bytes, end + 2, bytes.length));
    }

    private static Optional<LocalDate> day(byte[] bytes, int at) {
        int number = (bytes[at] & 255) << 16 | (bytes[at + 1] & 255) << 8 | bytes[at + 2] & 255;
        try {
            return Optional.of(LocalDate.of(number % 10_000, number / 1_000_000, number / 10_000 % 100));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Verifies a seal beside the document it stands on: signer, signature, time of signing, withdrawal, the digits of
     * the seal's zone, the digits of the printed one, and that both are the same.
     */
    public static SealCheck check(byte[] bytes, List<String> printed, Signers signers) {
        return switch (read(bytes)) {
            case SealMalformed malformed -> new SealCheck.SealMalformed(malformed.offset());
            case Decoded decoded -> check(bytes, decoded, printed, signers);
        };
    }

    private static SealCheck check(byte[] bytes, Decoded decoded, List<String> printed, Signers signers) {
        var seal = decoded.seal();
        var key = seal.reference().matches("0*")
                ? Optional.<Signers.Key>empty()
                : signers.find(seal.signer(), seal.reference());
        if (key.isEmpty()) {
            return new SealCheck.UnknownSigner(seal.signer(), seal.reference());
        }
        if (!Signing.verifies(
                bytes, decoded.signedBytes(), decoded.signature(), key.get().key())) {
            return new SealCheck.Invalid(Reason.SIGNATURE);
        }
        if (!key.get().maySign(seal.signed())) {
            return new SealCheck.SignerExpired(seal);
        }
        if (!agrees(seal.zone())) {
            return new SealCheck.Invalid(Reason.INVALID_SEAL_MRZ);
        }
        if (!agrees(printed)) {
            return new SealCheck.Invalid(Reason.INVALID_PRINTED_MRZ);
        }
        if (!seal.zone().equals(printed)) {
            return new SealCheck.Invalid(Reason.SEAL_DOCUMENT_MISMATCH);
        }
        return signers.isRevoked(number(seal)) ? new SealCheck.Revoked(seal) : new SealCheck.Valid(seal);
    }

    private static boolean agrees(List<String> zone) {
        return Mrz.read(zone) instanceof MrzReport report && report.layout() == Layout.TD2 && report.isConsistent();
    }

    private static String number(Seal seal) {
        return Mrz.read(seal.zone()) instanceof MrzReport report ? report.text(Element.NUMBER) : "";
    }
}
