package iq.masar.story.claims;

import static iq.masar.story.Cast.ADNAN;
import static iq.masar.story.Cast.BUSHRA;
import static iq.masar.story.Cast.FADHIL;
import static iq.masar.story.Cast.NIDAL;
import static iq.masar.story.Cast.SABAH;
import static iq.masar.story.Cast.SALIM;
import static iq.masar.story.Cast.SARAB;
import static iq.masar.story.Cast.WISAM;

import iq.masar.story.Stage;
import iq.masar.story.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Zaynab lost her papers in the forest; five days later two officers confirm her, and one journey home ends at an airport. */
final class ZaynabTelling {
    private static final String VISA = """
            V<LTUKAZIM<<ZAINAB<ABDULRIDHA<<<<<<<<<<<<<<<
            L8123456<2IRQ8905075F2108014<<<<<<<<<<<<<<<<""";

    private final Stage stage;
    private final ClaimActs acts;
    private String claim = "";

    ZaynabTelling(Stage stage) {
        this.stage = stage;
        this.acts = new ClaimActs(stage);
    }

    void tell() {
        embassy();
        gate();
        answers();
        finding();
        journey();
        silence();
        languages();
    }

    private void embassy() {
        claim = acts.open(Map.of(
                "own", "زينب",
                "father", "عبد الرضا",
                "grandfather", "كاظم",
                "mother", "أمينة",
                "birth", "07/05/1989",
                "sex", "female",
                "place", "BG",
                "papers", "none"));
        stage.holds(stage.as(SARAB).open(claim).read("[data-number]").startsWith("ID-"), "the claim has its number");
        stage.tell("story.zaynab.opened", SARAB.name());
        var future = stage.as(SARAB)
                .open(claim + "/evidence/new?kind=loss-declaration")
                .attempt(
                        "/evidence",
                        Map.of(
                                "lost-where", "غابة بيالوفيجا",
                                "lost-when", Stage.date(stage.day(30)),
                                "mark", "بصمة"));
        stage.holds(future.status() == 422, "nothing is lost on a day to come");
        acts.evidence(
                claim,
                "loss-declaration",
                Map.of("lost-where", "غابة بيالوفيجا", "lost-how", "ضاعت الحقيبة أثناء السير ليلاً", "mark", "بصمة"));
        var read = stage.as(SARAB)
                .open(claim + "/evidence/new?kind=foreign-visa")
                .send("/evidence", Map.of("zone", VISA, "read", "1"));
        stage.holds(read.sees("يُقترح كشخص واحد"), "the lapsed visa and the name told are proposed as one person");
        stage.holds(read.sees("حقل") || read.sees("حقول"), "what no digit covers is said");
        read.send("/evidence", Map.of("zone", VISA, "copy", "1"));
        stage.tell("story.zaynab.lost");
        acts.closeSafeguards(claim, "adult");
        var closed = stage.as(SARAB).open(claim).attempt("/gate", Map.of());
        stage.holds(closed.status() == 409 && closed.sees("طلب لجوء"), "the gate is closed: an asylum claim is open");
        stage.holds(
                stage.as(SARAB)
                                .open(claim + "/questions")
                                .attempt("/questions", Map.of("register", "civil-register", "ground", "own-request"))
                                .status()
                        == 409,
                "no register is asked while the gate is closed");
        stage.holds(stage.as(ADNAN).open("/questions").link("/questions/").isEmpty(), "nothing left the embassy");
        stage.tell("story.zaynab.gate");
    }

    private void gate() {
        stage.on(3, "10:00");
        acts.closeAsylum(claim, "certificate");
        acts.ask(claim, "civil-register|passport-register|ration-register");
        stage.tell("story.zaynab.asked", 3);
    }

    private void answers() {
        stage.on(4, "10:00");
        var shown = stage.as(BUSHRA).open("/questions").follow("/questions/");
        stage.holds(shown.page().select("dl.m-facts dd").size() == 5, "the ration register sees its five fields");
        stage.holds(!shown.sees("أمينة"), "her mother's name, which that register does not need, did not leave");
        stage.holds(
                shown.page()
                        .select("form[action$=/answer] textarea, form[action$=/answer] input[name=note]")
                        .isEmpty(),
                "an answer has no field for words");
        acts.answer(BUSHRA, "confirmed");
        acts.answer(ADNAN, "unclear");
        stage.tell("story.zaynab.answers", ADNAN.name(), BUSHRA.name());
        acts.evidence(
                claim,
                "census-1957",
                Map.of(
                        "book", "114",
                        "page", "27",
                        "directorate", "مديرية الأحوال المدنية في الكرخ",
                        "census", "1957",
                        "relative", "الأخ والعم"));
        stage.holds(
                stage.as(SARAB).open(claim).sees("مصدران مستقلان"), "the evidence comes from two independent sources");
        stage.tell("story.zaynab.brother");
    }

    private void finding() {
        stage.on(5, "10:00");
        acts.ask(claim + "/finding", "/officers", SALIM);
        acts.ask(claim + "/finding", "/officers", NIDAL);
        stage.holds(
                stage.as(SALIM)
                                .open(claim + "/finding")
                                .attempt("/proposal", Map.of("outcome", "confirmed"))
                                .status()
                        == 409,
                "evidence without a reason is no ground");
        acts.propose(claim, "confirmed", "الدليل مطابق لأقوال صاحبة الطلب ولقيود ذويها.");
        var alone = stage.as(SALIM).open(claim + "/finding").attempt("/confirmation", Map.of());
        stage.holds(alone.status() == 409 && alone.sees("من اقترح لا يؤكد"), "whoever proposed does not confirm");
        stage.tell("story.zaynab.proposed", SALIM.name());
        acts.confirm(claim);
        stage.holds(stage.as(SARAB).open(claim).sees("5 أيام"), "the finding took five days");
        stage.tell("story.zaynab.confirmed", NIDAL.name());
        var token = stage.as(SARAB).open(claim + "/finding").press("/token").read("[data-token]");
        stage.holds(
                stage.stranger()
                        .open("/tokens?lang=ar")
                        .send("/tokens", Map.of("token", token))
                        .sees("صحيح ونافذ"),
                "another ministry finds the token genuine");
        stage.holds(
                stage.stranger()
                        .open("/tokens?lang=ar")
                        .send("/tokens", Map.of("token", token.substring(0, token.length() - 4) + "AAAA"))
                        .sees("غير صحيح"),
                "a forged token is none");
        stage.tell("story.zaynab.token");
    }

    private void journey() {
        stage.as(WISAM)
                .open("/laissez-passers/stock")
                .send("/stock", Map.of("first", "ZN0000001", "last", "ZN0000010"));
        var document = ask().path();
        stage.as(WISAM).open(document).send("/print", Map.of("blank", "ZN0000001"));
        stage.as(WISAM).open(document).press("/hand-over");
        var second = stage.as(SARAB).open(claim + "/finding").follow("/laissez-passers/new");
        stage.holds(
                second.attempt("/laissez-passers", Map.of("transits", "TUR")).status() == 409, "one document a person");
        stage.tell("story.zaynab.document", WISAM.name());
        stage.on(7, "14:00");
        var arrived = stage.as(SABAH).open("/verify").send("/verify/arrivals", Map.of("number", "ZN0000001"));
        stage.holds(arrived.page().select(".m-result-bad").isEmpty(), "the arrival ends the document");
        var again = stage.as(SABAH).open("/verify").send("/verify/arrivals", Map.of("number", "ZN0000001"));
        stage.holds(!again.page().select(".m-result-bad").isEmpty(), "shown again it alarms");
        stage.tell("story.zaynab.home", SABAH.name());
    }

    private Visitor ask() {
        return stage.as(SARAB)
                .open(claim + "/finding")
                .follow("/laissez-passers/new")
                .send("/laissez-passers", Map.of("transits", "TUR"));
    }

    /** Three working days have passed: the passport register is silent, and nobody reads it as no. */
    private void silence() {
        stage.on(10, "10:00");
        var questions = stage.as(SARAB).open(claim + "/questions");
        stage.holds(questions.sees("لا جواب في المهلة"), "one register is silent");
        stage.holds(
                !stage.as(SARAB).open(claim).sees("عدم وجود في سجل"), "silence is no evidence that nothing was found");
        stage.holds(!stage.as(FADHIL).open("/questions").link("/questions/").isEmpty(), "it may still be answered");
        stage.tell("story.zaynab.silent");
    }

    private void languages() {
        for (var tag : List.of("ckb", "en", "ar")) {
            for (var page : List.of("", "/questions", "/interview", "/finding", "/letter", "/readers")) {
                var seen = stage.as(SARAB).open(claim + page + "?lang=" + tag);
                stage.holds(
                        seen.status() == 200
                                && seen.page().select("html[lang=" + tag + "]").size() == 1,
                        "the page " + page + " speaks " + tag);
            }
        }
        stage.holds(
                stage.as(NIDAL).open("/claims/" + new UUID(0, 1)).status() == 404,
                "a claim that is nobody's business does not exist");
        stage.tell("story.zaynab.languages");
    }
}
