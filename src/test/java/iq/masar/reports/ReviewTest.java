package iq.masar.reports;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Language;
import iq.masar.reports.text.Composer;
import iq.masar.reports.text.Composition;
import iq.masar.reports.text.DigitStyle;
import iq.masar.reports.text.Edition;
import iq.masar.reports.text.Fault;
import iq.masar.reports.text.Script;
import iq.masar.reports.text.Tokens;
import iq.masar.roadmap.RoadmapFixtures;
import iq.masar.roadmap.plan.Plan;
import iq.masar.roadmap.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** GOV-45 to GOV-50, GOV-54: the review of 2022, rebuilt from its records. */
class ReviewTest {
    /** Every distinct numeral of the two founding documents. */
    private static final List<String> NUMERALS = List.of(
            "1",
            "1.3",
            "2",
            "3",
            "4",
            "5",
            "6",
            "10",
            "11",
            "11.3",
            "12",
            "13",
            "14",
            "16",
            "17",
            "18",
            "19",
            "21",
            "23",
            "30",
            "125",
            "373",
            "1325",
            "1,500",
            "2003",
            "2008",
            "2014",
            "2016",
            "2017",
            "2018",
            "2019",
            "2020",
            "2021",
            "2022",
            "2026",
            "2050",
            "4,560",
            "4,809",
            "5,000",
            "7,000,000");

    /** The bound each figure has in its source, in both languages. */
    private static final Map<String, List<String>> BOUNDS = Map.of(
            "OBS-1", List.of("4,560 حتى الآن", "4,560 so far"),
            "OBS-4", List.of("1.3٪ (تقدير)", "1.3% (estimate)"),
            "OBS-9", List.of("أكثر من 5,000", "more than 5,000"),
            "OBS-10", List.of("أكثر من 1,500", "more than 1,500"),
            "OBS-11", List.of("تصل إلى 17٪", "up to 17%"),
            "OBS-21", List.of("حتى منتدى عام 2026", "to the IMRF of 2026"),
            "OBS-22", List.of("تقريبًا", "almost"));

    private static final List<String> DATES = List.of(
            "10 كانون الأول 2018",
            "6 شباط 2022",
            "30 تشرين الثاني 2021",
            "10 شباط 2021",
            "أيلول 2020",
            "نيسان 2019",
            "18 شباط 2021",
            "2018–2022",
            "تشرين الثاني إلى كانون الأول 2021",
            "حزيران 2021",
            "كانون الثاني 2022",
            "السبعينيات",
            "17 أيار 2022",
            "21 أيار 2022",
            "21 تموز 2022");

    private final Register register = RoadmapFixtures.foundingDocuments();
    private final Script script = Reviews.script();
    private final Edition edition = Reviews.founding(DigitStyle.WESTERN);

    private Composition compose(Register from, Language language) {
        return new Composer(from, Plan.of(from), language, DigitStyle.WESTERN).compose(script);
    }

    @Test
    void everyNumeralAndDateOfBothDocumentsStandsInBothLanguages() {
        for (var language : List.of(Language.AR, Language.EN)) {
            var text = edition.in(language).plain();
            var found = Set.copyOf(Tokens.numbers(text).stream()
                    .map(token -> token.replaceAll("^-|\\s?[%٪]$|\\s?في المائة$", ""))
                    .toList());
            assertThat(found).as(language.tag()).containsAll(NUMERALS);
        }
        assertThat(edition.ar().plain()).contains(DATES);
    }

    @Test
    void boundsAreKeptInBothLanguages() {
        BOUNDS.forEach((figure, words) -> {
            assertThat(edition.ar().plain()).as(figure).contains(words.get(0));
            assertThat(edition.en().plain()).as(figure).contains(words.get(1));
        });
    }

    @Test
    void nothingIsUncitedAndBothTextsRestOnTheSameSources() {
        assertThat(edition.blocking()).isEmpty();
        assertThat(edition.ar().citations())
                .isNotEmpty()
                .isEqualTo(edition.en().citations().stream()
                        .map(key -> key.replace("gcm_scope_note_en", "gcm_scope_note_ar"))
                        .toList());
    }

    @Test
    void theFourSectionsOfTheReviewStand() {
        assertThat(edition.ar().plain())
                .contains("1 المنهجية", "2 السياسة والبيئة التمكينية", "4 وسائل التنفيذ والخطوات التالية")
                .contains("3 التقدم المحرز بشأن تحقيق أهداف الميثاق العالمي للهجرة");
    }

    /** GOV-46: for every figure, a change of it changes the statements citing it, and no other. */
    @Test
    void changingOneFigureChangesExactlyWhatCitesIt() {
        for (var figure : register.all("observation")) {
            for (var field : figure.facts().keySet()) {
                if (!List.of("value", "of", "period", "with_progress").contains(field)) {
                    continue;
                }
                var value = figure.fact(field).orElseThrow();
                var other = field.equals("period") ? "1999" : value.matches("-?[0-9.]+") ? "77" : "1990-1991";
                var changed = register.with(figure.with(field, other));
                for (var language : List.of(Language.AR, Language.EN)) {
                    var before = compose(register, language).lines();
                    var after = compose(changed, language).lines();
                    var touched = new ArrayList<String>();
                    for (var place = 0; place < before.size(); place++) {
                        if (!before.get(place).text().equals(after.get(place).text())) {
                            touched.add(before.get(place).id());
                            assertThat(before.get(place).cites(figure.id()))
                                    .as(figure.id() + "." + field + " touches "
                                            + before.get(place).id())
                                    .isTrue();
                        }
                    }
                    var citing = before.stream()
                            .filter(line -> line.pieces().stream()
                                    .filter(iq.masar.reports.text.Piece.Cited.class::isInstance)
                                    .map(piece -> ((iq.masar.reports.text.Piece.Cited) piece)
                                            .citation()
                                            .key())
                                    .anyMatch(
                                            key -> key.equals(figure.id() + (field.equals("value") ? "." : "." + field))
                                                    || key.equals(figure.id() + "." + field)))
                            .map(Composition.Line::id)
                            .toList();
                    assertThat(touched).as(figure.id() + "." + field).isEqualTo(citing);
                }
            }
        }
    }

    @Test
    void everyFigureIsCited() {
        for (var figure : register.all("observation")) {
            assertThat(edition.ar().lines().stream().filter(line -> line.cites(figure.id())))
                    .as(figure.id())
                    .isNotEmpty();
        }
    }

    @Test
    void whatMayNotBePrintedIsListed() {
        assertThat(faults("C-13", "تم تدريب 5,000 من ضباط الشرطة.")).contains("uncited 5,000");
        assertThat(faults("C-13", "تم تدريب ٥٬٠٠٠ من ضباط الشرطة.")).contains("uncited ٥٬٠٠٠");
        assertThat(faults("C-13", "تم تدريب {OBS-9.value} من ضباط الشرطة.")).contains("qualifier-dropped OBS-9");
        assertThat(faults("C-13", "تم تدريب {OBS-99} من ضباط الشرطة.")).contains("unknown OBS-99");
        assertThat(faults("C-13", "لعام {V:65|2017}.")).contains("not-in-that-line V:65|2017");
        assertThat(faults("C-13", "تم تدريب {OBS-9} من ضباط الشرطة."))
                .anyMatch(fault -> fault.startsWith("citations-differ"));
        assertThat(faults("C-13", "أربعة مجالات")).contains("number-word أربعة");
        assertThat(faults("C-13", "{OBS-9} و{OBS-10}")).isEmpty();
        assertThat(faults("C-13", "من {EXT-PLEDGES-7.name}")).contains("unknown EXT-PLEDGES-7.name");
    }

    private List<String> faults(String statement, String arabic) {
        var changed = script.statements().stream()
                .filter(one -> one.id().equals(statement))
                .findFirst()
                .orElseThrow()
                .saying(Language.AR, arabic);
        return new Composer(register, Plan.of(register), Language.AR, DigitStyle.WESTERN)
                .compose(script.with(changed)).faults().stream()
                        .map(Fault.class::cast)
                        .map(fault -> fault.kind().code() + " " + fault.value())
                        .collect(Collectors.toList());
    }

    @Test
    void theHashIsOverWordsAndNotOverDigitStyles() {
        assertThat(Reviews.founding(DigitStyle.ARABIC_INDIC).hash()).isEqualTo(edition.hash());
        var changed = register.with(register.find("OBS-1").orElseThrow().with("value", "4561"));
        assertThat(Edition.of("vnr-2022", script, changed, Plan.of(changed), DigitStyle.WESTERN)
                        .hash())
                .isNotEqualTo(edition.hash());
        assertThat(Reviews.founding(DigitStyle.ARABIC_INDIC).ar().plain()).contains("٤٬٥٦٠ حتى الآن", "-١١٫٣٪");
    }

    /** GOV-24: suggested mappings stay out of a report unless its script chooses them, and are marked where it does. */
    @Test
    void suggestedMappingsStayOutUnlessChosen() {
        assertThat(rows("@mappings")).isEmpty();
        assertThat(rows("@mappings suggested")).isNotEmpty().allMatch(row -> row.endsWith("مقترح، لم يؤكده قرار"));
    }

    private List<String> rows(String block) {
        var composer = new Composer(register, Plan.of(register), Language.AR, DigitStyle.WESTERN);
        return composer.compose(Script.parse(block)).lines().stream()
                .map(Composition.Line::text)
                .toList();
    }
}
