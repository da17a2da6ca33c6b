package iq.masar.story.homeward;

import static iq.masar.story.Cast.HIWA;
import static iq.masar.story.Cast.JWAN;
import static iq.masar.story.Cast.RAGHAD;
import static iq.masar.story.Cast.THAMER;
import static iq.masar.story.Cast.ZEINA;

import iq.masar.story.Demonstration;
import iq.masar.story.Stage;
import iq.masar.story.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Two small operations, one that has landed, one whose manifest waits for a correction, and one interview that can be taken along
 * to the field, so that every page has something to show.
 */
public final class Homeward implements Demonstration.Story {
    private static final String ROWS = """
            state_ref,name_ar_own,name_ar_father,name_latin,birth_date,seat,dest_governorate
            HW-1,سامان,رزكار,SAMAN RIZGAR,04/03/1990,1A,أربيل
            HW-2,نسرين,خالد,NASRIN KHALID,05/06/1992,1B,نينوى
            """;

    @Override
    public String name() {
        return "homeward";
    }

    @Override
    public void tell(Stage stage) {
        var landed = plan(stage, 1);
        bring(stage, landed, ROWS).press("/confirmation");
        stage.holds(
                stage.as(RAGHAD).open(landed + "/board").sees("لا ملف عودة لهذا السطر"),
                "who has no return has no seat");
        step(stage, landed, "freeze");
        stage.holds(!stage.as(RAGHAD).open(landed).sees("تأكيد التثبيت"), "one officer alone freezes nothing");
        stage.as(THAMER).open(landed).send("/steps", Map.of("step", "confirm"));
        step(stage, landed, "board");
        step(stage, landed, "depart");
        stage.as(ZEINA).open(landed).send("/steps", Map.of("step", "land"));
        var waiting = plan(stage, 20);
        bring(stage, waiting, ROWS.replace("05/06/1992", "31/02/1992"));
        stage.holds(stage.as(RAGHAD).sees("تاريخ غير ممكن في السطر"), "an impossible date is named by its line");
        stage.tell("story.homeward.operations", 2);
        invite(stage);
    }

    private static void invite(Stage stage) {
        var asks = stage.as(JWAN).open("/returns/new");
        var told = new HashMap<>(Map.of(
                "origin", "state",
                "mode", "forced",
                "sender", "LT",
                "reference", "HW-F1",
                "language", asks.offered("language").getFirst(),
                "rules", "IQ-DEFAULT"));
        told.putAll(Map.of(
                "own", "شيرين",
                "father", "صابر",
                "grandfather", "مجيد",
                "mother", "خديجة",
                "birth", "1994-02-11",
                "birthplace", "السليمانية",
                "nationality", "عراقية",
                "number", "G5500731"));
        var file = asks.send("/returns", told).path();
        stage.as(JWAN).open(file).press("/check");
        stage.as(HIWA).open(file + "/safeguards").send("/safeguards", VilniusTelling.findings(Map.of()));
        stage.as(JWAN)
                .open(file)
                .send(
                        "/interviews",
                        Map.of(
                                "day", Stage.date(stage.day(3)),
                                "time", "10:00",
                                "means", "place",
                                "wish", "interpreter"));
        stage.holds(
                !stage.as(JWAN).open("/returns/field/list").offered("interview").isEmpty(),
                "an interview still set can be taken along to the field");
        stage.holds(
                stage.as(JWAN).open("/returns/field/conflicts").sees("لا محضر ينتظر"), "no record of the field waits");
        stage.tell("story.homeward.field", 1);
    }

    private static void step(Stage stage, String operation, String step) {
        stage.as(RAGHAD).open(operation).send("/steps", Map.of("step", step));
    }

    private static String plan(Stage stage, int day) {
        return FlightTelling.plan(stage, stage.day(day), 12);
    }

    private static Visitor bring(Stage stage, String operation, String rows) {
        return stage.as(RAGHAD).open(operation).attach("/files", "manifest.csv", rows.getBytes(StandardCharsets.UTF_8));
    }
}
