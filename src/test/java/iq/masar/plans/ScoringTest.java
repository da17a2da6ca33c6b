package iq.masar.plans;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.plans.model.Scoring;
import iq.masar.plans.model.Sheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sustainability score (REF-27): between 0 and 1, the same for the same answers, never lower for a better one. */
class ScoringTest {
    private static final List<String> DEGREES = List.of("none", "little", "partly", "mostly", "fully");
    private final Instrument instrument = Questionnaires.sustainability();

    @ParameterizedTest
    @CsvSource({"BASELINE,0.31", "MIDTERM,0.49", "ENDLINE,0.68"})
    void ranaScoresAsTheStoryTells(Score.Wave wave, BigDecimal expected) {
        assertThat(value(Questionnaires.rana(wave)).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(expected);
    }

    @Test
    void everythingWellIsOneAndNothingIsZero() {
        assertThat(value(all("fully"))).isEqualByComparingTo("1");
        assertThat(value(all("none"))).isEqualByComparingTo("0");
    }

    @Test
    void theThreeDimensionsAreScoredApart() {
        var answers = all("none");
        instrument.dimensions().getLast().items().forEach(item -> answers.put(item.id(), List.of("fully")));
        var result = Scoring.score(Sheet.read(instrument, answers));
        assertThat(result.dimensions().stream().map(Score.Part::dimension))
                .containsExactly("economic", "social", "psychosocial");
        assertThat(result.dimensions().getLast().value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
        assertThat(result.value())
                .hasValueSatisfying(
                        value -> assertThat(value).isBetween(new BigDecimal("0.33"), new BigDecimal("0.34")));
    }

    /** REF-27: skipped is not "no". */
    @Test
    void aSkippedQuestionLeavesTheScoreWhereItIs() {
        var answers = all("partly");
        answers.put("e1", List.of("skipped"));
        answers.put("e2", List.of());
        assertThat(value(answers)).isEqualByComparingTo("0.5");
    }

    @Test
    void whatDoesNotApplyCountsNeitherAsAnsweredNorAsMissing() {
        var answers = all("mostly");
        answers.put("s4", List.of("na"));
        var result = Scoring.score(Sheet.read(instrument, answers));
        assertThat(result.answered()).isEqualByComparingTo("1");
        assertThat(result.value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("0.75"));
    }

    /** The missing rule: below 70 % of the applicable weight there is no number. */
    @Test
    void withFewerThanSeventyOfAHundredThereIsNoNumber() {
        var answers = all("fully");
        List.of("e1", "e2", "s1", "s2", "p1").forEach(answers::remove);
        assertThat(Scoring.score(Sheet.read(instrument, answers)).value()).isPresent();
        answers.remove("p2");
        assertThat(Scoring.score(Sheet.read(instrument, answers)).value()).isEmpty();
        assertThat(Scoring.score(Sheet.read(instrument, Map.of())).value()).isEmpty();
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        var random = new Random(26);
        for (int round = 0; round < 200; round++) {
            var answers = anyhow(random);
            var entries = new ArrayList<>(answers.entrySet());
            Collections.shuffle(entries, random);
            var shuffled = new LinkedHashMap<String, List<String>>();
            entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
            assertThat(Scoring.score(Sheet.read(instrument, shuffled)))
                    .isEqualTo(Scoring.score(Sheet.read(instrument, answers)));
        }
    }

    @Test
    void aBetterAnswerNeverLowersTheScore() {
        var random = new Random(2026);
        for (int round = 0; round < 2000; round++) {
            var answers = anyhow(random);
            var items = answers.keySet().stream().sorted().toList();
            var item = items.get(random.nextInt(items.size()));
            var degree =
                    DEGREES.indexOf(answers.getOrDefault(item, List.of("none")).getFirst());
            if (degree == DEGREES.size() - 1) {
                continue;
            }
            var before = value(answers);
            answers.put(item, List.of(DEGREES.get(degree + 1)));
            assertThat(value(answers)).isBetween(before, BigDecimal.ONE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.0000,intensive",
        "0.3299,intensive",
        "0.3300,moderate",
        "0.6600,moderate",
        "0.6601,light",
        "1.0000,light"
    })
    void bandsMeetWithoutAGap(BigDecimal value, String band) {
        assertThat(instrument.band(value)).map(Instrument.Band::code).contains(band);
    }

    private BigDecimal value(Map<String, List<String>> answers) {
        return Scoring.score(Sheet.read(instrument, answers)).value().orElseThrow();
    }

    private Map<String, List<String>> all(String degree) {
        var answers = new LinkedHashMap<String, List<String>>();
        instrument.items().forEach(item -> answers.put(item.id(), List.of(degree)));
        return answers;
    }

    private Map<String, List<String>> anyhow(Random random) {
        var answers = new LinkedHashMap<String, List<String>>();
        instrument
                .items()
                .forEach(item -> answers.put(item.id(), List.of(DEGREES.get(random.nextInt(DEGREES.size())))));
        return answers;
    }
}
