package iq.masar.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** IDN-1, IDN-3, IDN-6, IDN-7, IDN-8: what is read, and what is refused with its place. */
class NameFormsTest {
    @Test
    void damagedTextIsRefusedAtItsPlace() {
        assertThat(NameForms.read("علي\u0007")).isEqualTo(new NameForm.Unreadable(3));
        assertThat(NameForms.read("Ali \ud800 Hasan")).isEqualTo(new NameForm.Unreadable(4));
        assertThat(NameForms.read("\udc00Ali")).isEqualTo(new NameForm.Unreadable(0));
        assertThat(NameForms.read("Ali\u202eisaH")).isEqualTo(new NameForm.Unreadable(3));
        assertThat(NameForms.read("Al\ufffd")).isEqualTo(new NameForm.Unreadable(2));
    }

    @Test
    void digitsOfEveryKindAreRefused() {
        assertThat(NameForms.read("Ali 2")).isEqualTo(new NameForm.DigitInName(4));
        assertThat(NameForms.read("علي٣")).isEqualTo(new NameForm.DigitInName(3));
    }

    @Test
    void whatIsNoNameIsSaidToBeNone() {
        assertThat(NameForms.read("")).isEqualTo(new NameForm.NothingLeft());
        assertThat(NameForms.read(" \u064e\u0640 - ")).isEqualTo(new NameForm.NothingLeft());
        assertThat(NameForms.read("王小明")).isEqualTo(new NameForm.NothingLeft());
        assertThat(NameForms.read("ب ".repeat(13))).isEqualTo(new NameForm.TooManyTokens(13));
        assertThat(NameForms.read("م".repeat(10_000))).isEqualTo(new NameForm.TooLong(NameForms.LONGEST));
    }

    @Test
    void nothingStrangeEscapes() {
        for (var text : Spelt.strange(20_000, 3)) {
            assertThat(NameForms.read(text)).isNotNull();
        }
    }

    @Test
    void theSpellingIsKeptAsReceived() {
        assertThat(Spelt.name("مُحَمَّد  Ali").spelling()).isEqualTo("مُحَمَّد  Ali");
        assertThat(Spelt.name("محمد").toString()).doesNotContain("محمد");
    }

    @Test
    void compoundsAreOneComponent() {
        assertThat(Spelt.name("عبد الرحمن محمود").parts()).hasSize(2);
        assertThat(Spelt.name("علي بن أبي طالب").parts()).hasSize(2);
        assertThat(Spelt.name("نور الدين حمزة").parts()).hasSize(2);
        assertThat(Spelt.name("Abd al-Rahman bin Abu Bakr Al-Juburi").parts()).hasSize(3);
    }

    @Test
    void titlesLeaveTheComparisonOnly() {
        assertThat(Comparisons.compare(Spelt.name("الحاج كريم مهدي"), Spelt.name("كريم مهدي"))
                        .bits())
                .isEqualTo(Comparisons.compare(Spelt.name("كريم مهدي"), Spelt.name("كريم مهدي"))
                        .bits());
    }
}
