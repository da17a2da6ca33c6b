package iq.masar.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** IDN-24 to IDN-27, IDN-29. */
class ComparisonsTest {
    /** IDN-24, IDN-25. */
    @Test
    void comparingIsSymmetricAndItsTermsAddUp() {
        var names = Spelt.names(120, 5).stream().map(Spelt::name).toList();
        for (var left : names) {
            for (var right : names) {
                var there = Comparisons.compare(left, right);
                var back = Comparisons.compare(right, left);
                assertThat(there.bits()).isCloseTo(back.bits(), within(1e-4));
                assertThat(there.terms().stream().mapToDouble(Term::bits).sum()).isCloseTo(there.bits(), within(1e-9));
            }
        }
    }

    @Test
    void zaynabIsProposedAndHerNamesakeIsNot() {
        var zaynab = Spelt.name("زينب عبد الرضا كاظم");
        assertThat(Comparisons.compare(zaynab, Spelt.name("KAZIM ZAINAB ABDULRIDHA"))
                        .verdict())
                .isEqualTo(Verdict.PROPOSE);
        assertThat(Comparisons.compare(zaynab, Spelt.name("زينب علي")).verdict())
                .isEqualTo(Verdict.NONE);
    }

    /** IDN-26. */
    @Test
    void aDroppedGenerationCostsButIsNoConflict() {
        var compared = Comparisons.compare(Spelt.name("علي حسن كريم الساعدي"), Spelt.name("علي حسن الساعدي"));
        assertThat(compared.verdict()).isEqualTo(Verdict.PROPOSE);
        assertThat(compared.terms())
                .extracting(Term::relation)
                .contains(Relation.MISSING)
                .doesNotContain(Relation.CONFLICT);
    }

    /** IDN-27. */
    @Test
    void commonNamesEarnLittleOnceATableSaysSo() {
        var table = new Frequencies(Map.of("محمد", 0.3, "علي", 0.4, "زيباري", 0.0001));
        var common = Spelt.name("محمد علي");
        assertThat(Comparisons.compare(common, common, table).bits()).isLessThanOrEqualTo(3.1);
        var rare = Spelt.name("زيباري");
        assertThat(Comparisons.compare(rare, rare, table).bits()).isGreaterThanOrEqualTo(10);
        assertThat(Frequencies.NONE.flat()).isTrue();
    }

    /** IDN-26: the same parts in another order cost something and are no conflict. */
    @Test
    void anotherOrderCostsButIsNoConflict() {
        var name = Spelt.name("علي حسن كريم الساعدي");
        var turned = Comparisons.compare(name, Spelt.name("الساعدي حسن كريم علي"));
        assertThat(turned.terms())
                .extracting(Term::relation)
                .contains(Relation.SHIFTED)
                .doesNotContain(Relation.CONFLICT);
        assertThat(turned.bits()).isLessThan(Comparisons.compare(name, name).bits());
        assertThat(turned.verdict()).isEqualTo(Verdict.PROPOSE);
    }

    /** IDN-25. */
    @Test
    void explanationsExistInThreeLanguages() {
        var compared = Comparisons.compare(Spelt.name("زينب كاظم"), Spelt.name("Zaynab Qasim"));
        assertThat(Explanations.LANGUAGES.stream()
                        .map(language -> Explanations.of(compared, language))
                        .distinct())
                .hasSize(3);
    }
}
