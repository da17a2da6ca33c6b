package iq.masar.names;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.names.PersonSearch.Birth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** G1: people are found by name and birth in any spelling; IDN-33: the same whichever batch they lie in. */
class PersonSearchTest {
    private static final Birth MAY = new Birth(1980, 5, 17);

    private static List<Name> name(String... spellings) {
        return List.of(spellings).stream().map(Spelt::name).toList();
    }

    private static PersonSearch register(int many) {
        var search = new PersonSearch();
        var names = Spelt.names(many, 11);
        for (var i = 0; i < many; i++) {
            search.add("P" + i, name(names.get(i)), birth(i));
        }
        return search;
    }

    private static Birth birth(int i) {
        return i % 11 == 0 ? Birth.UNKNOWN : new Birth(1940 + i % 70, 1 + i % 12, 1 + i % 28);
    }

    @Test
    void everybodyIsFoundByTheOwnNameAndBirth() {
        var search = register(7_000);
        var names = Spelt.names(7_000, 11);
        var missed = 0;
        for (var i = 0; i < names.size(); i += 7) {
            var id = "P" + i;
            if (Spelt.name(names.get(i)).parts().size() > 1) {
                missed += search.find(name(names.get(i)), birth(i), 10).stream()
                                .anyMatch(hit -> hit.id().equals(id))
                        ? 0
                        : 1;
            }
        }
        assertThat(missed).isZero();
    }

    @Test
    void anotherSpellingAnotherOrderAndADroppedPartAreFound() {
        var search = register(4_000);
        search.add("one", name("Mustafa Karim Jasim al-Dulaimi"), MAY);
        for (var asked :
                List.of("Moustafa Kareem Jassim Aldulaimy", "Dulaimi Karim Jasim Mustafa", "Mustfa Karim Dulaimi")) {
            assertThat(search.find(name(asked), new Birth(1981, 5, 17), 5)
                            .getFirst()
                            .id())
                    .as(asked)
                    .isEqualTo("one");
        }
    }

    @Test
    void aNameInOneScriptIsFoundByTheOther() {
        var search = register(2_000);
        search.add("arabic", name("شيماء كاظم الساعدي"), MAY);
        search.add("both", name("رعد جبار الكناني", "Raad Jabbar al-Kinani"), MAY);
        assertThat(search.find(name("Shaima Kadhim al-Saadi"), MAY, 3)
                        .getFirst()
                        .id())
                .isEqualTo("arabic");
        assertThat(search.find(name("Raad Jabbar Kinani"), MAY, 3).getFirst().id())
                .isEqualTo("both");
        assertThat(search.find(name("رعد جبار الكناني"), MAY, 3).getFirst().id())
                .isEqualTo("both");
    }

    @Test
    void whoWasAddedLastIsFoundAtOnceAndNothingIsLostWhenBatchesGrow() {
        var search = new PersonSearch();
        var names = Spelt.names(6_000, 12);
        for (var i = 0; i < names.size(); i++) {
            search.add("P" + i, name(names.get(i)), birth(i));
            if (i % 500 == 499) {
                search.add("new" + i, name("Hevî Rêbwar Şirwan"), MAY);
                assertThat(search.find(name("Hevi Rebwar Shirwan"), MAY, 20))
                        .filteredOn(hit -> hit.id().startsWith("new"))
                        .hasSize(i / 500 + 1);
            }
        }
        assertThat(search.size()).isEqualTo(6_012);
    }

    @Test
    void theDateOfBirthTellsNamesakesApart() {
        var search = new PersonSearch();
        for (var year = 1950; year < 2000; year++) {
            search.add("b" + year, name("محمد علي حسين"), new Birth(year, 3, 9));
        }
        assertThat(search.find(name("محمد علي حسين"), new Birth(1977, 3, 9), 3)
                        .getFirst()
                        .id())
                .isEqualTo("b1977");
        assertThat(search.find(name("محمد علي حسين"), Birth.UNKNOWN, 3)).hasSize(3);
    }

    @Test
    void aPersonFarFromTheNameIsNoHit() {
        var search = new PersonSearch();
        search.add("one", name("Mustafa Karim Jasim"), MAY);
        assertThat(search.find(name("Shilan Rozhgar"), MAY, 3)).isEmpty();
    }
}
