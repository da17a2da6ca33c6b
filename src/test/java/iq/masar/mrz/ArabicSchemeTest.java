package iq.masar.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.mrz.ArabicScheme.Coded;
import iq.masar.mrz.ArabicScheme.Restored;
import iq.masar.mrz.ArabicScheme.Scheme;
import iq.masar.mrz.ArabicScheme.Sorani;
import iq.masar.mrz.model.ArabicTable;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic letter for letter, both ways (IDN-11, IDN-12, IDN-13; E2, E3). */
class ArabicSchemeTest {
    private static final int NAMES = 5000;

    @Test
    void theTableHasItsEightyTwoRows() {
        assertThat(ArabicTable.size()).isEqualTo(82);
    }

    @ParameterizedTest
    @CsvSource({
        "محمد,MXHMD",
        "عبّاس,EBBAS",
        "فضّة,FXDZXDZXAH",
        "جميلة نعيمة,JMYLXAH<NEYMXAH",
        "إسماعيل عزّ الدين,ISMAEYL<EZZ<ALDYN",
        "العباس عبد الله بن محمد السفاح,ALEBAS<EBD<ALLH<BN<MXHMD<ALSFAXH",
        "مـحـمـد,MXHMD"
    })
    void namesAreWrittenByTheTable(String arabic, String code) {
        assertThat(ArabicScheme.write(arabic, Sorani.REFUSED))
                .isEqualTo(new Coded.Code(List.of(code.split("<")), List.of(), false));
        assertThat(((Restored.Arabic) ArabicScheme.read(code)).spellings()).contains(arabic.replace("ـ", ""));
    }

    @Test
    void readingOffersWhatWasWritten() {
        var chance = new SplittableRandom(12);
        var letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژڤگ";
        for (var i = 0; i < NAMES; i++) {
            var name = new StringBuilder();
            int length = 2 + chance.nextInt(8);
            while (name.length() < length) {
                char letter = letters.charAt(chance.nextInt(letters.length()));
                if (name.isEmpty() || name.charAt(name.length() - 1) != letter) {
                    name.append(letter);
                }
            }
            var written = (Coded.Code) ArabicScheme.write(name.toString(), Sorani.REFUSED);
            var restored =
                    (Restored.Arabic) ArabicScheme.read(written.components().getFirst());
            assertThat(restored.spellings()).contains(name.toString());
        }
    }

    @Test
    void soraniLettersWithoutACodeAreNamedAndNeverDropped() {
        assertThat(ArabicScheme.write("ڕێبین", Sorani.REFUSED)).isEqualTo(new Coded.NoIcaoCode(List.of("ڕ", "ێ")));
        assertThat(ArabicScheme.write("ڕێبین", Sorani.NATIONAL_RULE))
                .isEqualTo(new Coded.Code(List.of("RYBXYAN"), List.of(), true));
        assertThat(ArabicScheme.write("هەڵۆ", Sorani.NATIONAL_RULE))
                .isEqualTo(new Coded.Code(List.of("HHLW"), List.of(), true));
    }

    @Test
    void theSchemeShowsInTheSpelling() {
        assertThat(ArabicScheme.scheme("MXHMD")).isEqualTo(Scheme.ICAO);
        assertThat(ArabicScheme.scheme("MOHAMED")).isEqualTo(Scheme.PHONETIC);
        assertThat(ArabicScheme.scheme("KAZIM<<ZAINAB")).isEqualTo(Scheme.EITHER);
        assertThat(ArabicScheme.scheme("XCXXS")).isEqualTo(Scheme.ICAO);
        assertThat(ArabicScheme.read("MOHAMED")).isEqualTo(new Restored.NotIcaoScheme(2));
    }

    @Test
    void yehIsOfferedBeforeThePashtoYehAndShaddaBeforeTwoLetters() {
        assertThat(((Restored.Arabic) ArabicScheme.read("MRYM")).spellings()).containsExactly("مريم", "مرېم");
        assertThat(((Restored.Arabic) ArabicScheme.read("EBBAS")).spellings()).containsExactly("عبّاس", "عبباس");
    }

    @Test
    void nothingLeftIsSaid() {
        assertThat(ArabicScheme.write("\u0640\u064B", Sorani.REFUSED)).isEqualTo(new Coded.NothingLeft());
    }
}
