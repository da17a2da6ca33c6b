package iq.masar.story;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** What people do with a case on its pages, said in one line each so that a story reads as a story. */
public final class CaseActs {
    private static final Map<String, String> GOALS = Map.of(
            "civil_docs", "أن يحمل كل فرد من الأسرة بطاقته الوطنية",
            "housing", "سكن آمن بعقد لا يقل عن ستة أشهر",
            "livelihoods", "دخل ثابت يكفي حاجات الأسرة",
            "vocational", "إتمام دورة مهنية وإيجاد عمل بها",
            "medical", "علاج منتظم ومتابعة كل شهر",
            "legal", "إتمام المعاملة القانونية حتى القرار",
            "education_enrolment", "أن يواظب الأطفال على المدرسة");
    private final Stage stage;

    public CaseActs(Stage stage) {
        this.stage = stage;
    }

    /** Takes an intake and answers the new case's path, {@code /cases/…}. */
    public String intake(Part who, Map<String, String> answers) {
        var visitor = stage.as(who).open("/intake").send("/intake", answers);
        if (!visitor.path().startsWith("/cases/")) {
            throw new NotOffered("case after the intake", visitor);
        }
        return visitor.path();
    }

    public void agreeToCase(Part who, String file, String mode, String witness) {
        var answers = new LinkedHashMap<>(Map.of("purpose", "case-management", "mode", mode));
        if (!witness.isEmpty()) {
            answers.put("witness", witness);
        }
        stage.as(who).open(file + "/consents").send(file + "/consents", answers);
    }

    public void agreeToShare(Part who, String file, String office, String categories) {
        stage.as(who)
                .open(file + "/consents")
                .send(
                        file + "/consents",
                        Map.of(
                                "purpose",
                                "referral",
                                "mode",
                                "signature",
                                "recipient",
                                office,
                                "category",
                                categories));
    }

    public void checkDuplicates(Part who, String file) {
        stage.as(who).open(file).press(file + "/duplicates");
    }

    /** One step of the case's own page, such as {@code screen} or {@code activate}. */
    public void step(Part who, String file, String step) {
        stage.as(who).open(file).send(file + "/steps", Map.of("step", step));
    }

    public void assign(Part supervisor, String file, Part worker) {
        var team = stage.as(supervisor).open("/team");
        var id = file.substring(file.lastIndexOf('/') + 1);
        var account = team.page().select("select[name=worker] option").stream()
                .filter(option -> option.text().contains(worker.name()))
                .map(option -> option.attr("value"))
                .findFirst()
                .orElseThrow(() -> new NotOffered("worker " + worker.username(), team));
        team.send("/team/assign", Map.of("case", id, "worker", account));
    }

    /** Opens the person's sealed fields and writes name, and whatever else is given, into the household. */
    public void name(Part who, String file, Map<String, String> fields) {
        var household = opened(who, file);
        household.open(file + "/household").follow(file + "/household?edit=");
        household.send(household.link(file + "/household?edit=").replace("?edit=", "/"), fields);
    }

    public void member(Part who, String file, Map<String, String> fields) {
        stage.as(who).open(file + "/household").send(file + "/household", fields);
    }

    /** A paper the person holds in the hand. */
    public void paper(Part who, String file, String kind) {
        opened(who, file)
                .open(file + "/household")
                .send("/papers", Map.of("kind", kind, "status", "held", "number", ""));
    }

    private Visitor opened(Part who, String file) {
        return stage.as(who).open(file).send(file + "/opening", Map.of());
    }

    public void note(Part who, String file, String text) {
        var notes = stage.as(who).open(file + "/notes");
        notes.send(file + "/notes", Map.of("section", first(notes, "section"), "text", text));
    }

    public void task(Part who, String file, String kind, String due) {
        stage.as(who).open(file + "/tasks").send(file + "/tasks", Map.of("kind", kind, "due", due));
    }

    public void doneAllTasks(Part who, String file) {
        var tasks = stage.as(who).open(file + "/tasks");
        while (tasks.offersForm("/done")) {
            tasks = tasks.press("/done");
        }
    }

    /** One step of the plan, such as {@code implement}. */
    public void planStep(Part who, String file, String step) {
        stage.as(who).open(file + "/plan").send(file + "/plan/steps", Map.of("step", step));
    }

    /** Hands the plan in for a second person's approval; answers the path where that person decides. */
    public String submit(Part who, String file) {
        var plan = stage.as(who).open(file + "/plan").press(file + "/plan/submissions");
        return plan.link("/approvals/plans/");
    }

    /** Asks a supervisor to close the case; a refusal is an answer too. */
    public Visitor askToClose(Part who, String file) {
        return stage.as(who)
                .open(file + "/closure")
                .attempt(file + "/closure", Map.of("reason", "goals-met", "feedback", "1"));
    }

    public void approveClosing(Part supervisor, String file) {
        stage.as(supervisor)
                .open("/approvals")
                .follow(file + "/closure")
                .send("/closure/decision", Map.of("decision", "approve"));
    }

    /** Asks the questions of a page: every list of choices is answered by {@code pick}, counted from its first choice. */
    public void ask(
            Part who, String file, String page, Map<String, String> fixed, java.util.function.IntUnaryOperator pick) {
        var visitor = stage.as(who).open(file + page);
        var answers = new LinkedHashMap<String, String>();
        var groups = visitor.page().select("input[type=radio][name^=q-]").eachAttr("name").stream()
                .distinct()
                .toList();
        for (var index = 0; index < groups.size(); index++) {
            var options = visitor.offered(groups.get(index));
            answers.put(groups.get(index), options.get(Math.min(pick.applyAsInt(index), options.size() - 2)));
        }
        answers.putAll(fixed);
        visitor.send(page.replaceAll("\\?.*", ""), answers);
    }

    public void need(Part who, String file, String family, String priority) {
        stage.as(who).open(file + "/needs").send(file + "/needs", Map.of("family", family, "priority", priority));
    }

    /** Writes a goal for every open need and hands the plan in. */
    public void plan(Part who, String file, Collection<String> families, String due) {
        var visitor = stage.as(who).open(file + "/plan").press(file + "/plan");
        for (var family : families) {
            visitor = visitor.send(
                    file + "/plan/goals",
                    Map.of(
                            "family",
                            family,
                            "goal",
                            GOALS.getOrDefault(family, "أن تستقر الأسرة في بلدها"),
                            "intervention",
                            "إحالة ومتابعة",
                            "dimension",
                            first(visitor, "dimension"),
                            "level",
                            first(visitor, "level"),
                            "owner",
                            first(visitor, "owner"),
                            "due",
                            due,
                            "cost",
                            "0"));
        }
    }

    public void agreeToPlan(Part who, String file) {
        var visitor = stage.as(who).open(file + "/plan");
        visitor.send(file + "/plan/agreements", Map.of("mode", "signature"));
    }

    /** Measures a wave with these answers and answers the score shown first. */
    public String measure(Part who, String file, String wave, Map<String, String> answers) {
        var visitor = stage.as(who).open(file + "/assessment?wave=" + wave);
        var all = new LinkedHashMap<>(answers);
        all.putIfAbsent("manner", "visit");
        if (visitor.page().select("[name=priority]").size() > 1) {
            all.put("priority", "high");
        }
        return visitor.send(file + "/assessment", all).read("main table td, main strong");
    }

    /** Chooses the service of this office for a need and sends what is ticked; answers the referral's path. */
    public String refer(Part who, String file, String family, String office, String categories, String priority) {
        var id = file.substring(file.lastIndexOf('/') + 1);
        var choice = stage.as(who).open("/referrals/new?case=" + id);
        return send(choice.choose("/referrals/new", family), office, categories, priority);
    }

    /** Chooses again for a referral that came to nothing. */
    public String reroute(Part who, String referral, String office, String categories, String priority) {
        var shown = stage.as(who).open(referral);
        return send(shown.follow(shown.linkWith("/referrals/new", "parent=")), office, categories, priority);
    }

    private static String send(Visitor choice, String office, String categories, String priority) {
        var offer = choice.page().select("ol li").stream()
                .filter(line -> line.text().contains(office))
                .findFirst()
                .orElseThrow(() -> new NotOffered("service of " + office, choice));
        choice.open(offer.select("a").attr("href"));
        var sent = choice.send("/referrals", Map.of("category", categories, "priority", priority, "act", "send"));
        if (sent.status() != 200 || !sent.path().startsWith("/referrals/")) {
            throw new NotOffered("referral after sending", sent);
        }
        return sent.path();
    }

    /** The receiver does one thing after another to a referral. */
    public void answer(Part who, String referral, String... verbs) {
        var visitor = stage.as(who).open(referral);
        for (var verb : verbs) {
            visitor = visitor.send(referral + "/replies", Map.of("act", verb));
        }
    }

    public void schedule(Part who, String referral, String day) {
        stage.as(who)
                .open(referral)
                .send(referral + "/replies", Map.of("act", "schedule", "day", day, "time", "10:00"));
    }

    public void finish(Part who, String referral) {
        stage.as(who).open(referral).send(referral + "/replies", Map.of("act", "finish", "outcome", "full"));
    }

    /** The worker writes down what the client says, or does what she alone may. */
    public void act(Part who, String referral, String act) {
        stage.as(who).open(referral).send(referral + "/acts", Map.of("act", act));
    }

    /** The client types the code of her slip where nobody signs in. */
    public void confirmByCode(Part printer, String referral) {
        var slip = stage.as(printer).open(referral + "/slip");
        var code = slip.read(".m-code");
        stage.stranger().open("/confirm").send("/confirm", Map.of("code", code, "word", "served"));
    }

    public String state(Part who, String referral) {
        return stage.as(who).open(referral).page().select("[data-state]").attr("data-state");
    }

    private static String first(Visitor visitor, String field) {
        return visitor.offered(field).getFirst();
    }

    /** The texts of elements a reader sees. */
    public static List<String> texts(Visitor visitor, String selector) {
        return visitor.page().select(selector).stream().map(Element::text).toList();
    }

    /** What a person of a story answers when the assessment is asked, one wave as the form's fields. */
    public static Map<String, String> answers(String person, String wave) {
        var file = "/modules/story/seed/demo/" + person + ".csv";
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(CaseActs.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            var answers = new LinkedHashMap<String, String>();
            reader.forEach(row -> answers.put("q-" + row.getField("item"), row.getField(wave)));
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
