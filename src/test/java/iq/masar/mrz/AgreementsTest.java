package iq.masar.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.mrz.Agreement.Conflict;
import iq.masar.mrz.Agreement.Equal;
import iq.masar.mrz.Agreement.Explained;
import iq.masar.mrz.Agreement.NotCompared;
import iq.masar.mrz.Agreement.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Page, zone, chip and register field by field (IDN-22). */
class AgreementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "NAME;ERIKSSON<<ANNA<MARIA<<<<<<;Eriksson, Anna Maria;SPELLING",
                "NAME;MUELLER<<ZOE<<<<<<;Müller, Zoë;MARKS",
                "NAME;MXHMD<<EBBAS<<<<<<;محمد، عبّاس;ARABIC_SCHEME",
                "NAME;KAZIM<<ZAINAB<ABDULR;Kazim, Zainab Abdulridha;CUT",
                "NAME;KAZIM<<ZAINAB<<<<<<;Kazim, Zainab Abdulridha;-",
                "NAME;KAZIM<<ZAINAB<<<<<<;Hasan, Zainab;-",
                "BIRTH;740812;1974-08-12;CENTURY",
                "BIRTH;74<<<<;1974-08-12;UNKNOWN_PART",
                "BIRTH;740812;1974-12-08;-",
                "BIRTH;740231;1974-02-28;-",
                "SEX;<;X;UNSPECIFIED",
                "SEX;F;M;-",
                "DOCUMENT_CODE;P<;PU;DOCUMENT_CODE",
                "DOCUMENT_CODE;PS;PU;-",
                "NUMBER;L898902C3;L 898902-C3;SPELLING",
                "NUMBER;L898902C3;L898902C3XYZ;NUMBER_CUT",
                "NUMBER;L898902C3;L898902C8;-",
                "NATIONALITY;D<<;D;SPELLING"
            })
    void aRuleExplainsADifferenceOrItIsAConflict(Element element, String one, String other, Rule rule) {
        var expected = rule == null ? new Conflict() : new Explained(rule);
        assertThat(Agreements.compare(element, one, other)).isEqualTo(expected);
        assertThat(Agreements.compare(element, other, one)).isEqualTo(expected);
    }

    @Test
    void theSameIsEqualAndWhatOneSourceLacksIsNotCompared() {
        assertThat(Agreements.compare(Element.NUMBER, "A1", "A1")).isEqualTo(new Equal());
        assertThat(Agreements.compare(Element.OPTIONAL, "<<<<", "A1")).isEqualTo(new NotCompared());
        assertThat(Agreements.compare(Element.NAME, "", "A")).isEqualTo(new NotCompared());
        assertThat(Agreements.compare(Element.DOCUMENT_CODE, "P", "'")).isEqualTo(new NotCompared());
        assertThat(Agreements.compare(Element.NUMBER, "-", ".")).isEqualTo(new NotCompared());
    }

    @Test
    void aNameNobodyCanSpellIsAConflictAndNotAGuess() {
        assertThat(Agreements.compare(Element.NAME, "ERIKSS0N, ANNA", "Eriksson, Anna"))
                .isEqualTo(new Conflict());
    }
}
