package iq.masar.story.review;

import static iq.masar.story.Cast.HEMIN;
import static iq.masar.story.Cast.MAYSOON;

import iq.masar.story.Stage;
import java.util.Map;

/** A paper laid before the meeting (GOV-07); its minutes drafted, circulated, corrected after a member's remark, and approved by a decision of the taskforce (GOV-08). */
final class MinutesTelling {
    private final Stage stage;

    MinutesTelling(Stage stage) {
        this.stage = stage;
    }

    /**
     * @param body the address of the taskforce's page
     * @param room the address of the meeting's
     */
    void tell(String body, String room) {
        stage.as(MAYSOON)
                .open(room)
                .enclose(
                        "/papers",
                        Map.of("title", "مذكرة افتتاح مكتب أربيل"),
                        "file",
                        "مذكرة.txt",
                        "يُطلب إثبات افتتاح مكتب الإحالة في أربيل.");
        var draft = stage.as(MAYSOON).open(room).send("/minutes", Map.of("minutes", "حضر الرئيس.\nطُلب الإثبات."));
        draft.press("/circulation");
        stage.as(HEMIN)
                .open(room)
                .send("/remarks", Map.of("line", "2", "text", "طُلب إثبات افتتاح مكتب أربيل تحديداً."));
        var number = stage.as(MAYSOON)
                .open(body)
                .send("/decisions", Map.of("decision-ar", "يُعتمد محضر الاجتماع."))
                .read("b.ltr");
        stage.holds(
                stage.as(MAYSOON)
                                .open(room)
                                .attempt("/approval", Map.of("decision", number))
                                .status()
                        == 409,
                "minutes are not approved while a remark waits");
        var answered = stage.as(MAYSOON).open(room);
        answered.send("/minutes", Map.of("minutes", "حضر الرئيس.\nطُلب إثبات افتتاح مكتب أربيل."));
        answered.send("/answer", Map.of("answer", "صُوِّب السطر."));
        answered.send("/approval", Map.of("decision", number));
        stage.holds(answered.sees("محضره معتمد"), "the minutes are approved");
        stage.holds(
                answered.read("#minutes").contains("مذكرة افتتاح مكتب أربيل") && !answered.offersForm("/papers"),
                "the minutes name the paper, and none is laid any more");
        stage.holds(!answered.offersForm("/minutes"), "approved minutes are offered to nobody to be changed");
        stage.tell("story.review.minutes", HEMIN.name(), number);
    }
}
