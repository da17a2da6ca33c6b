package iq.masar.story;

import iq.masar.story.Client.Fate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One client's case, step by step, up to where it stands today. */
final class Course {
    private static final String IDENTITY = "identity|contact|";
    private final Stage stage;
    private final CaseActs acts;
    private final Client client;
    private final Branch branch;
    private final List<String> referrals = new ArrayList<>();
    private String file = "";
    private String plan = "";
    private boolean stuck;

    /** Who works where a client lives: case worker, supervisor, and the provider of each family. */
    record Branch(Part taker, Part worker, Part supervisor, Map<String, Offer> offers) {}

    /** What a referral for one family goes to. */
    record Offer(String family, String service, Part provider, String shared) {}

    Course(Stage stage, Client client, Branch branch) {
        this.stage = stage;
        this.acts = new CaseActs(stage);
        this.client = client;
        this.branch = branch;
    }

    /** Puts every step on the stage's calendar: minutes apart, so that nobody signs in anew for each of them. */
    void plan() {
        at(0, "09:00", Fate.FRESH, this::arrive);
        at(1, "09:05", Fate.ASSIGNED, this::assign);
        at(1, "09:10", Fate.SCREENED, this::screen);
        at(2, "09:10", Fate.NEEDS, this::assess);
        at(3, "09:15", Fate.WAITING, this::propose);
        at(4, "09:20", Fate.APPROVED, this::approve);
        at(4, "09:25", Fate.SENT, this::refer);
        var answered = isUrgent() ? 4 : 5;
        var done = isUrgent() ? 10 : 16;
        at(answered, "11:30", Fate.ACKNOWLEDGED, () -> answer("acknowledge"));
        if (client.fate() == Fate.DECLINED) {
            at(answered, "11:30", Fate.ACKNOWLEDGED, this::decline);
        }
        at(answered, "11:35", Fate.ACCEPTED, () -> answer("accept"));
        at(answered, "11:35", Fate.SCHEDULED, this::schedule);
        at(begun(), "10:10", Fate.STARTED, () -> answer("start"));
        at(done, "09:30", Fate.FINISHED, this::finish);
        if (client.fate() == Fate.DISPUTED) {
            at(done + 1, "09:35", Fate.FINISHED, () -> acts.act(branch.worker(), referrals.getFirst(), "dispute"));
        }
        at(done + 1, "09:35", Fate.CONFIRMED, this::confirm);
        at(done + 2, "09:40", Fate.CLOSED, this::close);
    }

    private void at(int workdays, String time, Fate step, Runnable act) {
        if (client.fate().reaches(step)) {
            stage.meanwhile(client.governorate(), day(workdays), time, () -> tryOut(step, act));
        }
    }

    /** The working day of the appointment: what is urgent begins within three days (E1). */
    private int begun() {
        return isUrgent() ? 5 : 8;
    }

    private LocalDate day(int workdays) {
        return stage.workdayBefore(Country.TODAY, client.before() - workdays);
    }

    /** One case that cannot go on must not stop the others; it breaks what the demonstration promises. */
    private void tryOut(Fate step, Runnable act) {
        if (stuck) {
            return;
        }
        try {
            act.run();
        } catch (NotOffered missing) {
            stuck = true;
            stage.holds(false, "a client of %s, %s: %s".formatted(client.worker(), step, missing.getMessage()));
        }
    }

    private void arrive() {
        var taker = branch.taker();
        file = acts.intake(
                taker,
                Map.of(
                        "calling", client.own(),
                        "spoken", client.spoken(),
                        "safe", "call",
                        "phone", phone(),
                        "birth", client.birth(),
                        "category", client.category(),
                        "sex", client.sex(),
                        "needs", String.join("|", client.families())));
        acts.name(
                taker,
                file,
                Map.of("own.ar", client.own(), "father.ar", client.father(), "grandfather.ar", client.grandfather()));
        for (var child = 0; child < client.children(); child++) {
            acts.member(taker, file, Map.of("relation", "child", "birth", String.valueOf(2010 + 3 * child)));
        }
        acts.agreeToCase(taker, file, "signature", "");
    }

    /** Also to the worker who took the case: only who is assigned refers. */
    private void assign() {
        acts.assign(branch.supervisor(), file, branch.worker());
    }

    private void screen() {
        acts.checkDuplicates(branch.worker(), file);
        acts.step(branch.worker(), file, "screen");
        acts.ask(branch.worker(), file, "/screening", Map.of(), index -> 1);
    }

    private void assess() {
        acts.step(branch.worker(), file, "activate");
        acts.measure(
                branch.worker(),
                file,
                "baseline",
                CaseActs.answers("rana", client.before() % 2 == 0 ? "baseline" : "midterm"));
        client.families().forEach(family -> acts.need(branch.worker(), file, family, priority()));
        acts.note(branch.worker(), file, "جرى اللقاء في الفرع، وتُتابَع الاحتياجات بحسب الخطة.");
    }

    private void propose() {
        acts.plan(branch.worker(), file, client.families(), Stage.date(day(0).plusDays(180)));
        acts.agreeToPlan(branch.worker(), file);
        plan = acts.submit(branch.worker(), file);
    }

    private void approve() {
        stage.as(branch.supervisor()).open(plan).send(plan, Map.of("decision", "approve"));
        acts.planStep(branch.worker(), file, "implement");
        acts.paper(branch.worker(), file, "unified_id");
    }

    private void refer() {
        for (var family : client.families()) {
            var offer = offer(family);
            var shared = IDENTITY + offer.shared();
            acts.agreeToShare(branch.worker(), file, offer.provider().office().value(), shared);
            referrals.add(acts.refer(branch.worker(), file, offer.family(), offer.service(), shared, priority()));
        }
    }

    private void answer(String verb) {
        each((referral, provider) -> acts.answer(provider, referral, verb));
    }

    private void decline() {
        each((referral, provider) -> stage.as(provider)
                .open(referral)
                .send(referral + "/replies", Map.of("act", "decline", "reason", "no_capacity")));
    }

    private void schedule() {
        var day = Stage.date(day(begun()));
        each((referral, provider) -> acts.schedule(provider, referral, day));
    }

    private void finish() {
        each((referral, provider) -> acts.finish(provider, referral));
    }

    private void confirm() {
        referrals.forEach(referral -> acts.confirmByCode(branch.worker(), referral));
    }

    private void close() {
        acts.measure(branch.worker(), file, "endline", CaseActs.answers("rana", "endline"));
        acts.planStep(branch.worker(), file, "follow-up");
        acts.doneAllTasks(branch.worker(), file);
        var asked = acts.askToClose(branch.worker(), file);
        if (asked.status() != 200) {
            throw new NotOffered("closing: " + asked.read("[role=alert]"), asked);
        }
        acts.approveClosing(branch.supervisor(), file);
    }

    private void each(java.util.function.BiConsumer<String, Part> act) {
        for (var number = 0; number < referrals.size(); number++) {
            act.accept(
                    referrals.get(number), offer(client.families().get(number)).provider());
        }
    }

    private Offer offer(String family) {
        var offer = branch.offers().get(family);
        if (offer == null) {
            throw new NotOffered("provider of " + family, stage.as(branch.worker()));
        }
        return offer;
    }

    /** A number that nobody has: all of them begin alike and end with the day and year of this client. */
    private String phone() {
        return "+964 770 %03d %s".formatted(client.before(), client.birth());
    }

    private boolean isUrgent() {
        return client.before() % 4 == 0;
    }

    private String priority() {
        return isUrgent() ? "high" : "medium";
    }
}
