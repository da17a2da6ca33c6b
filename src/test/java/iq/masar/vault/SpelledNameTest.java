package iq.masar.vault;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.vault.model.SpelledName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one name meet; names that merely look alike to a machine do not. */
class SpelledNameTest {
    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد",
        "إسراء, اسراء",
        "فاطمة, فاطمه",
        "ليلى, ليلي",
        "مُحَمَّد, محمد",
        "كـــريم, كريم",
        "كریم, كريم",
        "عبد الرحمن, عبدالرحمن",
        "عبد الله, عبدالله",
        "الجبوري, جبوري",
        "Abd al-Rahman, Abdulrahman",
        "Al-Jubouri, jubouri",
        "RANA, rana",
        "محمد بن علي, محمد علي"
    })
    void spellingsOfOneScriptAreOne(String one, String other) {
        assertThat(SpelledName.of(one).joined()).isEqualTo(SpelledName.of(other).joined());
    }

    @ParameterizedTest
    @CsvSource({
        "رنا, Rana",
        "زينب, Zainab",
        "زينب, Zaynab",
        "محمد, Mohammed",
        "محمد, Muhammad",
        "يوسف, Yusuf",
        "حيدر, Haidar",
        "شیلان, Shilan",
        "كاروان, Karwan",
        "کاروان, Karwan",
        "فاطمة, Fatimah",
        "عثمان, Othman",
        "عثمان, Osman",
        "عبد الرحمن, Abdul Rahman",
        "عبد الرحمن, Abdurrahman",
        "خديجة, Khadija",
        "غازي, Ghazi",
        "قادر, Qader",
        "گوران, Goran",
        "كاظم, Kadhim",
        "كاظم, Kazim",
        "ڕەنا, رنا",
        "هەولێر, Hawler"
    })
    void spellingsOfTwoScriptsShareTheirSound(String one, String other) {
        assertThat(SpelledName.of(one).skeleton())
                .isEqualTo(SpelledName.of(other).skeleton());
    }

    @ParameterizedTest
    @CsvSource({"رنا, Dana", "زينب, Sinan", "محمد, Ahmad", "كريم, Karwan", "علي, Rana"})
    void differentNamesDiffer(String one, String other) {
        assertThat(SpelledName.of(one).skeleton())
                .isNotEqualTo(SpelledName.of(other).skeleton());
    }

    @Test
    void nothingHasNoWords() {
        assertThat(SpelledName.of(" \u200F-").isEmpty()).isTrue();
    }
}
