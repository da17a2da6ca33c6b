package iq.masar.codes;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.testing.RoomTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The seeds as they stand in the tables (H4, E1 to E9). */
@RoomTest
class CodesTest {
    private final Codes codes;
    private final Deadlines deadlines;
    private final CodeLists lists;
    private final JdbcClient jdbc;

    @Autowired
    CodesTest(Codes codes, Deadlines deadlines, CodeLists lists, JdbcClient jdbc) {
        this.codes = codes;
        this.deadlines = deadlines;
        this.lists = lists;
        this.jdbc = jdbc;
    }

    @Test
    void nineteenGovernoratesOfWhichHalabjaIsNotEndorsed() {
        var governorates = codes.list("governorate");
        assertThat(governorates).hasSize(19);
        assertThat(governorates.stream().filter(code -> !code.verified()).map(Code::code))
                .containsExactly("HB");
        assertThat(codes.find("governorate", "NI")).hasValueSatisfying(ninewa -> {
            assertThat(ninewa.label().ar()).isEqualTo("نينوى");
            assertThat(ninewa.fact("pcode")).isEqualTo("IQG15");
            assertThat(ninewa.fact("scheme") + ninewa.fact("vintage")).isEqualTo("COD-AB2019");
        });
        assertThat(codes.find("governorate", "HB").orElseThrow().fact("parent")).isEqualTo("SU");
    }

    @Test
    void everyCodeHasItsWordsInThreeLanguagesAndASource() {
        for (var list : codes.names()) {
            for (var code : lists.all(list)) {
                assertThat(List.of(
                                code.label().ar(),
                                code.label().ckb(),
                                code.label().en(),
                                code.source()))
                        .as("%s/%s", list, code.code())
                        .noneMatch(String::isBlank);
            }
        }
    }

    @Test
    void districtsBelongToGovernorates() {
        assertThat(codes.list("district"))
                .hasSize(101)
                .allMatch(district ->
                        codes.find("governorate", district.fact("governorate")).isPresent());
    }

    @Test
    void theDeadlineTableIsTheOneOfTheForm() {
        var limits = deadlines.of(new FamilyCode("housing"), new GovernorateCode("NI"), Priority.MEDIUM);
        assertThat(limits)
                .extracting(Object::toString)
                .isEqualTo(
                        "Limits[acknowledge=1wd, decide=3d, service=14d, followUp=30d, kind=WORKING, verified=false]");
        assertThat(deadlines
                        .of(new FamilyCode("medical"), new GovernorateCode("AR"), Priority.EMERGENCY)
                        .kind())
                .isEqualTo(ClockKind.WALL);
    }

    @Test
    void bothHolidaySetsReachTheCalendar() {
        var calendar = deadlines.calendar();
        var armyDay = LocalDate.of(2026, 1, 6);
        assertThat(calendar.isWorkingDay(armyDay, Region.FEDERAL)).isFalse();
        assertThat(calendar.isWorkingDay(armyDay, Region.KURDISTAN)).isTrue();
        assertThat(lists.all("holiday"))
                .filteredOn(holiday -> holiday.fact("kind").equals("lunar"))
                .hasSizeGreaterThan(40)
                .noneMatch(Code::verified);
        assertThat(lists.all("holiday").stream()
                        .map(day -> day.fact("day").substring(0, 4))
                        .distinct())
                .containsExactly("2025", "2026", "2027", "2028");
    }

    @Test
    void loadingAgainChangesNothing() {
        var before = rows();
        jdbc.sql("delete from codes.loaded where sheet in ('codes/reference', 'codes/reference/family')")
                .update();
        lists.refresh();
        lists.refresh();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aCodeThatLeftItsFileIsRetiredAndStillFound() {
        jdbc.sql("""
                insert into codes.code values ('sex', 'gone', 99, 'ا', 'ا', 'a', '2020-01-01', null, 'test', true, '{}')
                """).update();
        jdbc.sql("delete from codes.loaded where sheet in ('codes/reference', 'codes/reference/sex')")
                .update();
        lists.refresh();
        assertThat(codes.find("sex", "gone"))
                .hasValueSatisfying(code -> assertThat(code.validTo()).isPresent());
        assertThat(codes.find("sex", "female"))
                .hasValueSatisfying(code -> assertThat(code.validTo()).isEmpty());
    }

    @Test
    void categoriesOfTheFourthClassAreMarked() {
        assertThat(codes.list("returnee-category").stream()
                        .filter(code -> code.fact("class").equals("C4"))
                        .map(Code::code))
                .containsExactlyInAnyOrder("trafficked_abroad", "persecution_victim", "child_special_procedure");
    }

    private List<String> rows() {
        return jdbc.sql("select code::text from codes.code code order by list, code.code")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
