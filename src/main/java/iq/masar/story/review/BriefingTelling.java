package iq.masar.story.review;

import static iq.masar.story.Cast.AINO;
import static iq.masar.story.Cast.LENA;
import static iq.masar.story.Cast.MAYSOON;

import iq.masar.story.Stage;
import java.util.Map;

/** Partners come in two parts: what is laid before them, what they ask, what they give, and what stays unknown to each (story (h) 7). */
final class BriefingTelling {
    private static final String FINLAND = "DON-6";
    private static final String MIGRATION_ORGANISATION = "ORG-IOM";
    private final Stage stage;

    BriefingTelling(Stage stage) {
        this.stage = stage;
    }

    /** @param paper the address of a paper of the working group, such as {@code /governance/papers/…} */
    void tell(String paper) {
        var briefing = planned("إحاطة الشركاء بشأن حوكمة الهجرة", "عمل فريق العمل\nالمانحون وأعضاء الشبكة");
        came(briefing, MIGRATION_ORGANISATION, "1");
        came(briefing, FINLAND, "2");
        paper(briefing, paper);
        var other = planned("إحاطة وكالات الأمم المتحدة", "الشبكة");
        came(other, MIGRATION_ORGANISATION, "1");
        stage.holds(
                stage.as(AINO).open(other).status() == 404,
                "a briefing it did not come to does not exist for a partner");
        question(briefing);
        contribution();
        scorecards();
    }

    private String planned(String title, String parts) {
        return stage.as(MAYSOON)
                .open("/briefings")
                .send(
                        "/briefings",
                        Map.of(
                                "title",
                                title,
                                "day",
                                Stage.date(stage.day(ReviewTelling.DAYS)),
                                "body",
                                "WG-TWG",
                                "parts",
                                parts))
                .path();
    }

    private void came(String briefing, String partner, String part) {
        stage.as(MAYSOON).open(briefing).send("/participants", Map.of("partner", partner, "part", part));
    }

    private void paper(String briefing, String paper) {
        var id = paper.substring(paper.lastIndexOf('/') + 1);
        var refused = stage.as(MAYSOON).open(briefing).attempt("/papers", Map.of("paper", id));
        stage.holds(
                refused.status() == 409 && refused.sees("للفريق وحده"),
                "a paper for the body alone is not laid before partners, and the refusal names its class");
        stage.as(MAYSOON).open(paper).send("/release", Map.of("release", "partners"));
        stage.as(MAYSOON).open(briefing).send("/papers", Map.of("paper", id));
        stage.as(AINO).open("/briefings/papers/" + id);
        stage.holds(stage.as(AINO).status() == 200, "a partner reads the paper once it is released");
        stage.holds(stage.as(AINO).open(paper).status() >= 400, "and not where the body works on it");
        stage.tell("story.review.briefing");
    }

    private void question(String briefing) {
        stage.as(AINO)
                .open(briefing)
                .send("/questions", Map.of("question", "متى تعمل مكاتب الإحالة في جميع المحافظات؟"));
        var desk = stage.as(MAYSOON).open(briefing);
        desk.send(
                "/point",
                Map.of(
                        "seat",
                        desk.offered("seat").getFirst(),
                        "due",
                        Stage.date(stage.day(ReviewTelling.DAYS).plusMonths(5))));
        stage.as(MAYSOON)
                .open(briefing)
                .send(
                        "/commitments",
                        Map.of("partner", MIGRATION_ORGANISATION, "commitment", "دعم تدريب العاملين في المكاتب"));
        stage.holds(
                stage.as(AINO).open(briefing).sees("نقطة عمل تستحق"), "the question became an action point with a day");
        stage.tell("story.review.question", AINO.name());
    }

    private void contribution() {
        var draft = stage.as(AINO)
                .open("/contributions/new")
                .send(
                        "/contributions",
                        Map.of(
                                "activity", "RM-RET-13",
                                "amount", "250000",
                                "currency", "EUR",
                                "from", Stage.date(stage.day(ReviewTelling.DAYS)),
                                "to", Stage.date(stage.day(ReviewTelling.DAYS).plusYears(1)),
                                "words", "تجهيز مكاتب الإحالة"))
                .path();
        stage.holds(stage.as(LENA).open(draft).status() == 404, "another partner's draft does not exist");
        stage.holds(stage.as(MAYSOON).open(draft).status() == 404, "nor for the secretariat");
        stage.as(AINO).open(draft).press("/submission");
        stage.holds(stage.as(MAYSOON).open(draft).status() == 200, "submitted, the secretariat reads it");
        stage.holds(stage.as(LENA).open(draft).status() == 404, "and no other partner does");
        stage.tell("story.review.contribution", AINO.name());
    }

    private void scorecards() {
        stage.as(MAYSOON)
                .open("/institutions/ORG-KRG")
                .send("/activities", Map.of("activity", "RM-RET-12", "source", "V:147"));
        var charged = stage.as(MAYSOON).open("/institutions/ORG-CSO");
        charged.send(
                "/datasets",
                Map.of(
                        "title", "أعداد العائدين حسب المحافظة والجنس",
                        "due", Stage.date(stage.day(ReviewTelling.DAYS).plusMonths(2)),
                        "agreement", "V:101"));
        stage.as(MAYSOON)
                .open("/findings/FND-RM-DATA-1")
                .send(
                        "/findings/FND-RM-DATA-1",
                        Map.of("by", "activity:RM-DATA-2", "note", "خطة لتبادل البيانات بصورة منتظمة"));
        stage.holds(
                stage.as(MAYSOON).open("/findings?answer=activity").sees("المؤسسات تجمع"),
                "an answered finding stands with its answer");
        stage.tell("story.review.accountability");
    }
}
