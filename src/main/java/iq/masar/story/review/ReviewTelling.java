package iq.masar.story.review;

import static iq.masar.story.Cast.HEMIN;
import static iq.masar.story.Cast.IBTISAM;
import static iq.masar.story.Cast.JABBAR;
import static iq.masar.story.Cast.LUAY;
import static iq.masar.story.Cast.MAYSOON;
import static iq.masar.story.Cast.NADIA;
import static iq.masar.story.Cast.OMAR;
import static iq.masar.story.Cast.QASIM;
import static iq.masar.story.Cast.SAWSAN;

import iq.masar.story.NotOffered;
import iq.masar.story.Part;
import iq.masar.story.Stage;
import iq.masar.story.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One telling of the review: the stage, and what the story has to remember on the way. */
public final class ReviewTelling {
    /** The story ends on this day. */
    public static final int DAYS = 40;

    private static final String WORKING_GROUP = "/governance/bodies/WG-TWG";
    private static final String RETURN = "/governance/bodies/WG-RETURN";
    private static final Map<Part, String> MEMBERS = members();
    private static final Map<String, Part> CHAIRS =
            Map.of("WG-LEGAL", QASIM, "WG-DATA", LUAY, "WG-RETURN", HEMIN, "WG-ECON", IBTISAM);
    private static final Map<Part, String> INSTITUTIONS = institutions();
    private static final String PLEDGE =
            "تتعهد حكومة جمهورية العراق بتوسيع آلية الإحالة الوطنية للعائدين إلى جميع المحافظات، وبأن يصل كل عائد إلى"
                    + " مكتب إحالة في محافظته، وأن يُرد على كل إحالة في الأجل المحدد، وأن تُنشر أعداد الإحالات المنجزة كل"
                    + " سنة مفصلة بحسب المحافظة والجنس.";
    private static final String TWO_LINES_MORE =
            " وتعمل الوزارة مع حكومة إقليم كردستان والشركاء على تدريب العاملين في المكاتب، وعلى قياس رضا العائدين عن"
                    + " الخدمات مرة كل سنة.";

    private final Stage stage;
    private String pledge = "";

    public ReviewTelling(Stage stage) {
        this.stage = stage;
    }

    private static Map<Part, String> members() {
        var members = new LinkedHashMap<Part, String>();
        members.put(NADIA, "chair");
        for (var one : List.of(JABBAR, SAWSAN, QASIM, IBTISAM, LUAY, HEMIN)) {
            members.put(one, "member");
        }
        return members;
    }

    private static Map<Part, String> institutions() {
        return Map.of(
                NADIA,
                "ORG-MOMD",
                JABBAR,
                "ORG-MOI",
                SAWSAN,
                "ORG-MOFA",
                QASIM,
                "ORG-MOJ",
                IBTISAM,
                "ORG-MOLSA",
                LUAY,
                "ORG-MOP",
                HEMIN,
                "ORG-KRG");
    }

    public void tell() {
        seats();
        meeting();
        new EvidenceTelling(stage).tell(RETURN);
        contradiction();
        pledge();
        var trail = new TrailTelling(stage, pledge);
        trail.mapped(WORKING_GROUP);
        trail.measured();
        assessment();
        trail.composed();
        agreement();
        edition();
        trail.walked();
        new BriefingTelling(stage).tell(stage.as(MAYSOON).open(pledge).link("/governance/papers/"));
    }

    private void seats() {
        for (var member : MEMBERS.keySet()) {
            give(WORKING_GROUP, member, MEMBERS.getOrDefault(member, "member"));
        }
        stage.tell("story.review.seats", MEMBERS.size());
        CHAIRS.forEach((body, chair) -> {
            var at = "/governance/bodies/" + body;
            stage.as(MAYSOON)
                    .open(at + "/seats")
                    .send("/seats", Map.of("institution", INSTITUTIONS.getOrDefault(chair, ""), "source", "P:3"));
            give(at, chair, "chair");
        });
        stage.tell("story.review.chairs");
    }

    /** Whoever gives a seat finds the person by name and the seat by its institution. */
    private void give(String body, Part person, String role) {
        var institution = INSTITUTIONS.getOrDefault(person, "");
        var name = name(institution);
        var page = stage.as(MAYSOON).open(body + "/seats");
        var seat = page.page().select("select[name=seat] option").stream()
                .filter(option -> !option.attr("value").isEmpty())
                .filter(option -> option.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotOffered("seat of " + institution, page))
                .attr("value");
        var account = page.page().select("select[name=person] option").stream()
                .filter(option -> option.text().contains(person.name()))
                .findFirst()
                .orElseThrow(() -> new NotOffered("person " + person.username(), page))
                .attr("value");
        page.send("/terms", Map.of("seat", seat, "person", account, "role", role));
    }

    private String name(String institution) {
        return stage.as(MAYSOON).open("/governance/entries/" + institution).read("h1");
    }

    private void meeting() {
        stage.holds(
                stage.as(MAYSOON).open("/governance/contradictions").sees("17"),
                "the register shows the contradictions as printed");
        rule(WORKING_GROUP, "1", "2");
        rule(RETURN, "1", "2");
        stage.on(1, "10:00");
        var early = convened("10:00").attempt("/opening", Map.of());
        stage.holds(early.sees("منعقد"), "business was opened with nobody there, and only noted");
        stage.holds(
                early.attempt("/decisions", Map.of("decision-ar", "قرار")).status() == 409,
                "a meeting without a quorum decides nothing");
        stage.tell("story.review.no-quorum");
        stage.on(3, "10:00");
        var again = convened("11:00");
        var seat = again.page().selectFirst("select[name^=seat-]");
        again.send("/attendance", Map.of(seat == null ? "" : seat.attr("name"), "present"));
        again.press("/opening");
        again.send("/decisions", Map.of("decision-ar", "يُطلب إثبات افتتاح مكتب الإحالة في أربيل."));
        again.send(
                "/actions",
                Map.of(
                        "point",
                        "تقديم إثبات افتتاح مكتب أربيل",
                        "seat",
                        again.offered("seat").getFirst(),
                        "due",
                        Stage.date(stage.day(20))));
        new MinutesTelling(stage).tell(RETURN, again.path());
        stage.holds(stage.as(MAYSOON).open(RETURN).sees("1/"), "the decision has its number");
        stage.tell("story.review.meeting");
        stage.on(4, "09:00");
        stage.holds(
                stage.as(HEMIN)
                                .open("/notices")
                                .page()
                                .select("a[href=" + RETURN + "]")
                                .size()
                        > 0,
                "the owner of the action point was told");
        stage.tell("story.review.told", HEMIN.name());
    }

    /** The room of a meeting of the return taskforce, planned for the third day. */
    private Visitor convened(String time) {
        var day = Stage.date(stage.day(3));
        var invitation = Map.of("day", day, "time", time, "place", "بغداد", "agenda", "مكتب أربيل\nالتعهدات");
        var desk = stage.as(MAYSOON).open(RETURN).send("/meetings", invitation);
        return desk.open(desk.link("/governance/meetings/"));
    }

    private void rule(String body, String part, String of) {
        stage.as(MAYSOON)
                .open(body)
                .send(
                        "/rules",
                        Map.of("quorum", part, "quorum_of", of, "majority", "simple", "source", "النظام الداخلي"));
    }

    private void contradiction() {
        stage.on(15, "09:00");
        var register = stage.as(MAYSOON).open("/governance/contradictions");
        var refused = register.attempt(
                "/governance/contradictions",
                Map.of(
                        "what", "عدد العائدين",
                        "kind", "number",
                        "one-line", "V:131",
                        "one-quote", "4,560",
                        "other-line", "V:131",
                        "other-quote", "4,560"));
        stage.holds(refused.status() == 409, "one passage twice is no contradiction");
        refused.send(
                "/governance/contradictions",
                Map.of("one-quote", "4,560", "other-line", "V:186", "other-quote", "125"));
        stage.holds(
                stage.stranger()
                                .open("/governance/contradictions")
                                .page()
                                .select("[id^=ANO-]")
                                .size()
                        == 10,
                "ten contradictions stand side by side, none repaired");
        stage.tell("story.review.contradiction");
    }

    private void pledge() {
        stage.on(20, "09:00");
        var form = stage.as(MAYSOON).open("/pledges/new");
        var refused = form.attempt(
                "/pledges",
                Map.of(
                        "title", "توسيع آلية الإحالة الوطنية",
                        "kind", "policy",
                        "form", "individual",
                        "objectives", "21",
                        "ar", PLEDGE,
                        "ends_on", "31/12/2030",
                        "indicator", "عدد المحافظات التي فيها مكتب إحالة"));
        stage.holds(
                refused.status() == 422 && refused.sees("توسيع آلية"),
                "a pledge of " + PLEDGE.length() + " letters is refused and its text kept");
        stage.tell("story.review.pledge-short", PLEDGE.codePointCount(0, PLEDGE.length()));
        pledge = refused.enclose(
                        "/pledges",
                        Map.of("ar", PLEDGE + TWO_LINES_MORE),
                        "attachment",
                        "offices.txt",
                        "مكاتب الإحالة في خمس عشرة محافظة")
                .path();
        stage.as(MAYSOON)
                .open(pledge)
                .send(
                        "/submission",
                        Map.of(
                                "concrete", "yes",
                                "measurable", "yes",
                                "realistic", "yes",
                                "forward-looking", "yes",
                                "time-bound", "yes"));
        vote(stage.as(MAYSOON).open(pledge).link("/governance/papers/"));
        stage.as(MAYSOON).open(pledge).send("/announcement", Map.of("event", "المنتدى الدولي لاستعراض الهجرة"));
        stage.holds(stage.stranger().open(pledge).status() == 200, "everybody reads the announced pledge");
        stage.tell("story.review.pledge");
    }

    /** The secretariat opens the vote; members vote until the outcome falls. */
    private void vote(String paper) {
        stage.as(MAYSOON).open(paper).press("/votes");
        for (var member : MEMBERS.keySet()) {
            var visitor = stage.as(member).open(paper);
            if (visitor.offersForm("/ballots")) {
                visitor.send("/ballots", Map.of("vote", "yes"));
            }
        }
        stage.holds(stage.as(MAYSOON).open(paper).sees("هذا النص مصادق عليه"), "the text is endorsed by its hash");
    }

    private void assessment() {
        stage.on(30, "09:00");
        var year = stage.day(0).getYear();
        var first = assess("تقييم مؤشرات حوكمة الهجرة", year - 3, "absent");
        stage.tell("story.review.assessment", Integer.toString(year - 3));
        var second = assess("تقييم المتابعة", year, "partial");
        var difference = stage.as(OMAR).open(second + "/difference");
        stage.holds(difference.sees("تحسن"), "the follow-up shows what improved, answer by answer");
        stage.holds(difference.sees("V:67"), "and the former answer's evidence");
        stage.holds(!first.equals(second), "the former assessment stays as it was");
        stage.tell("story.review.follow-up", Integer.toString(year));
        var proposed = stage.as(OMAR)
                .open(second)
                .send(
                        "/proposals",
                        Map.of(
                                "finding", "2.3",
                                "activity", "RM-LEGAL-3",
                                "words", "إعداد مسودة سياسة لحماية البيانات"));
        stage.holds(!proposed.offersForm("/acceptance"), "the analyst is not offered to accept her own proposal");
        var written = stage.as(MAYSOON)
                .open(WORKING_GROUP)
                .send("/decisions", Map.of("decision-ar", "يُقبل اقتراح تقييم المتابعة بشأن حماية البيانات."));
        var number = written.page().select("b.ltr").stream()
                .map(org.jsoup.nodes.Element::text)
                .findFirst()
                .orElse("");
        stage.as(MAYSOON).open(second).send("/acceptance", Map.of("decision", number));
        stage.holds(
                stage.as(MAYSOON).open("/governance/activities/RM-LEGAL-3").sees("MGI/1 2.3"),
                "the activity cites the finding");
        stage.tell("story.review.finding", number);
    }

    private String assess(String title, int year, String grade) {
        var made = stage.as(OMAR)
                .open("/assessments")
                .send("/assessments", Map.of("title", title, "year", Integer.toString(year), "frame", "MGI/1"));
        made.send("/answers", Map.of("item", "2.3", "grade", grade, "evidence", "V:67"));
        stage.holds(!made.offersForm("/validations"), "whoever wrote an answer is not offered to validate it");
        stage.as(NADIA).open(made.path()).send("/validations", Map.of("item", "2.3"));
        stage.as(NADIA).open(made.path()).press("/closing");
        return made.path();
    }

    private void agreement() {
        stage.on(DAYS, "09:00");
        var composer = stage.as(MAYSOON).open("/reports/vnr-2022/statements/C-13");
        var dropped = composer.attempt(
                "/statements/C-13",
                Map.of(
                        "ar", "تم تدريب {OBS-9.value} من ضباط الشرطة و{OBS-10} من موظفي الحدود.",
                        "en", "{OBS-9.value} police officers and {OBS-10} border staff were trained.",
                        "reason", "اختصار"));
        stage.holds(dropped.status() == 409, "dropping «more than» is refused");
        stage.tell("story.review.bound");
        stage.holds(
                stage.as(MAYSOON)
                                .open("/reports/vnr-2022/compose")
                                .attempt("/editions", Map.of())
                                .status()
                        == 409,
                "a text nobody endorsed is not published");
        stage.as(QASIM)
                .open("/reports/vnr-2022/review")
                .send("/remarks", Map.of("statement", legal(), "words", "تُراجع الصياغة."));
        stage.holds(
                stage.as(QASIM)
                                .open("/reports/vnr-2022/review")
                                .attempt("/agreements", Map.of("body", "WG-LEGAL"))
                                .status()
                        == 409,
                "an open remark stands against agreeing");
        stage.as(MAYSOON).open("/reports/vnr-2022/review").send("/resolution", Map.of("answer", "رُوجعت."));
        CHAIRS.forEach((body, chair) ->
                stage.as(chair).open("/reports/vnr-2022/review").send("/agreements", Map.of("body", body)));
        stage.tell("story.review.agreed");
    }

    /** A statement of the section on legal affairs. */
    private String legal() {
        var page = stage.stranger().open("/reports/vnr-2022?lang=ar").page();
        return page.select("h3, p[id]").stream()
                .dropWhile(each -> !each.is("h3"))
                .filter(each -> each.is("p[id]") && !each.id().startsWith("note"))
                .findFirst()
                .map(org.jsoup.nodes.Element::id)
                .orElse("");
    }

    private void edition() {
        stage.as(MAYSOON).open("/reports/vnr-2022/review").press("/laying");
        vote(stage.as(MAYSOON).open("/reports/vnr-2022/review").link("/governance/papers/"));
        stage.as(MAYSOON).open("/reports/vnr-2022/compose").press("/editions");
        var everybody = stage.stranger();
        for (var language : List.of("ar", "en")) {
            for (var format : List.of("html", "pdf", "docx")) {
                everybody.open("/reports/vnr-2022/editions/1/" + language + "/" + format);
                stage.holds(everybody.status() == 200, "everybody opens the edition as " + language + " " + format);
            }
        }
        stage.holds(
                everybody.open("/reports/vnr-2022/comparison/1?lang=en").sees("September 2020"),
                "the first review's text is not held, and the page says so");
        stage.tell("story.review.edition");
    }
}
