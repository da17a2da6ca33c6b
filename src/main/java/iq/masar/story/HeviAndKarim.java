package iq.masar.story;

import static iq.masar.story.Cast.ADNAN;
import static iq.masar.story.Cast.DUNYA;
import static iq.masar.story.Cast.NIDAL;
import static iq.masar.story.Cast.SALIM;
import static iq.masar.story.Cast.SARAB;
import static iq.masar.story.Cast.SUAD;

import iq.masar.story.claims.ClaimActs;
import java.util.Map;

/** A child of nine with a claim of her own, and a man born abroad whom no register knows. */
public final class HeviAndKarim {
    private final Stage stage;
    private final ClaimActs acts;

    public HeviAndKarim(Stage stage) {
        this.stage = stage;
        this.acts = new ClaimActs(stage);
    }

    public void tell() {
        stage.on(11, "09:00");
        hevi();
        karim();
    }

    private void hevi() {
        var claim = acts.open(Map.of(
                "own", "ھێڤی",
                "father", "ڕێبوار",
                "birth", Stage.date(stage.day(0).minusYears(9)),
                "sex", "female",
                "place", "AR",
                "papers", "none"));
        var page = stage.as(SARAB).open(claim);
        stage.holds(page.sees("48 ساعة"), "a child's clock is 48 hours");
        stage.holds(page.sees("ھێڤی"), "her name stands as it was written");
        page.send("/guardian", Map.of("guardian", "شیرین عومەر", "guardian-tie", "خالة"));
        stage.tell("story.zaynab.child");
        acts.closeSafeguards(claim, "decided");
        acts.closeAsylum(claim, "none-declared");
        acts.ask(claim + "/categories", "/category-officers", DUNYA);
        var applied = stage.as(DUNYA)
                .open(claim + "/categories?lang=ar")
                .send(
                        "/categories",
                        Map.of(
                                "rule", "persecution",
                                "holds", "statement-or-struck-entry",
                                "evidence", "قيد مشطوب سنة 1978"));
        stage.holds(applied.sees("ضحية اضطهاد"), "the category officer reads the category");
        var outside = stage.as(SARAB).open(claim);
        stage.holds(outside.sees("إجراء خاص"), "outside its sealed section it is a special procedure");
        stage.holds(!outside.sees("اضطهاد") && !outside.sees("1978"), "and nothing more");
        stage.tell("story.zaynab.category", DUNYA.name());
    }

    private void karim() {
        var claim = acts.open(Map.of(
                "own", "كريم",
                "father", "صالح",
                "birth", "1985",
                "sex", "male",
                "papers", "none"));
        acts.evidence(claim, "witness", Map.of("witness", "جار سابق", "statement", "عرفته طفلاً في المخيم"));
        acts.closeSafeguards(claim, "adult");
        acts.closeAsylum(claim, "none-declared");
        acts.ask(claim, "civil-register");
        stage.on(12, "10:00");
        acts.answer(ADNAN, "not-found");
        stage.holds(
                !stage.as(SARAB).open(claim).sees("عدم وجود في سجل"),
                "that nothing was found weighs nothing where no register covers the place");
        acts.ask(claim + "/finding", "/officers", SALIM);
        acts.ask(claim + "/finding", "/officers", NIDAL);
        var confirmed = stage.as(SALIM).open(claim + "/finding");
        var reason = confirmed.page().select("textarea[name^=reason-]").attr("name");
        stage.holds(
                confirmed
                                .attempt("/proposal", Map.of("outcome", "confirmed", reason, "إفادة واحدة لا غير"))
                                .status()
                        == 409,
                "one source alone does not confirm");
        acts.propose(claim, "inconclusive", "إفادة واحدة، ولا قيد في السجل.");
        acts.confirm(claim);
        stage.holds(
                stage.as(SARAB)
                                .open(claim + "/appeal")
                                .attempt("/appeal", Map.of("text", "ولدت لأب عراقي"))
                                .status()
                        == 409,
                "no term runs before he was told");
        var letter = stage.as(SARAB).open(claim + "/letter?print=ar");
        stage.holds(letter.sees("ولا قيد في السجل"), "the letter gives the reasons");
        letter.send("/notice", Map.of("mode", "in-person"));
        stage.as(SARAB).open(claim + "/appeal").send("/appeal", Map.of("text", "ولدت لأب عراقي"));
        stage.tell("story.zaynab.appeal");
        acts.ask(claim + "/appeal", "/panel", SUAD);
        stage.on(15, "10:00");
        stage.as(SUAD)
                .open(claim + "/appeal")
                .send(
                        "/appeal/decision",
                        Map.of("outcome", "inconclusive", "text", "لم يرد دليل جديد، ويحال وفق الأصول."));
        stage.moveOn(2);
        stage.holds(
                stage.as(SARAB).open(claim).sees("محال: خطر انعدام الجنسية"),
                "who is no state's is referred within a day");
        stage.tell("story.zaynab.stateless", SUAD.name());
        stage.as(SARAB)
                .open(claim + "/appeal")
                .send("/order", Map.of("reference", "MOI-2026-117", "nationality", "XXA"));
        var document = stage.as(SARAB)
                .open("/laissez-passers/new?claim=" + claim.replace("/claims/", ""))
                .send("/laissez-passers", Map.of("transits", "TUR", "primary", "SALIH"));
        stage.holds(document.path().startsWith("/laissez-passers/"), "a document is issued to him by order");
        stage.tell("story.zaynab.order");
    }
}
