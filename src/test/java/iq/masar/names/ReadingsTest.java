package iq.masar.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import iq.masar.names.letters.Orthography;
import iq.masar.names.parts.Reading;
import iq.masar.names.parts.Slot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** IDN-3, IDN-6, IDN-8: by which habit a word is spelt, and which component stands in which slot. */
class ReadingsTest {
    private static List<Reading> readings(String spelling) {
        return NameForms.read(spelling) instanceof NameForm.Readable readable
                ? readable.name().readings()
                : List.of();
    }

    private static List<Slot> likeliest(String spelling) {
        return readings(spelling).getFirst().slots();
    }

    @Test
    void slotsFollowTheGenerationsAndTheLaqabEndsThem() {
        assertThat(likeliest("علي حسن كريم الساعدي"))
                .containsExactly(Slot.OWN, Slot.FATHER, Slot.GRANDFATHER, Slot.LAQAB);
        assertThat(likeliest("زينب عبد الرضا كاظم")).containsExactly(Slot.OWN, Slot.FATHER, Slot.GRANDFATHER);
        assertThat(likeliest("محمد علي حسين جاسم"))
                .containsExactly(Slot.OWN, Slot.FATHER, Slot.GRANDFATHER, Slot.GREAT_GRANDFATHER);
    }

    @Test
    void aKunyaBeforeANameIsReadBothWays() {
        assertThat(likeliest("أبو حسن علي كاظم")).startsWith(Slot.KUNYA, Slot.OWN, Slot.FATHER);
        assertThat(readings("أبو بكر يوسف"))
                .anySatisfy(reading -> assertThat(reading.slots()).startsWith(Slot.OWN, Slot.FATHER));
    }

    @Test
    void aTitleMayAlsoBeAName() {
        var readings = readings("سيد علي حسن");
        assertThat(readings.getFirst().slots()).startsWith(Slot.TITLE, Slot.OWN);
        assertThat(readings).anySatisfy(reading -> assertThat(reading.slots()).startsWith(Slot.OWN, Slot.FATHER));
    }

    @Test
    void aFamilyNameWrittenFirstIsAmongTheReadingsOfALatinName() {
        assertThat(readings("KAZIM ZAINAB ABDULRIDHA"))
                .anySatisfy(reading -> assertThat(reading.slots()).containsExactly(Slot.LAQAB, Slot.OWN, Slot.FATHER));
    }

    @Test
    void weightsAddUpToOneAndThereAreFourReadingsAtMost() {
        for (var name : List.of(
                "علي",
                "سيد",
                "الحاج أبو حسن علي كاظم الجبوري",
                "Abu Hassan Ali Karim",
                "a b c d e f g h i j k l",
                "أم كلثوم حسن")) {
            assertThat(readings(name)).as(name).hasSizeBetween(1, 4).doesNotHaveDuplicates();
            assertThat(readings(name).stream().mapToDouble(Reading::weight).sum())
                    .isEqualTo(1, within(1e-9));
        }
    }

    @Test
    void theHabitIsJudgedByTheLetters() {
        for (var word : Map.ofEntries(
                        Map.entry("فاطمة", Orthography.ARABIC),
                        Map.entry("شێرکۆ", Orthography.SORANI),
                        Map.entry("Hêvî", Orthography.KURMANJI),
                        Map.entry("Khadeejah", Orthography.ENGLISH),
                        Map.entry("Houcine", Orthography.FRENCH),
                        Map.entry("Raschid", Orthography.GERMAN),
                        Map.entry("Çağrı", Orthography.TURKISH),
                        Map.entry("Åsa", Orthography.SWEDISH),
                        Map.entry("ALJBWRY", Orthography.ICAO))
                .entrySet()) {
            var weights = Orthography.weigh(word.getKey());
            assertThat(weights.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isEqualTo(1, within(1e-9));
            assertThat(weights.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey))
                    .as(word.getKey())
                    .contains(word.getValue());
        }
        assertThat(Orthography.weigh("王")).isEmpty();
    }
}
