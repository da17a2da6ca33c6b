package iq.masar.laissezpasser;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.laissezpasser.model.PassZone;
import iq.masar.mrz.Element;
import iq.masar.mrz.Mrz;
import iq.masar.mrz.MrzReport;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The document's rules without a database (IDN-66 to IDN-69). */
class PassRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 4);

    /** Every step there is, as the types allow them; nothing else leads anywhere. */
    @Test
    void noStateIsReachedButAsTheTableSays() {
        var steps = new TreeSet<String>();
        for (var state : LaissezPasser.class.getPermittedSubclasses()) {
            for (Method method : state.getDeclaredMethods()) {
                if (LaissezPasser.class.isAssignableFrom(method.getReturnType())) {
                    steps.add(state.getSimpleName() + " -> "
                            + method.getReturnType().getSimpleName());
                }
            }
        }
        assertThat(steps)
                .containsExactly(
                        "HandedOver -> Expired",
                        "HandedOver -> Lost",
                        "HandedOver -> Retired",
                        "HandedOver -> Revoked",
                        "Printed -> HandedOver",
                        "Printed -> Spoiled",
                        "Reserved -> Printed",
                        "Reserved -> Spoiled");
    }

    @Test
    void theZoneIsASingleSheetOfIraq() {
        var made = PassZone.of("LP0000101", "IRQ", "Kazim", "Zainab Abdulridha", "890507", "F", TODAY.plusMonths(6));
        assertThat(made).isInstanceOfSatisfying(PassZone.Made.Lines.class, zone -> {
            assertThat(zone.lines())
                    .containsExactly(
                            "PUIRQKAZIM<<ZAINAB<ABDULRIDHA<<<<<<<", zone.lines().get(1));
            var report = (MrzReport) Mrz.read(zone.lines());
            assertThat(report.isConsistent()).isTrue();
            assertThat(report.text(Element.NUMBER)).isEqualTo("LP0000101");
            assertThat(report.raw(Element.EXPIRY)).isEqualTo("260704");
        });
    }

    @Test
    void somebodyWithoutANationalityIsWrittenWithTheirCode() {
        var made =
                (PassZone.Made.Lines) PassZone.of("LP0000102", "XXA", "KARIM", "", "<<<<<<", "M", TODAY.plusDays(30));
        var report = (MrzReport) Mrz.read(made.lines());
        assertThat(report.text(Element.NATIONALITY)).isEqualTo("XXA");
        assertThat(report.isConsistent()).isTrue();
    }

    @Test
    void whatTheZoneCannotHoldIsNamed() {
        assertThat(PassZone.of("LP0000101", "IRQ", "كاظم", "Zainab", "890507", "F", TODAY))
                .isEqualTo(new PassZone.Made.Unwritable("primary"));
        assertThat(PassZone.of("LP0000101", "IRQ", "KAZ1M", "Zainab", "890507", "F", TODAY))
                .isEqualTo(new PassZone.Made.Unwritable("primary"));
        assertThat(PassZone.of("LP0000101", "IRQ", "", "Zainab", "890507", "F", TODAY))
                .isEqualTo(new PassZone.Made.Unwritable("primary"));
        assertThat(PassZone.of("LP0000101", "IRQ", "Kazim", "Zainab", "890231", "F", TODAY))
                .isEqualTo(new PassZone.Made.Unwritable("birth"));
        assertThat(PassZone.of("LP0000101", "IRQ", "Kazim", "Zainab", "890507", "N", TODAY))
                .isEqualTo(new PassZone.Made.Unwritable("sex"));
    }

    @Test
    void aChildIsSomebodyUnderEighteenAndDoubtMakesAChild() {
        assertThat(PassZone.isChild("170301", TODAY)).isTrue();
        assertThat(PassZone.isChild("080104", TODAY)).isFalse();
        assertThat(PassZone.isChild("080105", TODAY)).isTrue();
        assertThat(PassZone.isChild("08<<<<", TODAY)).isTrue();
        assertThat(PassZone.isChild("<<<<<<", TODAY)).isFalse();
    }

    @Test
    void everyRefusalHasItsWordsInThreeLanguages() {
        var keys = Arrays.stream(PassReply.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .filter(name -> !List.of("Done", "Unknown").contains(name))
                .map(name -> "laissezpasser.pass-reply."
                        + name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT))
                .toList();
        for (var language : iq.masar.kernel.Language.values()) {
            for (var key : keys) {
                assertThat(List.of(key, key + ".missing", key + ".cure"))
                        .as(language + " " + key)
                        .allMatch(one -> iq.masar.ui.Words.has(language, one));
            }
        }
    }

    @Test
    void aDocumentAndItsHolderNeverShowInALogLine() {
        var issue = new Issue(
                UUID.randomUUID(),
                new CaseId(UUID.randomUUID()),
                "LP0000101",
                new OfficeCode("MOFA-VNO"),
                UUID.randomUUID(),
                "finding",
                "F-1",
                List.of(),
                TODAY,
                false,
                true,
                Instant.EPOCH);
        var holder = new Holder("زينب", "KAZIM", "ZAINAB", "890507", "F", "", "A1");
        var sheet = new Sheet(
                new LaissezPasser.Printed(issue, Instant.EPOCH), holder, "IRQ", TODAY, List.of("KAZIM"), new byte[0]);
        assertThat(holder + " " + sheet).doesNotContain("KAZIM", "زينب", "A1");
    }
}
