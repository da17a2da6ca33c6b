package iq.masar.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Language;
import iq.masar.plans.NeedProgress;
import iq.masar.plans.Plan;
import iq.masar.plans.Planning;
import iq.masar.plans.Questionnaires;
import iq.masar.plans.Score;
import iq.masar.plans.Taking;
import iq.masar.plans.costs.Proof;
import iq.masar.plans.web.money.CostsPage;
import iq.masar.plans.web.questions.AssessmentPage;
import iq.masar.plans.web.questions.QuestionSheet;
import iq.masar.plans.web.questions.ScreeningPage;
import iq.masar.testing.Drawing;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of this room in every language, with one plan, several needs, and every refusal. */
class PlanDrawingsTest {
    @ParameterizedTest
    @EnumSource
    void screening(Language language) throws IOException {
        Drawing.of(
                language,
                "screening",
                () -> new ScreeningPage(
                        Drawing.frame(language),
                        Form.of(Map.of("q-fr1", "no", "q-ur3", "many")).problem("q-ur3", "plans.answer.not-a-number"),
                        Optional.of(QuestionSheet.of(Questionnaires.screening(), language, "/cases/x/screening?")),
                        List.of(new ScreeningPage.Asked(
                                "/cases/x/screening?sheet=1", "16/08", "شيلان عمر", "العربية", 1)),
                        List.of(new ScreeningPage.Line(Words.t("plans.screening"), Words.t("plans.answer.skipped"))),
                        Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void assessment(Language language) throws IOException {
        var html = Drawing.of(
                language,
                "assessment",
                () -> new AssessmentPage(
                        Drawing.frame(language),
                        Form.of(Map.of("priority", "suggested")),
                        List.of(new AssessmentPage.Row(
                                Words.t("plans.wave.baseline"),
                                "",
                                new AssessmentPage.Measure("0.31", "مكثفة", "bad"),
                                List.of(
                                        new AssessmentPage.Measure("0.21", "مكثفة", "bad"),
                                        new AssessmentPage.Measure("0.25", "مكثفة", "bad"),
                                        new AssessmentPage.Measure("0.46", "متوسطة", "warn")),
                                Words.day(LocalDate.of(2026, 8, 19)),
                                "شيلان عمر",
                                Words.t("plans.asked", 1, Words.t("plans.language.ar"), Words.percent(1)))),
                        List.of("1", "2", "3"),
                        false,
                        List.of(),
                        List.of(new AssessmentPage.Done(Words.t("plans.wave.baseline"), "19/08/2026", "0.31")),
                        Optional.of(new AssessmentPage.Taking(
                                "endline",
                                Words.t("plans.wave.endline"),
                                QuestionSheet.of(
                                        Questionnaires.sustainability(), language, "/cases/x/assessment?wave=endline&"),
                                Choices.of(Score.Manner.class),
                                List.of(Part.Choice.of("suggested", Words.t("plans.priority.suggested"))))),
                        Optional.empty()));
        var row = Jsoup.parse(html).select("table.m-t tbody tr");
        assertThat(row.select("td.n b").eachText()).containsExactly("0.31");
        assertThat(row.select("td.n span.ltr").eachText())
                .as("RET-49: the whole never stands without its three dimensions")
                .containsExactly("0.21", "0.25", "0.46");
        assertThat(row.select("td.n .m-mark").eachText())
                .as("nor without the bands")
                .containsExactly("مكثفة", "مكثفة", "مكثفة", "متوسطة");
    }

    @ParameterizedTest
    @EnumSource
    void needs(Language language) throws IOException {
        Drawing.of(
                language,
                "needs",
                () -> new NeedsPage(
                        Drawing.frame(language),
                        Form.empty().problem("family", "plans.need.family-missing"),
                        Stream.of("open", "referred", "met", "withdrawn")
                                .map(state -> need(state))
                                .toList(),
                        List.of(Part.Choice.of("housing", "إسكان")),
                        List.of(Part.Choice.of("high", "عالية"), Part.Choice.of("low", "منخفضة")),
                        true,
                        Optional.empty()));
    }

    private static NeedsPage.Row need(String state) {
        var open = state.equals("open") || state.equals("referred");
        return new NeedsPage.Row(
                new UUID(1, state.hashCode()).toString(),
                "إسكان",
                "عالية",
                "bad",
                Words.t("plans.need.state." + state),
                open ? "warn" : "ok",
                open ? "clock" : "check",
                open,
                "سقف البيت يسرّب الماء",
                Words.day(LocalDate.of(2026, 8, 19)),
                "/find-service",
                List.of(new NeedProgress.Step("/referrals/1", "plans.need.find", "", Instant.EPOCH)));
    }

    @ParameterizedTest
    @EnumSource
    void planAndItsPaperAndItsApproval(Language language) throws IOException {
        for (var state : List.of("draft", "submitted", "awaiting_agreement", "approved", "returned", "superseded")) {
            Drawing.of(
                    language,
                    "plan-" + state,
                    () -> new PlanPage(
                            Drawing.frame(language),
                            Form.empty(),
                            Optional.of(plan(state)),
                            true,
                            state.equals("approved"),
                            choices(),
                            state.equals("approved")
                                    ? List.of(new PlanPage.Step("implement", Words.t("plans.step.implement")))
                                    : List.of(),
                            Optional.empty()));
        }
        Drawing.of(language, "plan-print", () -> new PlanPrintPage("NI-26-004417", "/x", plan("approved"), "7/9"));
        Drawing.of(language, "approval", () -> approval(language, Optional.empty(), Optional.empty()));
        Drawing.of(
                language,
                "approval-author",
                () -> approval(
                        language,
                        Optional.of(Words.t("plans.planning.self-approval")),
                        Optional.of(Refusal.of(new Planning.SelfApproval()))));
    }

    /** H2: every refusal says what is missing and who can cure it. */
    @ParameterizedTest
    @EnumSource
    void everyRefusalHasItsThreeSentences(Language language) {
        iq.masar.ui.Screen.bind(new iq.masar.ui.Screen(
                        iq.masar.ui.Screen.Taste.of(language),
                        iq.masar.ui.Screen.Address.of("/"),
                        Optional::empty,
                        Optional::empty,
                        actor -> List.of(),
                        () -> new UUID(0, 0)))
                .run(() -> Stream.of(
                                Map.entry(
                                        "planning",
                                        Objects.requireNonNull(Planning.Refused.class.getPermittedSubclasses())),
                                Map.entry(
                                        "taking",
                                        Objects.requireNonNull(Taking.Refused.class.getPermittedSubclasses())))
                        .forEach(family -> Stream.of(family.getValue()).forEach(refusal -> {
                            var key = "plans." + family.getKey() + "."
                                    + refusal.getSimpleName()
                                            .replaceAll("([a-z])([A-Z])", "$1-$2")
                                            .toLowerCase(java.util.Locale.ROOT);
                            assertThat(List.of(Words.t(key), Words.t(key + ".missing"), Words.t(key + ".cure")))
                                    .noneMatch(words -> words.contains("??"));
                        })));
    }

    private static PlanApprovalPage approval(Language language, Optional<String> why, Optional<Refusal> refusal) {
        return new PlanApprovalPage(Drawing.frame(language), Form.empty(), plan("submitted"), why, refusal);
    }

    private static PlanView plan(String state) {
        var agreed = state.equals("approved") || state.equals("superseded");
        return new PlanView(
                new UUID(5, 5).toString(),
                "/cases/x/plan",
                2,
                state,
                Words.t("plans.state." + state),
                "info",
                "clock",
                "شيلان عمر",
                Words.day(LocalDate.of(2026, 8, 20)),
                List.of(goal("بيت جاف قبل الشتاء", "ترميم السقف", 1), goal("دخل منتظم من الخياطة", "تدريب وقرض", 2)),
                Words.t("plans.iqd", "9,500,000"),
                money(state),
                agreed ? Optional.of(Words.t("plans.agreed-before", "شفهياً", "20/8", "يوسف")) : Optional.empty(),
                agreed ? Optional.of(Words.t("plans.approved-by", "حيدر", "20/8")) : Optional.empty(),
                state.equals("returned")
                        ? Optional.of(Words.t("plans.returned-by", "حيدر", "20/8", "تنقص كلفة السقف"))
                        : Optional.empty(),
                List.of(
                        new Part.Tab(
                                "/x?version=2", Words.t("plans.version", 2, Words.t("plans.state." + state)), -1, true),
                        new Part.Tab(
                                "/x?version=1",
                                Words.t("plans.version", 1, Words.t("plans.state.superseded")),
                                -1,
                                false)));
    }

    private static PlanView.Money money(String state) {
        if (state.equals("draft")) {
            return new PlanView.Money(List.of(), List.of(), Words.t("plans.iqd", "0"), Words.t("plans.iqd", "0"), 0);
        }
        return new PlanView.Money(
                List.of(line("خشب وصفيح للسقف", 1), line("أجر العمّال", 2)),
                List.of(
                        spent("open", ""),
                        spent("paid", "وصل ZGR-2026-0417، محل النور، 20/08/2026"),
                        spent("dropped", "")),
                Words.t("plans.iqd", "2,500,000"),
                Words.t("plans.iqd", "750,000"),
                1);
    }

    private static PlanView.Line line(String what, int goal) {
        return new PlanView.Line(
                new UUID(8, goal).toString(),
                goal,
                what,
                Choices.word(Plan.Owner.PROVIDER),
                Words.t("plans.iqd", "1,250,000"),
                Words.t("plans.iqd", "750,000"),
                Words.t("plans.iqd", "250,000"),
                goal == 1);
    }

    private static PlanView.Spent spent(String state, String proof) {
        return new PlanView.Spent(
                new UUID(9, state.hashCode()).toString(),
                "خشب وصفيح للسقف",
                Words.t("plans.iqd", "750,000"),
                Words.day(LocalDate.of(2026, 8, 25)),
                state,
                Words.t("plans.cost.state." + state),
                state.equals("paid") ? "ok" : state.equals("open") ? "warn" : "gone",
                state.equals("paid") ? "check" : state.equals("open") ? "clock" : "x",
                proof,
                state.equals("paid") ? "/cases/1/plan/costs/1/scan" : "",
                state.equals("paid"));
    }

    /** RET-44, RET-45: lines while the plan is written, costs and proofs while it is in force, nothing to do afterwards. */
    @ParameterizedTest
    @EnumSource
    void moneyOfAPlan(Language language) throws IOException {
        for (var state : List.of("returned", "approved", "superseded")) {
            var html = Drawing.of(
                    language,
                    "money-" + state,
                    () -> new CostsPage(
                            Drawing.frame(language),
                            Form.of(Map.of("amount", "250,000.50", "spent", "x"))
                                    .problem("amount", "plans.line.amount-whole")
                                    .problem("spent", "plans.line.amount-whole"),
                            plan(state),
                            true,
                            Map.of(
                                    "goal", List.of(Part.Choice.of("1", "بيت جاف قبل الشتاء")),
                                    "owner", Choices.of(Plan.Owner.class),
                                    "line", List.of(Part.Choice.of("1", "خشب وصفيح للسقف")),
                                    "cost", List.of(Part.Choice.of("1", "خشب وصفيح للسقف")),
                                    "kind", Choices.of(Proof.Kind.class)),
                            true,
                            Optional.of(Refusal.of(new Planning.BudgetExceeded(250_000)))));
            assertThat(html.contains("value=\"250,000.50\"")).isEqualTo(state.equals("returned"));
            assertThat(html.contains("/plan/payments")).isEqualTo(state.equals("approved"));
        }
    }

    private static PlanView.Goal goal(String goal, String intervention, int number) {
        return new PlanView.Goal(
                new UUID(6, number).toString(),
                "إسكان",
                Choices.word(Plan.Dimension.SOCIAL),
                Choices.word(Plan.Level.INDIVIDUAL),
                goal,
                intervention,
                Words.t("plans.iqd", "2,500,000"),
                Choices.word(Plan.Owner.PROVIDER),
                Words.day(LocalDate.of(2026, 10, 1)),
                Choices.word(Plan.Outcome.OPEN),
                "info",
                true);
    }

    private static Map<String, List<Part.Choice>> choices() {
        return Map.of(
                "family", List.of(Part.Choice.of("housing", "إسكان")),
                "need", List.of(Part.Choice.of("1", "إسكان")),
                "dimension", Choices.of(Plan.Dimension.class),
                "level", Choices.of(Plan.Level.class),
                "owner", Choices.of(Plan.Owner.class),
                "mode", Choices.of(Plan.Mode.class),
                "outcome", Choices.of(Plan.Outcome.class));
    }
}
