package iq.masar.story.homeward;

import static iq.masar.story.Cast.HIWA;
import static iq.masar.story.Cast.JWAN;
import static iq.masar.story.Cast.MAZIN;
import static iq.masar.story.Cast.RAGHAD;
import static iq.masar.story.Cast.THAMER;
import static iq.masar.story.Cast.ZEINA;

import iq.masar.story.Stage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The flight itself: a manifest of 180 rows, 165 returns aboard but for two, and what became of them at home. */
final class FlightTelling {
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final String HEADER =
            "state_ref,family_ref,name_ar_own,name_ar_father,name_ar_grandfather,birth_date,dest_governorate";
    private static final int WITHDRAW = 5;
    private static final int ACCEPT = 121;
    private final Stage stage;
    private final List<String> confirmed;
    private String operation = "";

    /** @param confirmed pages of the returns that were decided for, Dilshad's left out, by the order of their references */
    FlightTelling(Stage stage, List<String> confirmed) {
        this.stage = stage;
        this.confirmed = List.copyOf(confirmed);
    }

    /** Opens an operation for its manifest; answers its page. */
    static String plan(Stage stage, LocalDate day, int seats) {
        var path = stage.as(RAGHAD)
                .open("/journeys/new")
                .send(
                        "/journeys",
                        Map.of(
                                "means",
                                "charter",
                                "carrier",
                                "طيران الرافدين (مثال)",
                                "from",
                                "فيلنيوس",
                                "to",
                                "بغداد",
                                "day",
                                Stage.date(day),
                                "seats",
                                String.valueOf(seats),
                                "committee",
                                "373/14",
                                "reception",
                                "MOI-BGW"))
                .path();
        stage.as(RAGHAD).open(path).send("/steps", Map.of("step", "open"));
        return path;
    }

    void tell() {
        documents();
        manifest();
        seats();
        boarding();
        arrival();
    }

    private void documents() {
        for (var file : confirmed) {
            var page = stage.as(JWAN).open(file);
            var numbers = new HashMap<String, String>();
            page.page()
                    .select("input[name^=document.]")
                    .eachAttr("name")
                    .forEach(name -> numbers.put(name, "LP" + file.substring(file.length() - 12)));
            numbers.put("until", Stage.date(stage.day(180)));
            page.send("/documents", numbers);
        }
    }

    /** 177 people and three doubles; two impossible days, one empty name, three governorates nobody knows. */
    private String rows() {
        var rows = new ArrayList<String>();
        rows.add(row(1, "", "LT-2021-0001", "دلشاد", "07/05/1988", "أربيل"));
        rows.add(row(1, "-2", "LT-2021-0001", "هيرو", "03/02/1991", "أربيل"));
        rows.add(row(1, "-3", "LT-2021-0001", "آرام", "09/01/2017", "أربيل"));
        for (var number = 2; number <= 6; number++) {
            rows.add(row(number, "", "", "مسافر", "01/06/1995", "نينوى"));
        }
        for (var number = 9; number < 9 + confirmed.size(); number++) {
            rows.add(row(
                    number,
                    "",
                    "",
                    number == 22 ? "" : "مسافر",
                    number == 20 || number == 21 ? "31/02/1990" : "01/06/1990",
                    number >= 23 && number <= 25 ? "أطلنطس" : "نينوى"));
        }
        rows.addAll(rows.subList(40, 43));
        return HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    private static String row(int number, String member, String family, String own, String birth, String governorate) {
        return "LT-2021-%04d%s,%s,%s,عبد الله,حسن,%s,%s".formatted(number, member, family, own, birth, governorate);
    }

    private void manifest() {
        stage.on(11, "10:00");
        operation = plan(stage, stage.day(14), 180);
        var staged = stage.as(RAGHAD).open(operation).attach("/files", "قائمة.csv", rows().getBytes(ARABIC));
        stage.holds(staged.sees("171 مضاف"), "180 rows: 171 can go on");
        stage.holds(
                staged.page().select("a.m-tile.is-late strong").text().equals("9"),
                "six rows with a fault and three doubles stay out");
        var file = staged.path();
        var returned = stage.as(RAGHAD).open(file + "/messages.csv").page().wholeText();
        stage.as(RAGHAD).open(file).press("/confirmation");
        var corrected = returned.replace("31/02/1990", "28/02/1990")
                .replace("أطلنطس", "نينوى")
                .replace("LT-2021-0022,,,", "LT-2021-0022,,مسافر,");
        var second = stage.as(RAGHAD)
                .open(operation)
                .attach("/files", "مصححة.csv", corrected.strip().getBytes(StandardCharsets.UTF_8));
        stage.holds(
                second.sees("6 مضاف، 0 متغير، 0 محذوف، 171 دون تغيير"),
                "the returned file, corrected: six added, 171 unchanged");
        second.press("/confirmation");
        stage.tell("story.flight.manifest", 180);
    }

    private void seats() {
        stage.on(12, "10:00");
        confirmed
                .subList(0, WITHDRAW)
                .forEach(file -> stage.as(JWAN).open(file).send("/withdrawal", Map.of("whose", "person")));
        stage.as(RAGHAD).open(operation + "/board").send("/board", Map.of("do", "all"));
        var board = stage.as(RAGHAD).open(operation + "/board?show=why&sort=number");
        stage.holds(board.sees("ضمانة مفتوحة"), "no seat while a safeguard is open");
        stage.holds(stage.as(RAGHAD).open("/journeys").sees("167/180"), "165 returns of 167 people have seats");
        stage.as(RAGHAD).open(operation).send("/steps", Map.of("step", "freeze"));
        stage.holds(!stage.as(RAGHAD).open(operation).sees("تأكيد التثبيت"), "one officer alone freezes nothing");
        stage.as(THAMER).open(operation).send("/steps", Map.of("step", "confirm"));
        var copy = stage.as(RAGHAD).open(operation + "/carrier");
        stage.holds(
                !copy.sees("LT-2021") && !copy.sees("دلشاد"), "the carrier's copy holds the carrier's columns only");
        stage.tell("story.flight.seats", 167);
    }

    private void boarding() {
        stage.on(14, "06:00");
        stage.as(RAGHAD).open(operation).send("/steps", Map.of("step", "board"));
        var gate = stage.as(RAGHAD).open(operation + "/gate");
        var lines = gate.page().select("tr[data-line]").eachAttr("data-line");
        for (var at = 0; at < lines.size(); at++) {
            var kind = at == lines.size() - 1 ? "no_show" : at == lines.size() - 2 ? "unfit" : "boarded";
            gate.send("/acts", Map.of("do", kind + ":" + lines.get(at)));
        }
        stage.as(RAGHAD).open(operation).send("/steps", Map.of("step", "depart"));
        stage.tell("story.flight.boarding", lines.size() - 2, 2);
    }

    private void arrival() {
        stage.on(14, "12:00");
        stage.as(ZEINA).open(operation).send("/steps", Map.of("step", "land"));
        var reception = operation + "/reception";
        var post = stage.as(ZEINA).open(reception);
        var lines = post.page().select("tr[data-line]").eachAttr("data-line");
        lines.forEach(line -> post.send("/acts", Map.of("do", "arrived:" + line)));
        post.press("/newcomers");
        stage.holds(
                stage.as(ZEINA).sees("غير محصين: 0") && stage.as(ZEINA).sees("دُوّن حتى الآن: 1"),
                "everybody is accounted for, and one who stood on no line went to identity");
        offers(reception);
        stage.as(RAGHAD).open(operation).send("/steps", Map.of("step", "reconcile"));
        stage.holds(stage.as(MAZIN).open("/committee-373").sees("165"), "the committee reads counts, not names");
        stage.holds(stage.as(HIWA).open(operation).status() == 404, "nobody else finds the operation");
        stage.tell("story.flight.arrival", lines.size(), 1);
    }

    /** 163 returns are asked: 121 accept, 42 do not. */
    private void offers(String reception) {
        var asked = 0;
        var post = stage.as(ZEINA).open(reception);
        while (post.offersForm("/offers")) {
            post.send("/offers", Map.of("said", "offered"));
            post.send("/offers", Map.of("said", asked < ACCEPT ? "accepted" : "declined"));
            asked++;
        }
        stage.holds(asked == 163, "163 returns were offered the mechanism, not " + asked);
    }
}
