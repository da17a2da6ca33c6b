package iq.masar.names;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.names.Transliterations.Scheme;
import iq.masar.names.Transliterations.Written;
import java.util.List;
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

    private static String text(String spelling, Scheme scheme) {
        return switch (Transliterations.write(spelling, scheme)) {
            case Written.Text written -> written.text();
            case Written.Unmapped unmapped -> unmapped.toString();
        };
    }
}
