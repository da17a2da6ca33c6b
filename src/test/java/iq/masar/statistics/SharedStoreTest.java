package iq.masar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.databases.SharedDatabase;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.statistics.ReferralNotes.Course;
import iq.masar.statistics.ReferralNotes.Step;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Pseudonyms;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** REF-50: what the shared store may hold, and that it says the same however its news arrives. */
@RoomTest
class SharedStoreTest {
    private static final Instant D0 = Instant.parse("2025-03-04T07:00:00Z");

    /** Table, column, type: anything else, or anything more, fails here and needs a decision. */
    private static final List<String> ALLOWED = List.of(
            "case_fact age_group text",
            "case_fact birth_year_band text",
            "case_fact branch text",
            "case_fact category text",
            "case_fact channel text",
            "case_fact closed_month date",
            "case_fact consent text",
            "case_fact days_to_assessment integer",
            "case_fact days_to_plan integer",
            "case_fact days_to_service integer",
            "case_fact disability text",
            "case_fact governorate text",
            "case_fact minors text",
            "case_fact month date",
            "case_fact pseudonym text",
            "case_fact score_change numeric",
            "case_fact score_route text",
            "case_fact sex text",
            "case_fact state text",
            "case_fact worker text",
            "edition number bigint",
            "edition singleton boolean",
            "loan_fact at_risk bigint",
            "loan_fact governorate text",
            "loan_fact loans bigint",
            "loan_fact outstanding bigint",
            "loan_fact risky bigint",
            "occurrence_fact district text",
            "occurrence_fact family text",
            "occurrence_fact governorate text",
            "occurrence_fact kind text",
            "occurrence_fact month date",
            "occurrence_fact outcome text",
            "occurrence_fact pseudonym text",
            "referral_fact answer text",
            "referral_fact answer_hours integer",
            "referral_fact decline_reason text",
            "referral_fact family text",
            "referral_fact governorate text",
            "referral_fact month date",
            "referral_fact outcome text",
            "referral_fact priority text",
            "referral_fact provider text",
            "referral_fact pseudonym text",
            "referral_fact service text",
            "referral_fact timely text",
            "return_fact clock text",
            "return_fact complete text",
            "return_fact days_to_decision integer",
            "return_fact month date",
            "return_fact open_days integer",
            "return_fact paper text",
            "return_fact post text",
            "return_fact pseudonym text",
            "return_fact reached integer",
            "return_fact rule_set text",
            "score_fact family text",
            "score_fact governorate text",
            "score_fact month date",
            "score_fact pseudonym text",
            "score_fact score_change numeric",
            "service_fact active boolean",
            "service_fact family text",
            "service_fact governorate text",
            "service_fact pseudonym text",
            "service_fact verified_on date",
            "stay_fact days integer",
            "stay_fact month date",
            "stay_fact pseudonym text");

    private final JdbcClient shared;
    private final CaseNotes cases;
    private final ReferralNotes referrals;
    private final Dashboard dashboard;
    private final SharedDump dump;
    private final Pseudonyms pseudonyms;
    private final StatisticsFixtures fixtures;

    @Autowired
    SharedStoreTest(
            SharedDatabase shared,
            CaseNotes cases,
            ReferralNotes referrals,
            Happenings happenings,
            Dashboard dashboard,
            SharedDump dump,
            Pseudonyms pseudonyms) {
        this.shared = shared.sql();
        this.cases = cases;
        this.referrals = referrals;
        this.dashboard = dashboard;
        this.dump = dump;
        this.pseudonyms = pseudonyms;
        this.fixtures = new StatisticsFixtures(cases, referrals, happenings, System.nanoTime());
    }

    @Test
    void noColumnCouldHoldANameAContactADocumentOrADay() {
        var columns = shared.sql("""
                select table_name || ' ' || column_name || ' ' || data_type from information_schema.columns
                 where table_schema = 'statistics' order by 1
                """).query(String.class).list();
        assertThat(columns).isEqualTo(ALLOWED);
        var others = shared.sql("""
                select table_schema || '.' || table_name from information_schema.tables
                 where table_schema not in ('statistics', 'pg_catalog', 'information_schema')
                   and table_name not like 'schema\\_history%' and table_name <> 'migrated'
                """).query(String.class).list();
        assertThat(others).isEmpty();
    }

    @Test
    void everyMonthIsTheFirstOfOne() {
        var checked = shared.sql("""
                select count(*) from information_schema.check_constraints
                 where constraint_schema = 'statistics' and check_clause like '%EXTRACT(day FROM%'
                """).query(Long.class).single();
        assertThat(checked).isEqualTo(7);
    }

    @Test
    void theSameNewsInAnyOrderAndTwiceMakeTheSameRow() {
        var random = new Random(50);
        var expected = story(new CaseId(fixtures.id()), List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
        for (var round = 0; round < 6; round++) {
            var order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 3, 0, 6));
            Collections.shuffle(order, random);
            assertThat(story(new CaseId(fixtures.id()), order)).isEqualTo(expected);
        }
        assertThat(expected)
                .containsEntry("month", "2025-03-01")
                .containsEntry("birth_year_band", "1990-1999")
                .containsEntry("category", "unspecified")
                .containsEntry("consent", "given")
                .containsEntry("state", "open")
                .containsEntry("days_to_assessment", "3")
                .containsEntry("days_to_plan", "4")
                .containsEntry("score_change", "0.37")
                .containsEntry("score_route", "direct");
    }

    private Map<String, String> story(CaseId file, List<Integer> order) {
        var opened = new CaseNotes.Opened(
                file,
                new OfficeCode("MOMD-NI"),
                new GovernorateCode("NI"),
                "hotline",
                Optional.of("trafficked_abroad"),
                Optional.of(1990),
                Optional.of("female"),
                2);
        List<Runnable> news = List.of(
                () -> cases.opened(opened, D0),
                () -> cases.consented(file, "given", D0),
                () -> cases.assigned(file, new AccountId(new UUID(1, 1)), D0),
                () -> cases.advanced(file, "active", "assessed", D0.plus(Duration.ofDays(3))),
                () -> cases.planned(file, D0.plus(Duration.ofDays(4))),
                () -> cases.scored(file, "baseline", new BigDecimal("0.31"), "rss-1", D0.plus(Duration.ofDays(3))),
                () -> cases.scored(file, "endline", new BigDecimal("0.68"), "rss-1", D0.plus(Duration.ofDays(365))),
                () -> cases.advanced(file, "closure-requested", "closed", D0.plus(Duration.ofDays(372))),
                () -> cases.advanced(file, "closed", "reopened", D0.plus(Duration.ofDays(380))));
        order.forEach(number -> news.get(number).run());
        return row("case_fact", pseudonyms.shared(file));
    }

    @Test
    void aReferralThatWasAnsweredStaysAnswered() {
        var course = new Course(
                fixtures.id(),
                new CaseId(fixtures.id()),
                new FamilyCode("housing"),
                "medium",
                new GovernorateCode("NI"),
                new OfficeCode("TEST-NI"));
        referrals.happened(course, Step.CONFIRMED, D0.plus(Duration.ofDays(30)), "");
        referrals.happened(course, Step.ACCEPTED, D0.plus(Duration.ofHours(30)), "late");
        referrals.happened(course, Step.SENT, D0, "");
        referrals.happened(course, Step.STARTED, D0.plus(Duration.ofDays(9)), "");
        referrals.happened(course, Step.DISPUTED, D0.plus(Duration.ofDays(20)), "");
        assertThat(row(
                        "referral_fact",
                        pseudonyms.lookup("shared-referral", course.referral().toString())))
                .containsEntry("answer", "accepted")
                .containsEntry("timely", "late")
                .containsEntry("answer_hours", "30")
                .containsEntry("outcome", "confirmed");
    }

    @Test
    void theStoreCanBeBuiltAnewFromTheWorkingNotes() {
        fixtures.country(12);
        var before = everything();
        dashboard.rebuild();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void theDumpHoldsEveryTableAndNoIdentifier(@TempDir Path directory) throws Exception {
        var file = new CaseId(fixtures.id());
        cases.opened(fixtures.opened(file, "NI"), D0);
        dump.writeTo(directory.resolve("shared"));
        var text = new StringBuilder();
        try (var files = Files.list(directory.resolve("shared"))) {
            for (var each : files.sorted().toList()) {
                text.append(each.getFileName()).append('\n').append(Files.readString(each, StandardCharsets.UTF_8));
            }
        }
        assertThat(text)
                .contains("case_fact.csv", "referral_fact.csv", "occurrence_fact.csv", "service_fact.csv")
                .contains(pseudonyms.shared(file))
                .doesNotContain(file.toString())
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-");
    }

    private Map<String, String> row(String table, String pseudonym) {
        var row = shared.sql("select row_to_json(f) ->> 'pseudonym' as found, f.* from statistics." + table
                        + " f where pseudonym = :pseudonym")
                .param("pseudonym", pseudonym)
                .query()
                .singleRow();
        var text = new java.util.TreeMap<String, String>();
        row.forEach((column, value) -> {
            if (!List.of("pseudonym", "found").contains(column)) {
                text.put(column, String.valueOf(value));
            }
        });
        return text;
    }

    private List<String> everything() {
        return shared.sql("""
                select 'c' || f::text from statistics.case_fact f union all
                select 'r' || f::text from statistics.referral_fact f union all
                select 'o' || f::text from statistics.occurrence_fact f union all
                select 'w' || f::text from statistics.return_fact f union all
                select 'h' || f::text from statistics.stay_fact f union all
                select 'l' || f::text from statistics.loan_fact f union all
                select 'm' || f::text from statistics.score_fact f union all
                select 's' || f::text from statistics.service_fact f order by 1
                """).query((row, number) -> row.getString(1)).list();
    }
}
