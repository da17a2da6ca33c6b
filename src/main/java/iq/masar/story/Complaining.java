package iq.masar.story;

import java.util.Map;

/** Complaints without a name, each at another step: answered, accepted, appealed and decided by a second person, or just in. */
final class Complaining {
    private static final String ANSWER = "نُظر في الشكوى، وبُلّغ المكتب المعني بما يجب تصحيحه.";
    private final Stage stage;

    Complaining(Stage stage) {
        this.stage = stage;
    }

    void plan() {
        one(160, "delay", "MOMD-NI", "انتظرت شهراً كاملاً دون أن يتصل بي أحد.", "");
        one(205, "conduct", "MOMD-AN", "تحدث معي موظف الاستقبال بطريقة غير لائقة.", "satisfied");
        one(251, "quality", "BAYT-NI", "السقف ما زال يسرّب الماء بعد الترميم.", "appeal");
        one(290, "thanks", "MOMD-AR", "شكراً للموظفة التي ساعدتني في تسجيل أطفالي.", "satisfied");
        one(322, "eligibility", "KASB-BG", "رُفض طلبي دون ذكر السبب.", "");
        one(361, "corruption", "MOMD-BG", "طُلب مني مبلغ مقابل تسريع المعاملة.", "appeal");
        one(398, "delay", "FURAT-AN", "وعدوني بموعد ولم يتصلوا.", "");
        stage.meanwhile(414, "11:00", () -> complain("quality", "MIHAN-NI", "أُلغي نصف دروس الدورة."));
        stage.meanwhile(418, "12:00", () -> complain("conduct", "MOMD-NI", "طُرح علي سؤال محرج أمام الناس."));
    }

    private void one(int day, String subject, String about, String text, String then) {
        stage.meanwhile(day, "11:00", () -> {
            var code = complain(subject, about, text);
            stage.meanwhile(day + 1, "12:00", () -> settle(day, code, then));
        });
    }

    private String complain(String subject, String about, String text) {
        return stage.stranger()
                .open("/complain")
                .send("/complain", Map.of("subject", subject, "about", about, "text", text))
                .read(".m-big-code");
    }

    private void settle(int day, String code, String then) {
        var path = answer();
        switch (then) {
            case "satisfied" -> tracked(code).send("/track/satisfied", Map.of("code", code));
            case "appeal" -> {
                tracked(code).send("/track/appeal", Map.of("code", code, "text", "لم يتغير شيء منذ الجواب."));
                stage.meanwhile(day + 6, "13:00", () -> decide(path));
            }
            default -> {
                // Time closes what nobody appeals.
            }
        }
    }

    private Visitor tracked(String code) {
        return stage.stranger().open("/track").send("/track", Map.of("code", code));
    }

    /** The first officer takes the complaint nobody has looked at yet and answers it; its path. */
    private String answer() {
        var desk = stage.as(Cast.SAMIR).open("/complaints");
        var links = desk.page().select("main a[href^=/complaints/]").eachAttr("href");
        for (var link : links) {
            if (desk.open(link).offersForm("/triage")) {
                desk.send("/triage", Map.of("gravity", desk.offered("gravity").getFirst()));
                desk.press("/take").press("/review");
                desk.send("/answer", Map.of("outcome", desk.offered("outcome").getFirst(), "text", ANSWER));
                return desk.path();
            }
        }
        throw new NotOffered("complaint to answer", desk);
    }

    /** The second officer decides what was appealed. */
    private void decide(String path) {
        var appeal = stage.as(Cast.LUBNA).open(path);
        appeal.send("/decision", Map.of("outcome", appeal.offered("outcome").getFirst(), "text", ANSWER));
    }
}
