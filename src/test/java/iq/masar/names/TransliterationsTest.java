package iq.masar.names;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.names.Transliterations.Scheme;
import iq.masar.names.Transliterations.Ways;
import iq.masar.names.Transliterations.Written;
import iq.masar.names.writing.Ranked;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** IDN-9. */
class TransliterationsTest {
    @Test
    void soraniGoesToLatinAndBack() {
        for (var word :
                List.of("هێڤی", "کوردستان", "شێرکۆ", "هیوا", "نەورۆز", "ژیان", "گوڵاڵە", "ئازاد", "کاوە", "دڵشاد")) {
            var latin = text(word, Scheme.CKB_LATIN);
            assertThat(latin).matches("[a-zêîûçşłřḧẍë']+");
            assertThat(text(latin, Scheme.CKB_LATIN)).isEqualTo(word);
        }
    }

    @Test
    void passportsKeepTheArticleApart() {
        assertThat(text("محمد الجبوري", Scheme.PASSPORT)).isEqualTo("Mohammed Al-Jubouri");
    }

    @Test
    void aLetterWithoutRuleIsReportedNotDropped() {
        assertThat(Transliterations.write("هێ王", Scheme.CKB_LATIN)).isEqualTo(new Written.Unmapped('王', 2));
    }

    @Test
    void theLikeliestComeFirstWithTheirSharesAndRules() {
        for (var asked : Map.of(
                        "كاظم", Map.entry(Scheme.PASSPORT, "kadhim"),
                        "Othman", Map.entry(Scheme.PASSPORT, "عثمان"),
                        "Tariq", Map.entry(Scheme.PASSPORT, "طارق"),
                        "الجبوري", Map.entry(Scheme.PASSPORT, "al-jubouri"),
                        "هێڤی", Map.entry(Scheme.CKB_LATIN, "hêvî"),
                        "Şêrko", Map.entry(Scheme.CKB_LATIN, "شێرکۆ"))
                .entrySet()) {
            var choices = choices(asked.getKey(), asked.getValue().getKey());
            assertThat(choices).as(asked.getKey()).hasSizeBetween(1, 10);
            assertThat(choices.getFirst().text()).isEqualTo(asked.getValue().getValue());
            assertThat(choices).isSortedAccordingTo(Comparator.comparingDouble((Ranked.Choice c) -> -c.probability()));
            assertThat(choices.stream().mapToDouble(Ranked.Choice::probability).sum())
                    .isBetween(0.01, 1 + 1e-9);
            assertThat(choices).allSatisfy(choice -> assertThat(choice.rule()).isNotBlank());
            assertThat(choices.stream().map(Ranked.Choice::text).distinct()).hasSameSizeAs(choices);
        }
    }

    @Test
    void anotherHabitIsAmongTheChoicesAndNamesItsRule() {
        assertThat(choices("ظافر", Scheme.PASSPORT)).anySatisfy(choice -> {
            assertThat(choice.text()).isEqualTo("zafir");
            assertThat(choice.rule()).contains("dh>z");
        });
    }

    @Test
    void aLetterWithoutRuleIsReportedThereToo() {
        assertThat(Transliterations.ranked("علي王", Scheme.PASSPORT)).isEqualTo(new Ways.Unmapped('王', 3));
        assertThat(Transliterations.ranked("علي3", Scheme.PASSPORT)).isEqualTo(new Ways.Unmapped('3', 3));
    }

    private static List<Ranked.Choice> choices(String word, Scheme scheme) {
        return Transliterations.ranked(word, scheme) instanceof Ways.Choices ways ? ways.choices() : List.of();
    }

    private static String text(String spelling, Scheme scheme) {
        return switch (Transliterations.write(spelling, scheme)) {
            case Written.Text written -> written.text();
            case Written.Unmapped unmapped -> unmapped.toString();
        };
    }
}
