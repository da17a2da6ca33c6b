package iq.masar.plans;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.plans.model.Scoring;
import iq.masar.plans.model.Sheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** RET-47, RET-48, must show 5: the survey against vectors that were made apart from it, exactly, and never lower for a better answer. */
class SurveyVectorsTest {
    private static final Path VECTORS = Path.of("src/test/resources/modules/plans/survey-vectors.csv");
    private static final List<String> DEGREES = List.of("none", "little", "partly", "mostly", "fully");
    private final Instrument instrument = Questionnaires.sustainability();
    private final List<String> items =
            instrument.items().map(Instrument.Item::id).toList();

    @Test
    void everyVectorIsReproducedToTheLastDecimal() throws IOException {
        var wrong = new TreeSet<String>();
        var vectors = Files.readAllLines(VECTORS).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("answers"))
                .map(line -> line.split(",", -1))
                .toList();
        for (var vector : vectors) {
            var result = Scoring.score(Sheet.read(instrument, answers(vector[0])));
            var said = new ArrayList<String>();
            said.add(text(result.value()));
            result.dimensions().forEach(part -> said.add(text(part.value())));
            said.add(result.answered().toPlainString());
            said.add(result.value()
                    .flatMap(instrument::band)
                    .map(Instrument.Band::code)
                    .orElse(""));
            if (!said.equals(List.of(vector).subList(1, vector.length))) {
                wrong.add(String.join(",", vector) + " but " + said);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(vectors).hasSize(300);
        assertThat(vectors).filteredOn(vector -> vector[1].isEmpty()).hasSizeGreaterThan(30);
    }

    /** Computed again, from answers in whatever order, it is the same to the last bit. */
    @Test
    void aRecomputationIsIdentical() {
        var random = new Random(47);
        for (var round = 0; round < 10_000; round++) {
            var answers = anyhow(random);
            var shuffled = new ArrayList<>(answers.entrySet());
            Collections.shuffle(shuffled, random);
            var again = new LinkedHashMap<String, List<String>>();
            shuffled.forEach(entry -> again.put(entry.getKey(), entry.getValue()));
            var first = Scoring.score(Sheet.read(instrument, answers));
            var second = Scoring.score(Sheet.read(instrument, again));
            assertThat(second).isEqualTo(first);
            assertThat(second.value().map(BigDecimal::unscaledValue))
                    .isEqualTo(first.value().map(BigDecimal::unscaledValue));
        }
    }

    /** RET-47: each answer one degree better, wherever there is a number, and also where others were skipped. */
    @Test
    void aBetterAnswerNeverLowersTheWholeOrItsDimension() {
        var random = new Random(48);
        var compared = 0;
        for (var round = 0; round < 2_000; round++) {
            var answers = anyhow(random);
            var before = Scoring.score(Sheet.read(instrument, answers));
            for (var item : items) {
                var degree = DEGREES.indexOf(
                        Objects.requireNonNull(answers.get(item)).getFirst());
                if (before.value().isPresent() && degree >= 0 && degree < DEGREES.size() - 1) {
                    var better = new LinkedHashMap<>(answers);
                    better.put(item, List.of(DEGREES.get(degree + 1)));
                    var after = Scoring.score(Sheet.read(instrument, better));
                    assertThat(after.value().orElseThrow())
                            .isGreaterThan(before.value().orElseThrow());
                    for (var part = 0; part < before.dimensions().size(); part++) {
                        var was = before.dimensions().get(part).value();
                        var now = after.dimensions().get(part).value();
                        assertThat(now.isPresent()).isEqualTo(was.isPresent());
                        was.ifPresent(value -> assertThat(now.orElseThrow()).isGreaterThanOrEqualTo(value));
                    }
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(5_000);
    }

    /** RET-48: what does not apply leaves the sum; what is missing never counts as nothing. */
    @Test
    void leavingAnAnswerOutIsNotTheWorstAnswer() {
        var random = new Random(49);
        for (var round = 0; round < 2_000; round++) {
            var answers = anyhow(random);
            var item = items.get(random.nextInt(items.size()));
            var without = new LinkedHashMap<>(answers);
            without.put(item, List.of("na"));
            var worst = new LinkedHashMap<>(answers);
            worst.put(item, List.of("none"));
            var left = Scoring.score(Sheet.read(instrument, without)).value();
            var zero = Scoring.score(Sheet.read(instrument, worst)).value();
            if (left.isPresent() && zero.isPresent()) {
                assertThat(left.get()).isGreaterThanOrEqualTo(zero.get());
            }
        }
    }

    private Map<String, List<String>> answers(String signs) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var place = 0; place < items.size(); place++) {
            var sign = signs.charAt(place);
            answers.put(
                    items.get(place), List.of(sign == '-' ? "skipped" : sign == 'n' ? "na" : DEGREES.get(sign - '0')));
        }
        return answers;
    }

    private Map<String, List<String>> anyhow(Random random) {
        var signs = "0123401234012340123-n";
        var drawn = new StringBuilder();
        items.forEach(item -> drawn.append(signs.charAt(random.nextInt(signs.length()))));
        return answers(drawn.toString());
    }

    private static String text(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }
}
