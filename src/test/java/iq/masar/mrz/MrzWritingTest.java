package iq.masar.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading gives back what was written, for every layout and many people (IDN-18, IDN-19, IDN-20). */
class MrzWritingTest {
    private static final int PEOPLE = 4000;

    @Test
    void readingReturnsWhatWasWritten() {
        var chance = new SplittableRandom(20);
        for (var i = 0; i < PEOPLE; i++) {
            var zone = someone(chance);
            var written = (Writing.Written) Mrz.write(zone);
            var report = (MrzReport) Mrz.read(written.lines());
            assertThat(report.isConsistent()).as("%s", zone).isTrue();
            assertThat(report.remarks()).noneMatch(Remark::isFault);
            assertThat(report.layout()).isEqualTo(zone.layout());
            var number = zone.layout().isVisa() && zone.number().length() > 9
                    ? zone.number().substring(0, 9)
                    : zone.number();
            assertThat(report.text(Element.NUMBER)).isEqualTo(number);
            assertThat(report.text(Element.OPTIONAL)).isEqualTo(zone.optional());
            assertThat(report.text(Element.OPTIONAL_2)).isEqualTo(zone.optional2());
            assertThat(report.birth()).isEqualTo(zone.birth());
            assertThat(report.expiry()).isEqualTo(zone.expiry());
            assertThat(report.name().mayStandFor(zone.name()))
                    .as("%s for %s", report.name(), zone.name())
                    .isTrue();
        }
    }

    private static Zone someone(SplittableRandom chance) {
        var layout = Layout.values()[chance.nextInt(5)];
        var code = switch (layout) {
            case TD1, TD2 -> "ID";
            case TD3 -> "PP";
            case MRVA, MRVB -> "V";
        };
        int longest = switch (layout) {
            case TD1 -> 22;
            case TD2 -> 14;
            case TD3 -> 9;
            case MRVA, MRVB -> 12;
        };
        var number = word(chance, 1 + chance.nextInt(longest));
        int taken = number.length() > 9 && !layout.isVisa() ? number.length() - 9 + 2 : 0;
        int room = Math.max(0, layout.span(Element.OPTIONAL).length() - taken);
        return new Zone(
                layout,
                code,
                "IRQ",
                number,
                chance.nextBoolean() ? "XXA" : "IRQ",
                chance.nextInt(5) == 0 ? MrzDate.NOTHING_KNOWN : day(chance),
                List.of("F", "M", "X", "").get(chance.nextInt(4)),
                day(chance),
                room == 0 ? "" : word(chance, chance.nextInt(room + 1)),
                layout == Layout.TD1 ? word(chance, chance.nextInt(12)) : "",
                new MrzName(names(chance, 1), names(chance, 0), false),
                chance.nextBoolean() ? Zone.Cut.COMPONENTS : Zone.Cut.INITIALS);
    }

    private static MrzDate day(SplittableRandom chance) {
        return MrzDate.of(LocalDate.of(1950, 1, 1).plusDays(chance.nextInt(36000)));
    }

    private static String word(SplittableRandom chance, int length) {
        var word = new StringBuilder();
        for (var i = 0; i < length; i++) {
            word.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".charAt(chance.nextInt(36)));
        }
        return word.toString();
    }

    private static List<String> names(SplittableRandom chance, int least) {
        List<String> names = new ArrayList<>();
        int count = least + chance.nextInt(4);
        for (var i = 0; i < count; i++) {
            names.add(word(chance, 1 + chance.nextInt(14)).replaceAll("[0-9]", "K"));
        }
        return names;
    }

    @Test
    void aCutNameEndsInALetterAndANameThatFitsIsNeverCut() {
        var chance = new SplittableRandom(21);
        for (var i = 0; i < PEOPLE; i++) {
            var name = new MrzName(names(chance, 1), names(chance, 1), false);
            for (var layout : Layout.values()) {
                int width = layout.span(Element.NAME).length();
                var whole = String.join("<", name.primary()) + "<<" + String.join("<", name.secondary());
                var field = Mrz.nameField(name, layout, Zone.Cut.COMPONENTS);
                assertThat(field).hasSize(width);
                if (whole.length() <= width) {
                    assertThat(field).startsWith(whole);
                } else {
                    assertThat(field).contains("<<");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TD1;PAPANDROPOULOUS, JONATHON ALEC;PAPANDROPOULOUS<<JONATHON<ALEC",
                "TD3;O'CONNOR, ENYA SIOBHAN;OCONNOR<<ENYA<SIOBHAN<<<<<<<<<<<<<<<<<<",
                "TD3;SMITH-JONES, SUSIE MARGARET;SMITH<JONES<<SUSIE<MARGARET<<<<<<<<<<<<",
                "MRVB;Müller, Zoë;MUELLER<<ZOE<<<<<<<<<<<<<<<<<<<",
                "TD3;NILAVADHANANANDA, ARNPOL PETCH CHARONGUANG;NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU"
            })
    void namesAreWrittenAsTheStandardShows(Layout layout, String printed, String field) {
        var name = ((MrzName.Taken.Name) MrzName.take(printed)).name();
        assertThat(Mrz.nameField(name, layout, Zone.Cut.COMPONENTS)).isEqualTo(field);
    }

    @Test
    void aDigitInAPrintedNameIsRefusedAtItsPlace() {
        assertThat(MrzName.take("ERIKSS0N, ANNA")).isEqualTo(new MrzName.Taken.Unspellable(7, "0"));
    }

    @Test
    void whatTheStandardDoesNotAllowIsRefusedFieldByField() {
        var zone = new Zone(
                Layout.TD3,
                "V",
                "DEU",
                "12345678901",
                "",
                MrzDate.NOTHING_KNOWN,
                "N",
                MrzDate.NOTHING_KNOWN,
                "",
                "",
                new MrzName(List.of(), List.of(), false),
                Zone.Cut.COMPONENTS);
        assertThat(((Writing.Refused) Mrz.write(zone)).grounds())
                .extracting(Writing.Ground::element)
                .contains(
                        Element.DOCUMENT_CODE,
                        Element.ISSUER,
                        Element.NATIONALITY,
                        Element.NUMBER,
                        Element.SEX,
                        Element.EXPIRY,
                        Element.NAME);
    }

    @Test
    void centuriesAreToldByMasarsPolicyAndTheDayOfAsking() {
        var today = LocalDate.of(2026, 6, 1);
        assertThat(new MrzDate(26, 6, 1).bornBy(today)).hasValue(LocalDate.of(2026, 6, 1));
        assertThat(new MrzDate(26, 6, 2).bornBy(today)).hasValue(LocalDate.of(1926, 6, 2));
        assertThat(new MrzDate(50, 1, 1).expiringNear(today)).hasValue(LocalDate.of(2050, 1, 1));
        assertThat(new MrzDate(99, 1, 1).expiringNear(today)).hasValue(LocalDate.of(1999, 1, 1));
        assertThat(MrzDate.read("000229")).isPresent();
        assertThat(MrzDate.read("010229")).isEmpty();
        assertThat(MrzDate.read("74<<<<")).hasValue(new MrzDate(74, MrzDate.UNKNOWN, MrzDate.UNKNOWN));
    }
}
