package iq.masar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.databases.SharedDatabase;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OfficeCode;
import iq.masar.statistics.ReferralNotes.Course;
import iq.masar.statistics.ReferralNotes.Step;
import iq.masar.testing.RoomTest;
import iq.masar.testing.TestHome;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** RET-51: the change of scores with n and interval, direct against referred, by service and governorate, against figures worked out by hand. */
@RoomTest
@EnableScenarios
@ContextConfiguration(initializers = TestHome.Aged.class)
@TestPropertySource(properties = "masar.test.house=figures")
class ScoreChangeTest {
    private static final Instant D0 = Instant.parse("2025-03-04T07:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    private final CaseNotes cases;
    private final ReferralNotes referrals;
    private final Dashboard dashboard;
    private final Ids ids;
    private final SharedDatabase shared;

    @Autowired
    ScoreChangeTest(CaseNotes cases, ReferralNotes referrals, Dashboard dashboard, Ids ids, SharedDatabase shared) {
        this.cases = cases;
        this.referrals = referrals;
        this.dashboard = dashboard;
        this.ids = ids;
        this.shared = shared;
    }

    /**
     * Ten changes 0.1 to 0.5, each twice: mean 0.3, Σ(x − 0.3)² = 2 · (0.04 + 0.01 + 0 + 0.01 + 0.04) = 0.2, deviation √(0.2 / 9) =
     * 0.14907, its error / √10 = 0.04714, t(9) = 2.26216, margin 0.10664: from 0.19 to 0.41.
     */
    @Test
    void meanAndIntervalByHand(Scenario scenario) {
        for (var tenth = 0; tenth < 10; tenth++) {
            var change = BigDecimal.valueOf(1 + tenth % 5, 1);
            var file = measured("WA", change);
            refer(file, "WA", "housing");
            if (tenth % 2 == 0) {
                cases.scored(file, "midterm", new BigDecimal("0.99"), "rss-1", D0.plus(Duration.ofDays(150)));
                refer(file, "WA", "housing");
            }
        }
        for (var number = 0; number < 10; number++) {
            measured("DA", new BigDecimal("0.05"));
            var twoInstruments = opened("DA");
            cases.scored(twoInstruments, "baseline", new BigDecimal("0.30"), "rss-1", D0);
            cases.scored(twoInstruments, "endline", new BigDecimal("0.90"), "rss-2", D0.plus(YEAR));
        }
        fresh(scenario);
        assertThat(row("scores", "WA", "referred")).containsExactly("0.30", "0.19", "0.41", "10");
        assertThat(row("scores", "DA", "direct")).containsExactly("0.05", "0.05", "0.05", "10");
        assertThat(row("scores", "IQ", "referred")).containsExactly("0.30", "0.19", "0.41", "10");
        assertThat(row("score-families", "WA", "housing")).containsExactly("0.30", "0.19", "0.41", "10");
        assertThat(row("scores", "WA", "direct").getLast()).isEqualTo("0");

        for (var number = 0; number < 9; number++) {
            refer(measured("SU", new BigDecimal("0.60")), "SU", "medical");
        }
        fresh(scenario);
        assertThat(row("scores", "SU", "referred")).containsOnly("suppressed");
        assertThat(row("score-families", "SU", "medical")).containsOnly("suppressed");
        assertThat(List.of(
                        row("scores", "WA", "referred").getLast(),
                        row("scores", "IQ", "referred").getLast()))
                .as("nine are not told by subtraction either")
                .contains("suppressed");
    }

    private CaseId opened(String place) {
        var file = new CaseId(ids.next());
        cases.opened(
                new CaseNotes.Opened(
                        file,
                        new OfficeCode("MOMD-" + place),
                        new GovernorateCode(place),
                        "branch",
                        Optional.of("idp"),
                        Optional.of(1980),
                        Optional.of("male"),
                        0),
                D0);
        return file;
    }

    private CaseId measured(String place, BigDecimal change) {
        var file = opened(place);
        cases.scored(file, "endline", new BigDecimal("0.3100").add(change), "rss-1", D0.plus(YEAR));
        cases.scored(file, "baseline", new BigDecimal("0.3100"), "rss-1", D0);
        return file;
    }

    private void refer(CaseId file, String place, String family) {
        var course = new Course(
                ids.next(),
                file,
                new FamilyCode(family),
                "medium",
                new GovernorateCode(place),
                new OfficeCode("P-" + place));
        referrals.happened(course, Step.SENT, D0.plus(Duration.ofDays(3)), "");
        referrals.happened(course, Step.ACCEPTED, D0.plus(Duration.ofDays(4)), "in-time");
        referrals.happened(course, Step.STARTED, D0.plus(Duration.ofDays(9)), "");
    }

    /** A dear release rests a while before it is reckoned anew. */
    private void fresh(Scenario scenario) {
        scenario.stimulate(() -> {})
                .andWaitAtMost(Duration.ofSeconds(60))
                .andWaitForStateChange(
                        () -> dashboard.view(Scope.national()).edition()
                                == shared.sql()
                                        .sql("select number from statistics.edition")
                                        .query(Long.class)
                                        .single(),
                        reckoned -> reckoned)
                .andVerify(reckoned -> assertThat(reckoned).isTrue());
    }

    private List<String> row(String table, String place, String code) {
        var scope = place.equals("IQ") ? Scope.national() : Scope.national().of(new GovernorateCode(place));
        return dashboard.view(scope).table(table).row(code).orElseThrow().figures().stream()
                .map(figure ->
                        figure instanceof Figure.Known(BigDecimal value) ? value.toPlainString() : figure.status())
                .toList();
    }
}
