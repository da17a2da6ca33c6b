package iq.masar.fuzz;

import iq.masar.mrz.Agreements;
import iq.masar.mrz.ArabicScheme;
import iq.masar.mrz.Check;
import iq.masar.mrz.Element;
import iq.masar.mrz.Mrz;
import iq.masar.mrz.MrzReport;
import iq.masar.mrz.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Machine readable zones: nothing is repaired, every offer passes, a fault is never silent (IDN-14 to IDN-21). */
public final class Zones {
    private Zones() {}

    static List<String> seeds() {
        return List.of(
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
                "PUIRQKAZIM<<ZAINAB<ABDULRIDHA<<<<<<<\nLP00001013IRQ8905071F2604043<<<<<<<6",
                "I<UTOD23145890<XYZ5<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<0\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
                "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226",
                "MXHMD<EBBAS<FXDZXDZXAH");
    }

    public static void fuzzerTestOneInput(byte[] input) {
        var text = new String(input, StandardCharsets.UTF_8);
        switch (Mrz.read(text)) {
            case MrzReport report -> sound(report, text);
            case Reading.NotRead refused -> Broken.unless(!refused.remarks().isEmpty(), "a refusal names a place");
        }
        var half = text.length() / 2;
        for (var element : Element.values()) {
            Broken.unless(
                    Agreements.compare(element, text.substring(0, half), text.substring(half))
                            .equals(Agreements.compare(element, text.substring(half), text.substring(0, half))),
                    "comparison is symmetric");
        }
        ArabicScheme.scheme(text);
        if (ArabicScheme.write(text, ArabicScheme.Sorani.NATIONAL_RULE) instanceof ArabicScheme.Coded.Code code) {
            Broken.unless(
                    code.components().stream().allMatch(part -> part.matches("[A-Z]+")), "codes are letters A to Z");
        }
    }

    private static void sound(MrzReport report, String text) {
        Broken.unless(report.lines().equals(text.lines().toList()), "lines are as received");
        for (var check : Check.values()) {
            report.digit(check);
        }
        for (var element : Element.values()) {
            report.raw(element);
            report.text(element);
        }
        report.name();
        report.birth();
        report.expiry();
        var faults = report.remarks().stream().anyMatch(remark -> remark.isFault());
        Broken.unless(report.isConsistent() || faults, "what is not consistent says why");
        Broken.unless(report.strength().otherReadings() >= 0, "other readings are counted");
        for (var offer : report.suggestions()) {
            Broken.unless(Mrz.read(offer.zone()) instanceof MrzReport other && other.isConsistent(), "an offer passes");
        }
    }
}
