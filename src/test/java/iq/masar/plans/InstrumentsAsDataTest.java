package iq.masar.plans;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Label;
import iq.masar.plans.model.Answer;
import iq.masar.plans.model.Flags;
import iq.masar.plans.model.Sheet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questionnaires are versioned data in three languages (REF-26, REF-27). */
class InstrumentsAsDataTest {
    @Test
    void everyWordStandsInThreeLanguages() {
        for (var instrument : List.of(Questionnaires.screening(), Questionnaires.sustainability())) {
            assertThat(labels(instrument)).allSatisfy(label -> {
                assertThat(label.ar()).matches("(?s).*\\p{InArabic}.*");
                assertThat(label.ckb()).matches("(?s).*\\p{InArabic}.*");
                assertThat(label.en()).isNotBlank();
            });
        }
    }

    @Test
    void noWordingIsPassedOffAsEndorsed() {
        assertThat(Questionnaires.screening().verified()).isFalse();
        assertThat(Questionnaires.sustainability().verified()).isFalse();
    }

    @Test
    void itemsHaveIdsOfTheirOwnAndFlagsAskOnlyThem() {
        for (var instrument : List.of(Questionnaires.screening(), Questionnaires.sustainability())) {
            assertThat(instrument.items().map(Instrument.Item::id)).doesNotHaveDuplicates();
            assertThat(instrument.flags().stream().flatMap(rule -> rule.all().stream()))
                    .allSatisfy(condition -> assertThat(instrument.find(condition.item()))
                            .hasValueSatisfying(
                                    item -> assertThat(item.options().stream().map(Instrument.Option::code))
                                            .containsAll(condition.in())));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr2,trafficking",
        "fr3,trafficking",
        "hm1,violence",
        "hm2,violence",
        "ch3,unaccompanied_child",
        "sf2,immediate_danger"
    })
    void oneYesRaisesItsFlag(String item, String flag) {
        assertThat(raised(Map.of(item, List.of("yes")))).containsExactly(flag);
        assertThat(raised(Map.of(item, List.of("no")))).isEmpty();
        assertThat(raised(Map.of(item, List.of("unsure")))).isEmpty();
    }

    @Test
    void aChildAloneIsSeenAlsoWhenNobodyIsSureWhoIsWithIt() {
        assertThat(raised(Map.of("ch1", List.of("yes"), "ch2", List.of("no")))).containsExactly("unaccompanied_child");
        assertThat(raised(Map.of("ch1", List.of("yes"), "ch2", List.of("unsure"))))
                .containsExactly("unaccompanied_child");
        assertThat(raised(Map.of("ch1", List.of("yes"), "ch2", List.of("yes")))).isEmpty();
        assertThat(raised(Map.of("ch1", List.of("no"), "ch2", List.of("no")))).isEmpty();
    }

    /** REF-27: skipped is not "no". */
    @Test
    void skippedIsKeptAsSkippedAndNeverAsNo() {
        var sheet = Sheet.read(Questionnaires.screening(), Map.of("fr1", List.of("no"), "fr2", List.of("skipped")));
        assertThat(sheet.answer("fr1")).isEqualTo(new Answer.Chosen(java.util.Set.of("no")));
        assertThat(sheet.answer("fr2")).isEqualTo(new Answer.Skipped());
        assertThat(sheet.answer("fr3")).isEqualTo(new Answer.Skipped());
        assertThat(sheet.sealed("protection")).containsEntry("fr1", "no").containsEntry("fr2", "");
    }

    @Test
    void whatIsDangerousToKnowIsSealedUnderProtection() {
        var screening = Questionnaires.screening();
        var asked = screening.flags().stream()
                .flatMap(rule -> rule.all().stream())
                .map(Instrument.Condition::item)
                .distinct();
        assertThat(asked)
                .allSatisfy(item -> assertThat(screening.find(item))
                        .hasValueSatisfying(found -> assertThat(found.section()).isEqualTo("protection")));
    }

    @Test
    void numbersAreReadInEveryDigitSetAndNonsenseIsNamed() {
        var screening = Questionnaires.screening();
        assertThat(Sheet.read(screening, Map.of("ur3", List.of("٣"))).answer("ur3"))
                .isEqualTo(new Answer.Counted(3));
        assertThat(Sheet.read(screening, Map.of("ur3", List.of("۳"))).answer("ur3"))
                .isEqualTo(new Answer.Counted(3));
        assertThat(Sheet.read(screening, Map.of("ur3", List.of("many"))).problems())
                .containsOnlyKeys("ur3");
        assertThat(Sheet.read(screening, Map.of("ur3", List.of("-1"))).problems())
                .containsOnlyKeys("ur3");
        assertThat(Sheet.read(screening, Map.of("fr1", List.of("maybe"))).problems())
                .containsOnlyKeys("fr1");
        assertThat(Sheet.read(screening, Map.of("tk2", List.of("x".repeat(2001))))
                        .problems())
                .containsOnlyKeys("tk2");
    }

    private static List<String> raised(Map<String, List<String>> typed) {
        return Flags.raised(Sheet.read(Questionnaires.screening(), typed));
    }

    private static Stream<Label> labels(Instrument instrument) {
        return Stream.of(
                        Stream.of(instrument.title(), instrument.introduction()),
                        instrument.dimensions().stream().map(Instrument.Dimension::label),
                        instrument.items().map(Instrument.Item::text),
                        instrument.items().flatMap(item -> item.hint().stream()),
                        instrument
                                .items()
                                .flatMap(item -> item.options().stream().map(Instrument.Option::text)),
                        instrument.bands().stream().map(Instrument.Band::label))
                .flatMap(labels -> labels);
    }
}
