package iq.masar.story;

import static iq.masar.story.Cast.AHMED;
import static iq.masar.story.Cast.BILAL;
import static iq.masar.story.Cast.HAIDAR;
import static iq.masar.story.Cast.KARWAN;
import static iq.masar.story.Cast.KAWA;
import static iq.masar.story.Cast.MARYAM;
import static iq.masar.story.Cast.NASRIN;
import static iq.masar.story.Cast.SAMIR;
import static iq.masar.story.Cast.SHILAN;
import static iq.masar.story.Cast.SUHA;
import static iq.masar.story.Cast.WAFA;
import static iq.masar.story.Cast.ZAINAB;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rana comes home from Germany with two children and no card: four needs, seven referrals, one dispute, a year (REF, story (h)). */
final class Rana implements Demonstration.Story {
    private static final Map<String, String> FAMILIES = new TreeMap<>(
            Map.of("civil_docs", "high", "housing", "medium", "livelihoods", "low", "education_enrolment", "medium"));
    private static final Map<String, String> HER_NAME =
            Map.of("own.ar", "رنا", "father.ar", "يونس", "grandfather.ar", "ذنون", "birth", "1991");
    private static final String IDENTITY = "identity|contact";

    @Override
    public String name() {
        return "rana";
    }

    @Override
    public void tell(Stage stage) {
        new Telling(stage).tell();
    }

    /** One telling: the stage, and what the story has to remember on the way. */
    private static final class Telling {
        private final Stage stage;
        private final CaseActs acts;
        private final List<String> referrals = new ArrayList<>();
        private String file = "";

        Telling(Stage stage) {
            this.stage = stage;
            this.acts = new CaseActs(stage);
        }

        void tell() {
            arrival();
            plan();
            card();
            house();
            school();
            complaint();
            living();
            closing();
            reckoning();
        }

        private void arrival() {
            var known = acts.intake(KARWAN, Map.of("calling", "رنا", "spoken", "ar", "category", "idp"));
            acts.name(KARWAN, known, HER_NAME);
            stage.on(0, "10:00");
            file = acts.intake(
                    ZAINAB,
                    Map.of(
                            "calling", "رنا",
                            "spoken", "ar",
                            "safe", "call",
                            "phone", "+964 770 123 4567",
                            "hours", "09-11",
                            "cover", "المخبز",
                            "category", "returnee_abroad",
                            "sex", "female",
                            "needs", "civil_docs|housing|livelihoods|education_enrolment"));
            acts.name(ZAINAB, file, HER_NAME);
            child("سما", "2016");
            child("يزن", "2019");
            stage.tell("story.rana.intake", ZAINAB.name(), number());
            acts.agreeToCase(ZAINAB, file, "verbal", "يوسف داود");
            stage.tell("story.rana.consent");
            stage.on(1, "09:30");
            acts.assign(HAIDAR, file, SHILAN);
            stage.tell("story.rana.assigned", HAIDAR.name(), SHILAN.name());
            stage.holds(stage.as(ZAINAB).open(file).status() == 404, "the operator no longer sees the case");
            acts.checkDuplicates(SHILAN, file);
            stage.tell("story.rana.duplicate");
            stage.holds(
                    stage.as(SHILAN).open(file).sees("أربيل"), "the duplicate check names the office in Erbil only");
            link(known);
            acts.step(SHILAN, file, "screen");
        }

        private void child(String own, String born) {
            acts.member(ZAINAB, file, Map.of("relation", "child", "own.ar", own, "birth", born));
        }

        private void link(String known) {
            var number = stage.as(KARWAN).open(known).read("[data-number]");
            var asked = stage.as(NASRIN).open("/approvals");
            asked.follow("/duplicates/").send("/link", Map.of("number", number));
            stage.tell("story.rana.linked", NASRIN.name());
        }

        private void plan() {
            stage.on(3, "09:00");
            acts.ask(SHILAN, file, "/screening", Map.of(), index -> 1);
            acts.step(SHILAN, file, "activate");
            acts.measure(SHILAN, file, "baseline", CaseActs.answers("rana", "baseline"));
            stage.holds(stage.as(SHILAN).open(file + "/assessment").sees("0.31"), "the baseline is 0.31");
            stage.tell("story.rana.assessed", "0.31");
            FAMILIES.forEach((family, priority) -> acts.need(SHILAN, file, family, priority));
            stage.on(4, "09:00");
            acts.plan(SHILAN, file, FAMILIES.keySet(), "01/06/2026");
            acts.agreeToPlan(SHILAN, file);
            var submitted = stage.as(SHILAN).open(file + "/plan").press(file + "/plan/submissions");
            var own = submitted.follow("/approvals/plans/");
            stage.holds(!own.offersForm(own.path()), "the author is offered no approval of her own plan");
            stage.tell("story.rana.self-approval");
            var waiting = stage.as(HAIDAR).open("/approvals").follow("/approvals/plans/");
            waiting.send(waiting.path(), Map.of("decision", "approve"));
            stage.tell("story.rana.approved", HAIDAR.name());
            acts.planStep(SHILAN, file, "implement");
            acts.agreeToShare(SHILAN, file, "CPA-NI", IDENTITY + "|documents");
            acts.agreeToShare(SHILAN, file, "RAF-HOUSE-NI|BAYT-NI", IDENTITY + "|family|housing|health");
            acts.agreeToShare(SHILAN, file, "MADRASA-NI|WATHIQA-NI", IDENTITY + "|education|documents");
            acts.agreeToShare(SHILAN, file, "KASB-NI", IDENTITY + "|livelihood");
        }

        private void card() {
            var a = acts.refer(SHILAN, file, "مدنية", "الأوراق المدنية", IDENTITY + "|documents", "high");
            referrals.add(a);
            stage.tell("story.rana.a-sent");
            stage.on(4, "13:00");
            acts.answer(AHMED, a, "acknowledge", "accept");
            acts.schedule(AHMED, a, Stage.date(stage.day(6)));
            stage.on(6, "10:05");
            acts.answer(AHMED, a, "start");
            stage.on(20, "11:00");
            acts.finish(AHMED, a);
            acts.confirmByCode(SHILAN, a);
            acts.paper(SHILAN, file, "unified_id");
            stage.tell("story.rana.a-confirmed");
        }

        private void house() {
            stage.on(21, "09:00");
            var b = acts.refer(
                    SHILAN, file, "إسكان", "الرافدين للإسكان", IDENTITY + "|family|housing|health", "medium");
            referrals.add(b);
            stage.tell("story.rana.b-sent");
            stage.on(25, "08:30");
            stage.holds(
                    acts.state(SHILAN, b).equals("expired-no-response"), "the silent provider's referral has expired");
            stage.holds(stage.as(BILAL).open(b).status() != 500, "the silent provider gets a plain answer");
            stage.tell("story.rana.b-expired");
            var b2 = acts.reroute(SHILAN, b, "بيت السنونو", IDENTITY + "|family|housing|health", "medium");
            referrals.add(b2);
            acts.answer(MARYAM, b2, "acknowledge", "accept");
            stage.tell("story.rana.b2-accepted", MARYAM.name());
            narrow();
            acts.schedule(MARYAM, b2, Stage.date(stage.day(26)));
            stage.on(26, "10:05");
            acts.answer(MARYAM, b2, "start");
            stage.on(30, "09:00");
            acts.finish(MARYAM, b2);
            acts.act(SHILAN, b2, "dispute");
            stage.tell("story.rana.disputed");
            acts.act(HAIDAR, b2, "resume");
        }

        private void narrow() {
            var consents = stage.as(SHILAN).open(file + "/consents");
            consents.send("/narrow", Map.of("recipient", "BAYT-NI", "category", "health"));
            stage.tell("story.rana.narrowed");
        }

        private void school() {
            stage.on(32, "09:00");
            var c = acts.refer(SHILAN, file, "المدارس", "مقعد دراسي", IDENTITY + "|education", "medium");
            referrals.add(c);
            acts.answer(SUHA, c, "acknowledge");
            stage.as(SUHA)
                    .open(c)
                    .send(
                            c + "/replies",
                            Map.of("act", "decline", "reason", "docs_missing", "documents", "birth_cert"));
            stage.tell("story.rana.c-declined");
            var c1 = completeDraft();
            acts.answer(WAFA, c1, "acknowledge", "accept");
            acts.schedule(WAFA, c1, Stage.date(stage.day(34)));
            stage.on(34, "10:05");
            acts.answer(WAFA, c1, "start");
            stage.on(41, "11:00");
            acts.finish(WAFA, c1);
            acts.confirmByCode(SHILAN, c1);
            acts.paper(SHILAN, file, "birth_cert");
            stage.tell("story.rana.c1-confirmed");
            var c2 = acts.reroute(SHILAN, c, "مقعد دراسي", IDENTITY + "|education", "medium");
            referrals.add(c2);
            acts.answer(SUHA, c2, "acknowledge", "accept");
            acts.schedule(SUHA, c2, Stage.date(stage.day(42)));
            stage.on(42, "10:05");
            acts.answer(SUHA, c2, "start");
            stage.on(44, "09:00");
            acts.finish(MARYAM, referrals.get(2));
            acts.confirmByCode(SHILAN, referrals.get(2));
            stage.tell("story.rana.b2-confirmed");
            stage.on(47, "09:00");
            acts.finish(SUHA, c2);
            acts.confirmByCode(SHILAN, c2);
            stage.tell("story.rana.c2-confirmed");
        }

        /** The documentation referral that the decline prepared (REF-37). */
        private String completeDraft() {
            var list = stage.as(SHILAN).open(file + "/referrals");
            var draft = list.page().select("a[href^=/referrals/]").eachAttr("href").stream()
                    .filter(link ->
                            !link.contains("?") && acts.state(SHILAN, link).equals("draft"))
                    .findFirst()
                    .orElseThrow(() -> new NotOffered("draft of a documentation referral", list));
            list.open(draft).open(list.linkWith("/referrals/new", "draft="));
            var sent = list.send(
                    "/referrals", Map.of("category", IDENTITY + "|documents", "priority", "medium", "act", "send"));
            referrals.add(sent.path());
            return sent.path();
        }

        private void complaint() {
            var nobody = stage.stranger().open("/complain");
            var receipt = nobody.send(
                    "/complain",
                    Map.of(
                            "subject",
                            "corruption",
                            "about",
                            "MOMD-NI",
                            "text",
                            "طلب مني أحد الحراس مالاً لقاء الدخول."));
            var code = receipt.read(".m-big-code");
            stage.holds(!code.isEmpty(), "the complaint has a code of its own");
            stage.holds(
                    stage.as(HAIDAR)
                            .open("/complaints")
                            .page()
                            .select("main a[href^=/complaints/]")
                            .isEmpty(),
                    "the branch sees no sensitive complaint");
            stage.tell("story.rana.complaint");
            stage.moveOn(5);
            var desk = stage.as(SAMIR).open("/complaints");
            var one = desk.follow("/complaints/");
            one.send("/triage", Map.of("gravity", "sensitive"));
            one.press("/take").press("/review");
            one.send(
                    "/answer",
                    Map.of("outcome", one.offered("outcome").getFirst(), "text", "فُتح تحقيق، ونُقل الحارس."));
            var tracked = stage.stranger().open("/track").send("/track", Map.of("code", code));
            stage.holds(tracked.sees("فُتح تحقيق"), "the complainant reads the answer by code");
            stage.tell("story.rana.complaint-answered");
        }

        private void living() {
            stage.on(50, "09:00");
            var d = acts.refer(SHILAN, file, "سبل العيش", "صندوق كسب", IDENTITY + "|livelihood", "low");
            referrals.add(d);
            acts.answer(KAWA, d, "acknowledge", "accept");
            acts.schedule(KAWA, d, Stage.date(stage.day(56)));
            stage.on(56, "10:05");
            acts.answer(KAWA, d, "start");
            stage.on(120, "09:00");
            acts.finish(KAWA, d);
            acts.confirmByCode(SHILAN, d);
            stage.tell("story.rana.d-confirmed");
            acts.task(SHILAN, file, "follow-up", Stage.date(stage.day(370)));
        }

        private void closing() {
            stage.on(200, "09:00");
            acts.measure(SHILAN, file, "midterm", CaseActs.answers("rana", "midterm"));
            stage.holds(stage.as(SHILAN).open(file + "/assessment").sees("0.49"), "the score is 0.49 after 200 days");
            stage.tell("story.rana.score", "0.49");
            stage.on(365, "09:00");
            acts.measure(SHILAN, file, "endline", CaseActs.answers("rana", "endline"));
            stage.holds(stage.as(SHILAN).open(file + "/assessment").sees("0.68"), "the endline is 0.68");
            stage.tell("story.rana.score", "0.68");
            acts.planStep(SHILAN, file, "follow-up");
            stage.holds(acts.askToClose(SHILAN, file).status() == 409, "closing is refused while a task is open");
            stage.tell("story.rana.not-closed");
            stage.on(370, "09:00");
            acts.doneAllTasks(SHILAN, file);
            stage.on(372, "09:00");
            var asked = acts.askToClose(SHILAN, file);
            stage.holds(
                    asked.status() == 200, "closing is asked for when nothing is open: " + asked.read("[role=alert]"));
            acts.approveClosing(HAIDAR, file);
            stage.tell("story.rana.closed", HAIDAR.name());
        }

        private void reckoning() {
            stage.on(400, "09:00");
            var readers = stage.as(SHILAN).open(file + "/readers?lang=ar");
            stage.holds(readers.status() == 200, "who saw my file prints");
            stage.tell("story.rana.readers");
            var states = referrals.stream().map(one -> acts.state(SHILAN, one)).toList();
            stage.holds(referrals.size() == 7, "seven referrals, not " + referrals.size());
            stage.holds(states.stream().filter(Rana::isConfirmed).count() == 5, "five confirmed: " + states);
            stage.holds(states.stream().filter("expired-no-response"::equals).count() == 1, "one expired: " + states);
            stage.holds(states.stream().filter("declined"::equals).count() == 1, "one declined: " + states);
            stage.holds(stage.textMessages() == 0, "no text message was sent");
            stage.tell("story.rana.sum", 4, 7, 5, 1, 1, 2, 1, 0);
        }

        private String number() {
            return stage.as(ZAINAB).open(file).read("[data-number]");
        }
    }

    private static boolean isConfirmed(String state) {
        return state.equals("client-confirmed") || state.equals("closed");
    }
}
