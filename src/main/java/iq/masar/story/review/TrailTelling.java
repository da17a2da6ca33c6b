package iq.masar.story.review;

import static iq.masar.story.Cast.MAYSOON;

import iq.masar.story.Stage;
import java.util.Map;

/**
 * A mapping confirmed by a decision, a pledge followed by a released figure, and the walk of five steps from the pledge to a
 * published sentence and back (GOV-24, GOV-30, GOV-31).
 */
final class TrailTelling {
    private static final String ACTIVITY = "RM-RET-13";
    private static final String STATEMENT = "R-17";
    private static final String SENTENCES = "/reports/vnr-2022/editions/1/sentences/";
    private final Stage stage;
    private final String pledge;
    private String release = "";

    /** @param pledge the address of the announced pledge */
    TrailTelling(Stage stage, String pledge) {
        this.stage = stage;
        this.pledge = pledge;
    }

    /** @param group the address of the working group's page */
    void mapped(String group) {
        var cell = stage.as(MAYSOON)
                .open("/governance/coverage")
                .follow("/governance/mappings?objective=12&body=WG-RETURN");
        stage.holds(cell.sees("لم يُربط هنا نشاط"), "no activity serves objective 12 yet, and the page says so");
        var suggested = cell.send(
                "/governance/mappings",
                Map.of("activity", ACTIVITY, "objective", "12", "reason", "الإحالة تبدأ بالتعرف على الحاجة"));
        stage.holds(
                suggested
                                .attempt("/confirmations", Map.of("deciding", "WG-TWG", "decision", "99/2000"))
                                .status()
                        == 409,
                "a decision nobody took confirms no mapping");
        var number = stage.as(MAYSOON)
                .open(group)
                .send("/decisions", Map.of("decision-ar", "يُسند الهدف 12 إلى فريق العمل المعني بالعودة."))
                .read("b.ltr");
        stage.as(MAYSOON)
                .open("/governance/mappings?activity=" + ACTIVITY + "&objective=12")
                .send("/confirmations", Map.of("deciding", "WG-TWG", "decision", number));
        stage.holds(
                stage.stranger().open("/governance/coverage/12").sees("WG-TWG " + number),
                "everybody sees the decision that confirmed the mapping");
        stage.tell("story.review.mapping", number);
    }

    void measured() {
        var year = Integer.toString(stage.day(20).getYear());
        var step = stage.as(MAYSOON).open(pledge).send("/activities", Map.of("activity", ACTIVITY));
        var indicator = step.send(
                "/indicators",
                Map.of(
                        "ar", "محافظات فيها مكتب إحالة",
                        "en", "Governorates with a referral office",
                        "unit", "count"));
        var released = indicator.send(
                "/releases", Map.of("year", year, "value", "4", "source", "محضر فريق العمل المعني بالعودة"));
        release = released.path().replaceAll(".*/", "");
        stage.as(MAYSOON)
                .open(pledge)
                .send(
                        "/years",
                        Map.of(
                                "year", year,
                                "status", "on-course",
                                "narrative", "افتُتح مكتب أربيل.",
                                "releases", release,
                                "activities", ACTIVITY));
        stage.holds(
                stage.stranger()
                                .open(pledge)
                                .page()
                                .select("section[id^=year-] a[href=/releases/" + release + "]")
                                .size()
                        == 1,
                "the year's report cites its figure as a release");
        stage.tell("story.review.release", release);
    }

    void composed() {
        var statement = stage.as(MAYSOON).open("/reports/vnr-2022/statements/" + STATEMENT);
        stage.holds(statement.sees("{" + release + "}"), "the composer offers the release");
        statement.send(
                "/statements/" + STATEMENT,
                Map.of(
                        "ar",
                                statement.read("textarea[name=ar]") + " وبلغ عدد المحافظات التي فيها مكتب إحالة {"
                                        + release + "}.",
                        "en",
                                statement.read("textarea[name=en]") + " Governorates with a referral office: {"
                                        + release + "}.",
                        "reason", "رقم التعهد"));
    }

    /** Everybody walks: pledge, activity, indicator, release, sentence; and back. */
    void walked() {
        var walker = stage.stranger().open(pledge);
        walker.follow(pledge + "/activities/")
                .follow("/indicators/")
                .follow("/releases/")
                .follow(SENTENCES);
        stage.holds(
                walker.path().equals(SENTENCES + STATEMENT),
                "five steps lead from the pledge to the published sentence");
        walker.follow("/releases/")
                .follow("/indicators/")
                .follow(pledge + "/activities/")
                .follow(pledge);
        stage.holds(walker.path().equals(pledge), "and five steps back");
        stage.tell("story.review.walk");
    }
}
