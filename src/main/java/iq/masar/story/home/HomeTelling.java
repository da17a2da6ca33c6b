package iq.masar.story.home;

import static iq.masar.story.Cast.KARWAN;
import static iq.masar.story.Cast.NASRIN;

import iq.masar.story.CaseActs;
import iq.masar.story.NotOffered;
import iq.masar.story.Stage;
import iq.masar.story.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** One telling of Dilshad's plan in Erbil: every dinar has a line, and what is paid has a proof. */
final class HomeTelling {
    private static final String RECEIPT = "ZGR-2025-0417";
    private static final String PAYMENTS = "/plan/payments";
    private static final String SCAN = "scan";
    private final Stage stage;
    private final CaseActs acts;
    private String file = "";

    HomeTelling(Stage stage) {
        this.stage = stage;
        this.acts = new CaseActs(stage);
    }

    /** The first weeks: intake, baseline, plan and the first paid cost. */
    void tell() {
        arrive();
        plan();
        costs();
    }

    /** From the intake to the baseline; answers the case's path. */
    String arrive() {
        file = new LoanActs(stage)
                .client(
                        Map.of("own.ar", "دلشاد", "father.ar", "عمر", "grandfather.ar", "رشيد", "birth", "1988"),
                        "male",
                        "+964 750 123 4567");
        acts.ask(KARWAN, file, "/screening", Map.of(), index -> 1);
        measure("baseline", "visit", "0.29", "مساعدة مكثفة");
        return file;
    }

    /** RSS in one wave: the whole to two digits, its three dimensions, its band, and how it was asked. */
    void measure(String wave, String manner, String score, String band) {
        var answers = new HashMap<>(CaseActs.answers("dilshad", wave));
        answers.put("manner", manner);
        acts.measure(KARWAN, file, wave, answers);
        var row = Objects.requireNonNull(
                stage.as(KARWAN).open(file + "/assessment").page().selectFirst("main table tbody tr"));
        stage.holds(row.select("td.n b").text().equals(score), "the " + wave + " is " + score);
        stage.holds(row.select("td.n span.ltr").size() == 3, "beside the whole stand its three dimensions");
        stage.holds(
                row.select("td.n").getFirst().select(".m-mark").text().equals(band),
                "and its band: " + row.select("td.n").text());
        stage.holds(row.text().contains(manner.equals("phone") ? "بالهاتف" : "زيارة"), "and how it was asked");
        stage.tell("story.home.score", score);
    }

    void plan() {
        stage.on(18, "10:00");
        stage.as(KARWAN).open(file + "/plan").press(file + "/plan");
        goal("livelihoods", "صالون حلاقة خاص به", "economic", "individual", "person", "1500000");
        goal("education_enrolment", "أن يعود آرام إلى المدرسة", "social", "community", "household", "250000");
        goal("mhpss", "أن تنام الأسرة مطمئنة", "psychosocial", "structural", "provider", "0");
        line("صالون", "كراسي ومرايا", "900000");
        line("صالون", "إيجار أول ثلاثة أشهر", "600000");
        line("آرام", "زي مدرسي وكتب", "250000");
        var half = divide("صالون", "مقص", "2500.50");
        stage.holds(half.status() == 422 && half.page().html().contains("2500.50"), "half a dinar is refused and kept");
        var over = divide("صالون", "مقص", "1");
        stage.holds(
                over.status() == 409 && over.sees("المبلغ أكبر من المخصص"),
                "a dinar more than the goal costs is refused");
        acts.agreeToPlan(KARWAN, file);
        var approval = acts.submit(KARWAN, file);
        stage.holds(
                !stage.as(KARWAN).open(approval).offersForm(approval), "Karwan is offered no approval of his own plan");
        var paper = stage.as(NASRIN).open(approval);
        stage.holds(paper.sees("كراسي ومرايا") && paper.sees("1,750,000"), "Nasrin approves goals and lines");
        paper.send(approval, Map.of("decision", "approve"));
        acts.planStep(KARWAN, file, "implement");
        stage.tell("story.home.plan", KARWAN.name(), NASRIN.name(), 3);
    }

    private void goal(String family, String goal, String dimension, String level, String owner, String cost) {
        stage.as(KARWAN)
                .open(file + "/plan")
                .send(
                        file + "/plan/goals",
                        Map.of(
                                "family", family,
                                "goal", goal,
                                "intervention", "إحالة ومتابعة",
                                "dimension", dimension,
                                "level", level,
                                "owner", owner,
                                "due", Stage.date(stage.day(180)),
                                "cost", cost));
    }

    private void line(String goal, String what, String amount) {
        var answer = divide(goal, what, amount);
        stage.holds(answer.status() == 200, "a line of " + amount + " dinars is written");
    }

    private Visitor divide(String goal, String what, String amount) {
        var page = stage.as(KARWAN).open(file + "/plan/costs");
        return page.attempt(
                "/plan/lines",
                Map.of("goal", option(page, "goal", goal), "what", what, "owner", "worker", "amount", amount));
    }

    void costs() {
        stage.on(20, "11:00");
        note("كراسي", "550000");
        note("كراسي", "350000");
        stage.holds(
                spend("كراسي", "1").status() == 409, "what is noted on a line is spoken for: a dinar more is refused");
        stage.holds(
                stage.as(KARWAN).open(file + "/plan").sees("كلفتان بانتظار إثبات الدفع"),
                "the plan says what waits for its proof");
        scanned();
        var twice = pay("350,000", "zgr 2025 ٠٤١٧");
        stage.holds(
                twice.status() == 409 && twice.sees("إثبات الدفع يُحتسب مرة واحدة"),
                "one proof pays once, however its number is typed");
        stage.holds(twice.page().html().contains("zgr 2025 ٠٤١٧"), "what was typed is kept");
        var page = stage.as(KARWAN).open(file + "/plan/costs");
        stage.holds(page.sees(RECEIPT) && page.offered("cost").size() == 1, "one cost is paid, the other waits");
        stage.holds(stage.as(KARWAN).open(file + "/plan/print").sees("كراسي ومرايا"), "the paper holds the lines");
        stage.tell("story.home.costs", 550_000);
    }

    /** The receipt itself comes with the payment; a fault beside it loses neither what was typed nor what was brought. */
    private void scanned() {
        var costs = stage.as(KARWAN).open(file + "/plan/costs");
        var wrong = costs.bring(PAYMENTS, proof(costs, "550,000", RECEIPT, 19), SCAN, "receipt.txt", "وصل");
        stage.holds(
                wrong.status() == 422
                        && wrong.sees("JPEG أو PNG أو PDF فقط")
                        && wrong.offered("number").contains(RECEIPT),
                "what is no picture and no paper is refused beside the field, and the number stays");
        var early = wrong.bring(
                PAYMENTS, proof(wrong, "550,000", RECEIPT, 40), SCAN, "receipt.pdf", "%PDF-1.7 وصل باسم دلشاد");
        stage.holds(
                early.status() == 422 && early.sees("ملفك من المحاولة السابقة محفوظ"),
                "a day to come is refused, and the receipt is kept");
        var paid = early.attempt(PAYMENTS, proof(early, "550,000", RECEIPT, 19));
        stage.holds(paid.status() == 200, "a cost is paid with its proof");
        var scan = paid.page().select("a[href*=/scan?]").attr("href");
        stage.holds(
                stage.as(KARWAN).open(scan).status() == 200 && stage.as(KARWAN).sees("وصل باسم دلشاد"),
                "its worker opens the receipt");
        stage.holds(
                stage.as(NASRIN).open(scan).status() == 404
                        && !stage.as(NASRIN)
                                .open(file + "/plan/costs")
                                .page()
                                .html()
                                .contains("/scan?"),
                "whoever holds no key to the case finds none");
    }

    private void note(String line, String amount) {
        stage.holds(spend(line, amount).status() == 200, "a cost of " + amount + " dinars is noted");
    }

    private Visitor spend(String line, String amount) {
        var page = stage.as(KARWAN).open(file + "/plan/costs");
        return page.attempt("/plan/costs", Map.of("line", option(page, "line", line), "spent", amount));
    }

    private Visitor pay(String cost, String number) {
        var page = stage.as(KARWAN).open(file + "/plan/costs");
        return page.attempt(PAYMENTS, proof(page, cost, number, 19));
    }

    private Map<String, String> proof(Visitor page, String cost, String number, int day) {
        return Map.of(
                "cost",
                option(page, "cost", cost),
                "kind",
                "receipt",
                "number",
                number,
                "issuer",
                "سوق الزاغروس",
                "dated",
                Stage.date(stage.day(day)));
    }

    private static String option(Visitor page, String field, String words) {
        return page.page().select("select[name=" + field + "] option").stream()
                .filter(one -> one.text().contains(words))
                .map(one -> one.attr("value"))
                .findFirst()
                .orElseThrow(() -> new NotOffered(field + " reading " + words, page));
    }
}
