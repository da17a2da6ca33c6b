package iq.masar.story;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.mrz.ArabicScheme;
import iq.masar.mrz.ArabicScheme.Coded;
import iq.masar.mrz.ArabicScheme.Sorani;
import iq.masar.names.Comparison;
import iq.masar.names.Comparisons;
import iq.masar.names.NameForm;
import iq.masar.names.NameForms;
import iq.masar.names.Verdict;
import iq.masar.testing.StoryHouse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Zaynab, Hêvî and Karim, told through the real pages to the last assertion (IDN, story (h)). */
class ZaynabStoryTest {
    private static final List<String> CANARIES = List.of("بيالوفيجا", "أمينة", "شیرین", "عرفته طفلاً", "1978");
    private final StoryHouse house = StoryHouse.enter();

    @Test
    void everyAssertionOfTheStoryHolds() {
        System.out.println(house.zaynab().timeline());
        assertThat(house.zaynab().holds()).as(house.zaynab().timeline()).isTrue();
    }

    /** Nothing personal stands in a table of the room. */
    @Test
    void noTableOfTheRoomNamesAnybody() {
        var jdbc = house.ask(JdbcClient.class);
        for (var table : jdbc.sql("select table_name from information_schema.tables where table_schema = 'identity'")
                .query(String.class)
                .list()) {
            var rows = jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from identity." + table + " t")
                    .query(String.class)
                    .single();
            assertThat(rows).as(table).doesNotContain(CANARIES);
        }
    }

    /** Three claims, two groups cited, one silence (story (h)). */
    @Test
    void theStoryCountsAsItWasSettled() {
        var jdbc = house.ask(JdbcClient.class);
        // others of this house open claims too, after the story's fortnight
        assertThat(jdbc.sql("""
                select count(*) from identity.claim
                 where opened_at < (select min(opened_at) from identity.claim) + interval '15 days'
                """).query(Integer.class).single()).isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from identity.question where state = 'silent' and answer is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from identity.evidence where kind = 'not-found-covered'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select string_agg(distinct shown, ' ') from identity.category")
                        .query(String.class)
                        .single())
                .isEqualTo("special");
    }

    /** The same own name alone is nobody: زينب علي stays none. */
    @Test
    void herNameIsProposedAndAnotherIsNot() {
        var visa = read("ZAINAB ABDULRIDHA KAZIM");
        assertThat(compared("زينب عبد الرضا كاظم", visa).verdict()).isEqualTo(Verdict.PROPOSE);
        assertThat(compared("زينب علي", visa).verdict()).isEqualTo(Verdict.NONE);
    }

    /** IDN-11: Hêvî's letters have no code of ICAO's; with the national rule on they have. */
    @Test
    void heviHasNoCodeWithoutTheNationalRule() {
        assertThat(ArabicScheme.write("هێڤی ڕێبوار", Sorani.values()[0]))
                .isInstanceOfSatisfying(
                        Coded.NoIcaoCode.class,
                        code -> assertThat(code.letters()).contains("ێ", "ڕ"));
        assertThat(ArabicScheme.write("هێڤی ڕێبوار", Sorani.values()[1]))
                .isInstanceOfSatisfying(
                        Coded.Code.class, code -> assertThat(code.national()).isTrue());
    }

    private static Comparison compared(String told, iq.masar.names.Name printed) {
        return Comparisons.compare(read(told), printed);
    }

    private static iq.masar.names.Name read(String spelling) {
        return ((NameForm.Readable) NameForms.read(spelling)).name();
    }
}
