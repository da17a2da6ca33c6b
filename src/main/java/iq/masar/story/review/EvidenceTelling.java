package iq.masar.story.review;

import static iq.masar.story.Cast.HEMIN;
import static iq.masar.story.Cast.MAYSOON;
import static iq.masar.story.Cast.NADIA;

import iq.masar.story.Stage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A file proves that an office opened, another institution accepts it, a recorded decision makes the activity done (GOV-17, GOV-18). */
final class EvidenceTelling {
    private static final String OFFICE = "/governance/activities/RM-RET-12";
    private final Stage stage;

    EvidenceTelling(Stage stage) {
        this.stage = stage;
    }

    /** @param taskforce the address of the page of the taskforce whose decision made it done */
    void tell(String taskforce) {
        var before = figure();
        stage.on(10, "09:00");
        var offered = stage.as(HEMIN)
                .open(OFFICE)
                .enclose(
                        "/evidence",
                        Map.of(
                                "kind", "file",
                                "reference", "كتاب افتتاح مكتب أربيل",
                                "note", "افتُتح المكتب في أربيل"),
                        "file",
                        "كتاب-افتتاح-المكتب.txt",
                        "افتُتح مكتب الإحالة في أربيل.");
        var kept = stage.as(MAYSOON).open(offered.link("/governance/files/"));
        stage.holds(
                kept.sees("لم يتغيّر منذ تسليمه"), "the file is kept with the evidence, its fingerprint computed anew");
        stage.holds(!offered.offersForm("/acceptance"), "nobody is offered to accept her own institution's evidence");
        stage.tell("story.review.evidence", HEMIN.name());
        stage.on(11, "09:00");
        var reviewer = stage.as(NADIA).open(OFFICE).press("/acceptance");
        var decision = "WG-RETURN 1/" + stage.day(0).getYear();
        var done = Map.of("state", "done", "reason", "افتُتح المكتب");
        var unrecorded = new LinkedHashMap<>(done);
        unrecorded.put("decision", "WG-RETURN 99/2000");
        stage.holds(
                reviewer.attempt("/versions", unrecorded).status() == 422,
                "a decision nobody recorded makes nothing done");
        reviewer.send("/versions", Map.of("decision", decision));
        stage.holds(
                reviewer.link(taskforce + "#d-1-").length() > 0,
                "the activity links to the decision that made it done");
        stage.holds(!figure().equals(before), "the strategy's figure rises with the activity");
        stage.tell("story.review.accepted", NADIA.name(), before, figure());
        stage.as(MAYSOON).open(taskforce).send("/end", Map.of("evidence", "كتاب افتتاح مكتب أربيل"));
    }

    private String figure() {
        var shown = Pattern.compile("[0-9]+\\.[0-9](–[0-9]+\\.[0-9])?%")
                .matcher(stage.stranger().open("/governance").page().text());
        return shown.find() ? shown.group() : "";
    }
}
