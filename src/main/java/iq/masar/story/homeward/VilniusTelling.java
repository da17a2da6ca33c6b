package iq.masar.story.homeward;

import static iq.masar.story.Cast.HIWA;
import static iq.masar.story.Cast.JWAN;
import static iq.masar.story.Cast.LAYTH;
import static iq.masar.story.Cast.MAZIN;
import static iq.masar.story.Cast.NAWAL;
import static iq.masar.story.Cast.SUNDUS;

import iq.masar.story.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 177 requests of one state: 174 decided on the ninth day, three behind a safeguard. */
final class VilniusTelling {
    private static final int OTHERS = 173;
    private static final int INCONCLUSIVE = 3;
    private static final int CHECKED = 5;
    private static final Map<String, String> CLEAR = Map.of(
            "asylum_claim", "none_declared",
            "appeal_suspensive", "none",
            "residence_right", "none",
            "best_interest", "adult",
            "trafficking", "not_indicated",
            "medical_fitness", "fit",
            "family_unity", "together",
            "voluntariness", "not_claimed");

    private final Stage stage;
    private final List<String> others = new ArrayList<>();
    private String dilshad = "";
    private String saif = "";
    private String noor = "";
    private String lamia = "";

    VilniusTelling(Stage stage) {
        this.stage = stage;
    }

    void tell() {
        requests();
        safeguards();
        proof();
        decisions();
        documents();
        new FlightTelling(stage, others.subList(INCONCLUSIVE + 1, others.size())).tell();
        later();
    }

    private void requests() {
        dilshad = receive(0, "دلشاد", "1988-05-07", Map.of("number", ""));
        join("spouse", "هيرو", "1991-02-03");
        join("child", "آرام", "2017-01-09");
        saif = receive(1, "سيف", "1995-06-01", Map.of());
        noor = receive(2, "نور", stage.day(0).minusYears(16).toString(), Map.of("alone", "yes"));
        lamia = receive(3, "لمياء", "1999-10-11", Map.of());
        for (var number = 4; number < 4 + OTHERS; number++) {
            others.add(
                    receive(number, "مسافر", "1990-%02d-%02d".formatted(1 + number % 12, 1 + number % 28), Map.of()));
        }
        stage.tell("story.vilnius.requests", 4 + OTHERS);
        check(dilshad);
        stage.holds(
                stage.as(JWAN).open(dilshad).sees("رقم وثيقة أو تصريح بفقدانها"),
                "what Dilshad's file lacks is said at once");
        List.of(saif, noor, lamia).forEach(this::check);
        others.forEach(this::check);
    }

    private String receive(int number, String own, String birth, Map<String, String> more) {
        var told = new HashMap<>(Map.of(
                "origin",
                "state",
                "mode",
                "forced",
                "sender",
                "LT",
                "reference",
                "LT-2021-%04d".formatted(number + 1),
                "language",
                stage.as(JWAN).open("/returns/new").offered("language").getFirst(),
                "rules",
                "IQ-DEFAULT",
                "own",
                own,
                "birth",
                birth));
        told.putAll(Map.of(
                "father", "عبد الله",
                "grandfather", "حسن " + number,
                "mother", "أمينة",
                "birthplace", "العراق",
                "nationality", "عراقية",
                "number", "G%07d".formatted(number)));
        told.putAll(more);
        var at = stage.as(JWAN).open("/returns/new").send("/returns", told);
        return at.path();
    }

    private void join(String relation, String own, String birth) {
        stage.as(JWAN)
                .open(dilshad + "/people/new")
                .send(
                        "/people",
                        Map.of(
                                "relation", relation,
                                "own", own,
                                "father", "عبد الله",
                                "grandfather", "حسن",
                                "mother", "أمينة",
                                "birth", birth,
                                "birthplace", "أربيل",
                                "nationality", "عراقية",
                                "number", "G99" + birth.replace("-", "")));
    }

    private void check(String file) {
        stage.as(JWAN).open(file).press("/check");
    }

    private void safeguards() {
        stage.on(1, "10:00");
        close(saif, Map.of("appeal_suspensive", "open"));
        stage.holds(stage.as(JWAN).open(saif).sees("إجراء مفتوح لدى الدولة الطالبة"), "Saif's appeal stops his file");
        var alone = stage.as(HIWA)
                .open(noor + "/safeguards")
                .attempt("/safeguards", findings(Map.of("best_interest", "decided")));
        stage.holds(
                alone.status() == 409 && alone.sees("قرار المصلحة الفضلى"),
                "Noor, sixteen and alone, waits for a guardian's name");
        close(noor, Map.of("best_interest", "pending"));
        close(lamia, Map.of("trafficking", "indicated"));
        var post = stage.as(JWAN).open(lamia);
        stage.holds(
                post.sees("إجراء عراقي") && !post.sees("الاتجار"),
                "the post sees an Iraqi procedure and no word of why");
        others.forEach(file -> close(file, Map.of()));
        stage.tell("story.vilnius.safeguards", 3);
    }

    private void close(String file, Map<String, String> instead) {
        stage.as(HIWA).open(file + "/safeguards").send("/safeguards", findings(instead));
    }

    static Map<String, String> findings(Map<String, String> instead) {
        var all = new HashMap<String, String>();
        CLEAR.forEach((kind, value) -> {
            all.put("value." + kind, instead.getOrDefault(kind, value));
            all.put("evidence." + kind, "كتاب 17");
        });
        return all;
    }

    private void proof() {
        stage.on(2, "10:00");
        var member = stage.as(JWAN)
                .open(dilshad + "/people")
                .follow(dilshad + "/people/")
                .path();
        if (member.endsWith("/new")) {
            member = stage.as(JWAN)
                    .open(dilshad + "/people")
                    .page()
                    .select("a[href^=" + dilshad + "/people/]:not([href$=new])")
                    .attr("href");
        }
        var future = stage.as(JWAN)
                .open(member)
                .attempt("/loss", Map.of("where", "غابة بيالوفيجا", "when", Stage.date(stage.day(30))));
        stage.holds(future.status() == 422, "nothing is lost on a day to come");
        stage.as(JWAN)
                .open(member)
                .send(
                        "/loss",
                        Map.of(
                                "where", "غابة بيالوفيجا",
                                "when", Stage.date(stage.day(-20)),
                                "witnesses", "أخوه",
                                "thumbprint", "yes"));
        check(dilshad);
        close(dilshad, Map.of());
        for (var file : others.subList(0, CHECKED)) {
            stage.as(LAYTH).open(file).send("/registers", Map.of("register", "civil"));
            var question = stage.as(NAWAL).open("/returns/checks").follow("/returns/checks/");
            question.send(question.path(), Map.of("answer", "confirmed", "until", Stage.date(stage.day(90))));
        }
        stage.as(JWAN)
                .open(dilshad)
                .send(
                        "/interviews",
                        Map.of(
                                "day",
                                Stage.date(stage.day(4)),
                                "time",
                                "10:00",
                                "means",
                                "place",
                                "wish",
                                "interpreter"));
        stage.on(4, "11:00");
        var unread = stage.as(JWAN)
                .open(dilshad + "/interview")
                .attempt("/interview", Map.of("answer.names", "دلشاد عبد الله حسن", "signature", "signed"));
        stage.holds(unread.status() == 409, "a record that was not read back is not kept");
        stage.as(JWAN)
                .open(dilshad + "/interview")
                .send("/interview", Map.of("answer.names", "دلشاد عبد الله حسن", "read", "yes", "signature", "signed"));
        stage.tell("story.vilnius.proof", CHECKED);
    }

    private void decisions() {
        stage.on(9, "12:00");
        propose(dilshad, "confirmed");
        stage.holds(
                !stage.as(LAYTH).open(dilshad).offersForm("/confirmation"),
                "a lone officer does not confirm his decision");
        confirm(dilshad);
        for (var i = 0; i < others.size(); i++) {
            propose(
                    others.get(i),
                    i < INCONCLUSIVE ? "inconclusive" : i == INCONCLUSIVE ? "not_confirmed" : "confirmed");
            confirm(others.get(i));
        }
        stage.as(JWAN).open(others.getFirst()).press("/appeal");
        var counts = stage.as(MAZIN).open("/returns/statistics");
        stage.holds(counts.sees("أيام إلى القرار، الوسيط الكل 9"), "half of 177 files were decided in nine days");
        stage.holds(
                counts.sees("أيام إلى القرار، 90% الكل 9"), "nine tenths too, the three that wait counted as longer");
        stage.tell("story.vilnius.decisions", 1 + OTHERS, 3);
    }

    private void propose(String file, String outcome) {
        stage.as(LAYTH)
                .open(file)
                .send(
                        "/decision",
                        Map.of(
                                "outcome",
                                outcome,
                                "evidence",
                                "register_entry|interview",
                                "reasons",
                                "قيد مطابق في السجل"));
    }

    private void confirm(String file) {
        stage.as(SUNDUS).open(file).send("/confirmation", Map.of("decision", "confirm"));
    }

    private void documents() {
        stage.on(10, "10:00");
        var page = stage.as(JWAN).open(dilshad);
        var numbers = new HashMap<String, String>();
        page.page()
                .select("input[name^=document.]")
                .eachAttr("name")
                .forEach(name -> numbers.put(name, "LP%06d".formatted(numbers.size() + 1)));
        stage.holds(numbers.size() == 3, "a document for each of the family");
        numbers.put("until", Stage.date(stage.day(180)));
        page.send("/documents", numbers);
        stage.holds(
                !stage.as(JWAN).open(dilshad).offersForm("/documents"),
                "a second document is not offered while one is valid");
        stage.holds(
                List.of(saif, noor, lamia).stream()
                        .noneMatch(file -> stage.as(JWAN).open(file).offersForm("/documents")),
                "no document while a safeguard is open");
        stage.tell("story.vilnius.documents", 3);
    }

    private void later() {
        var refused = stage.as(MAZIN).open("/committee-373").attempt("/leads", lead("بغداد – مينسك، هاتف 07701234567"));
        stage.holds(
                refused.status() == 422 && refused.page().html().contains("07701234567"),
                "a telephone is refused, the text kept");
        stage.as(MAZIN).open("/committee-373").send("/leads", lead("بغداد – مينسك"));
        var board = stage.as(MAZIN).open("/committee-373");
        stage.holds(board.sees("4,560"), "the attested figure stands with its source");
        stage.holds(!board.sees("دلشاد"), "the committee sees nobody's name");
        stage.on(15, "10:00");
        close(saif, Map.of("appeal_suspensive", "ended"));
        stage.holds(stage.as(JWAN).open(saif).sees("قيد التحقق"), "Saif's certificate arrives: his file goes on");
        stage.tell("story.vilnius.later", 58);
    }

    private static Map<String, String> lead(String route) {
        return Map.of(
                "agency", "مكتب الريح للسفر (مثال)",
                "route", route,
                "period", "2021-05/2021-09",
                "travellers", "58",
                "band", "2000-4000",
                "source", "تقرير رسمي",
                "sentTo", "هيئة النزاهة");
    }
}
