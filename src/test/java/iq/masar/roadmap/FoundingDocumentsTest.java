package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.roadmap.feed.FoundingDocuments;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.register.Contradictions;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.seed.Reading;
import iq.masar.roadmap.seed.Seeds;
import iq.masar.testing.RoomTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** GOV-01, GOV-02, GOV-25: the founding documents stand in the database once, with their lines. */
@RoomTest
class FoundingDocumentsTest {
    private static final Map<String, Long> EXPECTED = Map.ofEntries(
            Map.entry("organisation", 35L),
            Map.entry("donor", 9L),
            Map.entry("person", 4L),
            Map.entry("body", 5L),
            Map.entry("strategic-objective", 4L),
            Map.entry("roadmap", 4L),
            Map.entry("aim", 22L),
            Map.entry("activity", 39L),
            Map.entry("instrument", 24L),
            Map.entry("event", 18L),
            Map.entry("training", 8L),
            Map.entry("observation", 22L),
            Map.entry("place", 15L),
            Map.entry("system", 6L),
            Map.entry("next-step", 6L),
            Map.entry("quotation", 3L),
            Map.entry("anomaly", 9L));

    @Autowired
    FoundingDocuments documents;

    @Autowired
    Registry registry;

    @Autowired
    Activities activities;

    @Autowired
    Contradictions contradictions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyEntityStandsOnceAndASecondLoadChangesNothing() {
        // Others found bodies and hand in activities in the same house; what no line of a document tells is not counted
        // here.
        var counts = registry.read().entries().values().stream()
                .filter(entry ->
                        entry.kind().equals("anomaly") || !entry.sources().isEmpty())
                .collect(Collectors.groupingBy(Entry::kind, Collectors.counting()));
        EXPECTED.forEach((kind, count) -> assertThat(counts.get(kind)).as(kind).isEqualTo(count));
        assertThat(documents.load(RoadmapFixtures.foundingDocuments())).isZero();
    }

    @Test
    void theDatabaseTellsWhatTheDocumentsTell() {
        var told = RoadmapFixtures.foundingDocuments();
        var kept = registry.read();
        for (var entry : told.entries().values()) {
            var found = kept.find(entry.id()).orElseThrow();
            assertThat(found.name()).isEqualTo(entry.name());
            assertThat(found.sources()).isEqualTo(entry.sources());
            assertThat(new LinkedHashMap<>(found.facts())).isEqualTo(new LinkedHashMap<>(entry.facts()));
            assertThat(found.links())
                    .containsExactlyInAnyOrderElementsOf(
                            entry.links().stream().distinct().toList());
        }
        assertThat(kept.passages()).containsExactlyInAnyOrderElementsOf(told.passages());
        assertThat(kept.contradictions()).isEqualTo(told.contradictions());
    }

    @Test
    void everyFigureKeepsItsBoundAndItsSentence() {
        var register = registry.read();
        var figures = register.all("observation");
        assertThat(figures).hasSize(22).allSatisfy(figure -> {
            assertThat(figure.sources()).isNotEmpty();
            assertThat(register.passagesOf(figure)).isNotEmpty();
            assertThat(figure.fact("value")).isPresent();
        });
        assertThat(figures.stream()
                        .map(figure -> figure.fact("qualifier").orElse(""))
                        .toList())
                .contains("so_far", "estimate", "more_than", "up_to", "almost", "to IMRF 2026");
    }

    @Test
    void nineContradictionsAreShownAndNoneIsRepaired() {
        var standing = contradictions.list().stream()
                .filter(one -> one.contradiction().id().matches("ANO-[1-9]"))
                .toList();
        assertThat(standing).hasSize(9);
        var register = registry.read();
        for (var one : standing) {
            assertThat(one.contradiction().wordings()).hasSizeGreaterThan(1);
            one.contradiction().wordings().stream()
                    .filter(wording -> wording.line() > 0)
                    .forEach(wording -> assertThat(register.passage(wording.document(), wording.line())
                                    .orElseThrow()
                                    .says(wording.quote()))
                            .as(wording.cite())
                            .isTrue());
        }
    }

    @Test
    void theLoadedPlanRollsUpAsTheOracleSays() {
        var plan = activities.plan(RoadmapFixtures.foundingDocuments(), LocalDate.of(2022, 7, 21));
        assertThat(plan.figure("NMMS")).isEqualTo("48.3–70.1");
        assertThat(activities
                        .plan(RoadmapFixtures.foundingDocuments(), LocalDate.of(2022, 5, 16))
                        .figure("NMMS"))
                .as("nothing is known before the review")
                .isEmpty();
    }

    /** The attested evidence of what the review calls done. */
    @Test
    void fourteenDoneActivitiesCarryTheirLine() {
        assertThat(jdbc.sql("select count(*) from roadmap.evidence where kind = 'line' and offered_by is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(14);
    }

    @Test
    void aDamagedReviewIsRefusedByItsLineAndNothingChanges() {
        var sound = structured();
        assertThat(Seeds.read(sound.replace("owner: ORG-MOLSA", "owner: ORG-NOBODY")))
                .isInstanceOfSatisfying(Reading.Refused.class, refused -> {
                    assertThat(refused.fault()).isEqualTo("dangling");
                    assertThat(refused.value()).isEqualTo("ORG-NOBODY");
                    assertThat(sound.lines().toList().get(refused.line() - 1)).contains("ORG-MOLSA");
                });
        assertThat(Seeds.read(sound.replace("id: OBS-3,", "id: OBS-2,")))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.fault()).isEqualTo("duplicate"));
        assertThat(Seeds.read(sound.replace("\"V:131\"", "\"V:999\"")))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.fault()).isEqualTo("no-such-line"));
        assertThat(Seeds.read(sound.substring(0, sound.length() / 2))).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void noEntryIsLeftWithoutAName() {
        assertThat(registry.read().entries().values().stream()
                        .filter(entry ->
                                entry.name().ar().isEmpty() || entry.name().en().isEmpty())
                        .map(Entry::id))
                .isEmpty();
    }

    private static String structured() {
        try (var file =
                FoundingDocumentsTest.class.getResourceAsStream("/modules/roadmap/seed/reference/vnr-2022.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
