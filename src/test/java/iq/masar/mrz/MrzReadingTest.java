package iq.masar.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones are read as they stand: every digit in the open, every fault at its place (IDN-14 to IDN-19, IDN-21, IDN-23). */
class MrzReadingTest {
    static final String PASSPORT =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

    static Stream<String> specimens() {
        return Stream.of(
                PASSPORT,
                "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
                "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226B<<<<<<<",
                "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226",
                "PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F2606277<<<<<<<8",
                "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
                "I<UTOD23145890<XYZ5<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<0\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
                "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159<<<<<<<<<<<<<<<8",
                "PSUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36XXA<<<<<<0<1204159<<<<<<<<<<<<<<08");
    }

    private static MrzReport report(String zone) {
        return (MrzReport) Mrz.read(zone);
    }

    private static List<Remark> faults(Reading reading) {
        return switch (reading) {
            case MrzReport report ->
                report.remarks().stream().filter(Remark::isFault).toList();
            case Reading.NotRead refused -> refused.remarks();
        };
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void theStandardsSpecimensPass(String zone) {
        assertThat(faults(Mrz.read(zone))).isEmpty();
        assertThat(report(zone).isConsistent()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void everyWrongDigitIsReportedWithWhatWasExpected(String zone) {
        var layout = report(zone).layout();
        for (var check : Check.values()) {
            var span = layout.span(check);
            if (span.length() == 0 || !(report(zone).digit(check) instanceof CheckDigit.Passed)) {
                continue;
            }
            var lines = new java.util.ArrayList<>(report(zone).lines());
            var line = lines.get(span.line() - 1);
            char right = line.charAt(span.column() - 1);
            if (right == '<') {
                continue; // a long number keeps its digit elsewhere
            }
            char wrong = right == '9' ? '0' : (char) (right + 1);
            lines.set(span.line() - 1, line.substring(0, span.column() - 1) + wrong + line.substring(span.column()));
            var spoiled = (MrzReport) Mrz.read(lines);
            assertThat(spoiled.digit(check)).isEqualTo(new CheckDigit.Failed(right, wrong));
            assertThat(faults(spoiled))
                    .anySatisfy(fault -> assertThat(List.of(fault.line(), fault.column()))
                            .isEqualTo(List.of(span.line(), span.column())));
        }
    }

    @Test
    void aLineOfFortyThreeIsNamedAndNotRead() {
        var reading = Mrz.read(PASSPORT.replace("<<<<<10", "<<<<10"));
        assertThat(reading).isInstanceOfSatisfying(Reading.NotRead.class, refused -> {
            assertThat(refused.remarks()).containsExactly(new Remark(Remark.Kind.SHAPE, 2, 44, "43", "44"));
            assertThat(refused.suggestions())
                    .anySatisfy(
                            offer -> assertThat(String.join("\n", offer.zone())).isEqualTo(PASSPORT));
        });
    }

    @Test
    void aLetterForADigitIsOfferedAndNothingIsChanged() {
        var report = report(PASSPORT.replace("740812", "74O812"));
        assertThat(report.raw(Element.BIRTH)).isEqualTo("74O812");
        assertThat(faults(report)).contains(new Remark(Remark.Kind.NOT_ALLOWED_HERE, 2, 16, "O", "0"));
        assertThat(report.suggestions())
                .extracting(offer -> String.join("\n", offer.zone()))
                .containsExactly(PASSPORT);
    }

    @Test
    void zeroForOInANumberIsOfferedByTheDigits() {
        var report = report(PASSPORT.replace("L898902C3", "L8989O2C3"));
        assertThat(report.suggestions().getFirst().changes()).containsExactly(new Suggestion.Change(2, 6, "O", "0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A\nB\nC\nD", "\n\n\n", "\uD800", "\u202E<<<", "محمد\nعلي"})
    void whatIsNoZoneIsRefusedWithPlaces(String text) {
        assertThat(faults(Mrz.read(text))).isNotEmpty();
    }

    @Test
    void foreignCharactersAreNamedByLineAndColumn() {
        assertThat(faults(Mrz.read(PASSPORT.replace("ANNA", "AN\u202EA"))))
                .contains(new Remark(Remark.Kind.CHARACTER, 1, 18, "\u202E", ""));
        assertThat(faults(Mrz.read(PASSPORT.replace("ANNA", "ANnA"))))
                .contains(new Remark(Remark.Kind.CHARACTER, 1, 18, "n", "N"));
        assertThat(faults(Mrz.read(PASSPORT.replace("7408122", "٧408122"))))
                .contains(new Remark(Remark.Kind.CHARACTER, 2, 14, "٧", "7"));
    }

    @Test
    void longNumbersAreReadAtAnyLength() {
        for (var length = 10; length <= 22; length++) {
            var number = "D23145890ABCDE12345XYZ".substring(0, length);
            var digit = Mrz.digit(number).orElseThrow();
            var optional = number.substring(9) + digit + "<";
            var zone = "I<UTO" + number.substring(0, 9) + "<" + optional + "<".repeat(15 - optional.length())
                    + "\n7408122F1204159UTO<<<<<<<<<<<0\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
            assertThat(report(zone).text(Element.NUMBER)).isEqualTo(number);
            assertThat(report(zone).digit(Check.NUMBER)).isEqualTo(new CheckDigit.Passed());
            assertThat(report(zone).text(Element.OPTIONAL)).isEmpty();
        }
    }

    @Test
    void textAfterALongNumberIsARemarkAndKept() {
        var report = report(
                "I<UTOD23145890<XYZ5<AB<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<0\nERIKSSON<<ANNA<MARIA<<<<<<<<<<");
        assertThat(report.remarks()).contains(new Remark(Remark.Kind.TEXT_AFTER_NUMBER, 1, 21, "AB", ""));
        assertThat(report.text(Element.OPTIONAL)).isEqualTo("AB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "<"})
    void anEmptyPersonalNumberHasZeroOrAFiller(String digit) {
        var line = "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<" + digit + "8";
        assertThat(report("PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n" + line)
                        .digit(Check.OPTIONAL))
                .isNotInstanceOf(CheckDigit.Failed.class);
        assertThat(report("PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n" + line.replace("<" + digit + "8", "<38"))
                        .digit(Check.OPTIONAL))
                .isEqualTo(new CheckDigit.Failed('0', '3'));
    }

    @Test
    void anImpossibleDateIsReportedAndTheRestKept() {
        var report = report(PASSPORT.replace("740812", "740231"));
        assertThat(faults(report)).contains(new Remark(Remark.Kind.DATE_IMPOSSIBLE, 2, 14, "740231", ""));
        assertThat(report.text(Element.NUMBER)).isEqualTo("L898902C3");
        assertThat(report.birth()).isEqualTo(MrzDate.NOTHING_KNOWN);
    }

    @Test
    void unknownCodesWarnAndUtopiaIsASpecimen() {
        assertThat(report(PASSPORT).remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.SPECIMEN);
        assertThat(report(PASSPORT.replace("UTO", "QQQ")).remarks())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.UNKNOWN_CODE, Remark.Kind.UNKNOWN_CODE);
    }

    @Test
    void digitsAloneProveLittleAndTheReportSaysHowLittle() {
        var strength = report(PASSPORT).strength();
        assertThat(strength.uncovered()).contains(Element.NAME, Element.SEX, Element.NATIONALITY, Element.ISSUER);
        assertThat(strength.otherReadings()).isEqualTo(Readings.passing(PASSPORT));
    }

    /** Counts by trying every reading, the slow way. */
    private static final class Readings {
        private static final List<String> ALIKE = List.of("0OD", "1I", "5S", "8B", "2Z", "6G", "UV");

        static long passing(String zone) {
            List<Integer> places = new java.util.ArrayList<>();
            for (var i = 45; i < 45 + 42; i++) {
                int column = i - 44;
                if (column <= 9 || column >= 29) {
                    places.add(i);
                }
            }
            return count(new StringBuilder(zone), places, 0) - 1;
        }

        private static long count(StringBuilder zone, List<Integer> places, int next) {
            if (next == places.size()) {
                return report(zone.toString()).isConsistent() ? 1 : 0;
            }
            int at = places.get(next);
            char before = zone.charAt(at);
            long sum = count(zone, places, next + 1);
            for (var family : ALIKE) {
                if (family.indexOf(before) >= 0) {
                    for (var other : family.replace(String.valueOf(before), "").toCharArray()) {
                        zone.setCharAt(at, other);
                        sum += count(zone, places, next + 1);
                    }
                }
            }
            zone.setCharAt(at, before);
            return sum;
        }
    }
}
