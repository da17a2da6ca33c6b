package iq.masar.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import iq.masar.fieldwork.FieldRecords.Merged;
import iq.masar.fieldwork.FieldRecords.Sent;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.kernel.Role;
import iq.masar.returns.Interviews;
import iq.masar.returns.Requests;
import iq.masar.returns.ReturnFiles;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.NotNow;
import iq.masar.returns.ReturnReply.NotReadBack;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.ReturnsFixtures;
import iq.masar.returns.Screening;
import iq.masar.returns.model.Return;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.DeviceSeals;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** RET-17: a field team's list and what comes back from it: nothing lost, nothing doubled, the rest in a conflict queue. */
@RoomTest
class FieldRecordsTest {
    private static final int DEVICES = 50;
    private static final int FILES = 24;

    @Autowired
    Requests requests;

    @Autowired
    Screening screening;

    @Autowired
    Interviews interviews;

    @Autowired
    ReturnFiles files;

    @Autowired
    FieldRecords records;

    @Autowired
    Conflicts conflicts;

    @Autowired
    DeviceSeals seals;

    @Autowired
    Officers officers;

    @Autowired
    JdbcClient sql;

    @Autowired
    JsonMapper json;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc web;

    private ReturnsFixtures people;

    @BeforeEach
    void offices() {
        people = new ReturnsFixtures(officers, requests, screening);
    }

    private CaseId invited() {
        var file = people.cleared();
        invite(file);
        return file;
    }

    private void invite(CaseId file) {
        var reply = interviews.invite(
                file, LocalDateTime.of(2026, 1, 5, 10, 0), new Interviews.Wishes("place", true, false), people.consul);
        assertThat(reply).isInstanceOf(Done.class);
    }

    private UUID interview(CaseId file) {
        return interviews.of(file).getLast().id();
    }

    /** A record as a device makes it. */
    private record Noted(Sent sent, String kind, Map<String, String> answers, boolean isSound) {}

    private Noted noted(UUID interview, Actor officer, String kind, Map<String, String> answers, boolean read) {
        var id = ids.next();
        var at = clock.instant();
        var head = id + "," + interview + "," + at;
        var content = json.writeValueAsBytes(Map.of(
                "kind", kind,
                "officer", officer.account().toString(),
                "answers", answers,
                "read", read,
                "signature", "signed"));
        var sound = !kind.equals("held") || read && !answers.containsKey("belief");
        return new Noted(
                new Sent(id, interview, at, seals.seal(content, head.getBytes(StandardCharsets.UTF_8)), head),
                kind,
                answers,
                sound);
    }

    private Noted held(UUID interview, Actor officer, String names) {
        return noted(interview, officer, "held", Map.of("names", names), true);
    }

    private Merged sent(Actor by, Noted... noted) {
        return records.merge(Stream.of(noted).map(Noted::sent).toList(), by);
    }

    /**
     * Fifty devices of five officers, each with six records of the same two dozen interviews, every record sent one to three
     * times, in shuffled batches at once.
     */
    @Test
    void fiftyDevicesLoseNothingAndDoubleNothing() throws Exception {
        var chance = new Random(17);
        var team = Stream.concat(
                        Stream.of(people.consul),
                        IntStream.range(0, 4).mapToObj(any -> officers.with("MOFA-VNO", Role.CONSULAR_OFFICER)))
                .toList();
        var talks = IntStream.range(0, FILES).mapToObj(any -> invited()).toList();
        var all = new ArrayList<Noted>();
        var batches = new ArrayList<Runnable>();
        var fates = new ConcurrentHashMap<UUID, Set<String>>();
        for (var device = 0; device < DEVICES; device++) {
            var officer = team.get(device % team.size());
            var chosen = new ArrayList<>(talks);
            Collections.shuffle(chosen, chance);
            var own = new ArrayList<Noted>();
            for (var file : chosen.subList(0, 6)) {
                own.add(random(interview(file), officer, device, chance));
            }
            all.addAll(own);
            var queue = new ArrayList<Noted>();
            own.forEach(one -> queue.addAll(Collections.nCopies(1 + chance.nextInt(3), one)));
            Collections.shuffle(queue, chance);
            while (!queue.isEmpty()) {
                var batch = queue.subList(0, Math.min(queue.size(), 1 + chance.nextInt(4)));
                var now = batch.toArray(Noted[]::new);
                batch.clear();
                batches.add(() -> {
                    var merged = sent(officer, now);
                    merged.kept().forEach(id -> fate(fates, id, "kept"));
                    merged.queued().forEach(id -> fate(fates, id, "queued"));
                    merged.left().forEach(id -> fate(fates, id, "left"));
                });
            }
        }
        Collections.shuffle(batches, chance);
        try (var lines = Executors.newFixedThreadPool(4)) {
            for (var done :
                    lines.invokeAll(batches.stream().map(Executors::callable).toList())) {
                done.get();
            }
        }

        assertThat(all).hasSize(DEVICES * 6);
        assertThat(fates).hasSize(all.size());
        assertThat(fates.values())
                .allSatisfy(fate -> assertThat(fate).hasSize(1).isSubsetOf("kept", "queued"));
        var taken = new HashMap<UUID, Noted>();
        for (var one : all) {
            if (fates.getOrDefault(one.sent().id(), Set.of()).contains("kept")) {
                assertThat(taken.put(one.sent().interview(), one)).as("doubled").isNull();
            }
        }
        for (var file : talks) {
            var id = interview(file);
            var stands = interviews.answers(file, id, people.consul);
            var one = taken.get(id);
            assertThat(one == null)
                    .isEqualTo(all.stream()
                            .noneMatch(each -> each.sent().interview().equals(id) && each.isSound()));
            assertThat(stands).isEqualTo(one == null ? Map.of() : one.answers());
            for (var each : all) {
                if (each.sent().interview().equals(id) && each != one) {
                    assertThat(conflicts
                                    .open(each.sent().id(), people.consul)
                                    .orElseThrow()
                                    .answers())
                            .as("lost")
                            .isEqualTo(each.answers());
                }
            }
        }
        var rows = sql.sql("select count(*) from fieldwork.record where file = any(?)")
                .param(talks.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
        assertThat(rows).isEqualTo(all.size());
        System.out.println(
                "field records: " + all.size() + " of " + DEVICES + " devices in " + batches.size() + " batches: "
                        + taken.size() + " taken, " + (all.size() - taken.size()) + " queued, 0 lost, 0 doubled");
    }

    private static void fate(Map<UUID, Set<String>> fates, UUID id, String fate) {
        fates.computeIfAbsent(id, absent -> ConcurrentHashMap.newKeySet()).add(fate);
    }

    private Noted random(UUID interview, Actor officer, int device, Random chance) {
        return switch (chance.nextInt(10)) {
            case 0 -> noted(interview, officer, "missed", Map.of(), false);
            case 1 -> noted(interview, officer, "held", Map.of("names", "دلشاد " + device), false);
            case 2 -> noted(interview, officer, "held", Map.of("names", "دلشاد " + device, "belief", "—"), true);
            default -> held(interview, officer, "دلشاد " + device);
        };
    }

    private String why(Noted one) {
        return sql.sql("select why from fieldwork.record where id = ?")
                .param(one.sent().id())
                .query(String.class)
                .single();
    }

    /** Each cause by its name, and every one of them openable afterwards. */
    @Test
    void whatMeetsAnotherWaitsWithItsCause() {
        var withdrawn = invited();
        requests.withdraw(withdrawn, Return.Withdrawn.By.PERSON, people.consul);
        var blocked = invited();
        screening.decide(blocked, ReturnsFixtures.held(Safeguard.MEDICAL_FITNESS), people.safeguards);
        var recorded = invited();
        interviews.record(recorded, Map.of("names", "هيرو"), true, "signed", people.consul);
        var missed = invited();
        interviews.missed(missed, true, people.consul);
        var fresh = invited();
        var by = people.consul;
        var expected = new HashMap<Noted, String>();
        expected.put(held(interview(withdrawn), by, "آرام"), "withdrawn");
        expected.put(held(interview(blocked), by, "آرام"), "blocked");
        expected.put(held(interview(recorded), by, "آرام"), "recorded");
        expected.put(held(interview(missed), by, "آرام"), "missed");
        expected.put(noted(interview(fresh), by, "held", Map.of("belief", "—"), true), "question");
        expected.put(noted(interview(fresh), by, "held", Map.of("names", "آرام"), false), "unread");
        expected.forEach((one, why) -> {
            assertThat(sent(by, one).queued()).containsExactly(one.sent().id());
            assertThat(why(one)).isEqualTo(why);
            assertThat(conflicts.open(one.sent().id(), by).orElseThrow().answers())
                    .isEqualTo(one.answers());
        });
        assertThat(files.find(fresh, by).orElseThrow().journey().stands()).isInstanceOf(Return.InterviewSet.class);
        assertThat(conflicts.count(people.colleague)).isZero();
    }

    /** What cannot be taken stays on the device, and says nothing of why. */
    @Test
    void whatIsNotThisOfficersStaysOnTheDevice() {
        var file = invited();
        var good = held(interview(file), people.consul, "آرام");
        assertThat(sent(people.colleague, good).left()).hasSize(1);
        assertThat(sent(people.safeguards, good).left()).hasSize(1);
        assertThat(sent(officers.with("MOFA-VNO", Role.CONSULAR_OFFICER), good).left())
                .as("another's record")
                .hasSize(1);
        assertThat(sent(people.consul, held(ids.next(), people.consul, "آرام")).left())
                .hasSize(1);
        var moved = new Sent(
                good.sent().id(),
                interview(invited()),
                good.sent().at(),
                good.sent().sealed(),
                good.sent().head());
        var elsewhere = moved.id() + "," + moved.interview() + "," + moved.at();
        assertThat(records.merge(
                                List.of(new Sent(moved.id(), moved.interview(), moved.at(), moved.sealed(), elsewhere)),
                                people.consul)
                        .left())
                .as("the seal holds to its interview")
                .hasSize(1);
        assertThat(interviews.answers(file, interview(file), people.consul)).isEmpty();
        assertThat(sent(people.consul, good).kept()).containsExactly(good.sent().id());
    }

    /** The three deeds of the queue: take now, append, set aside (RET-21: the record itself stays). */
    @Test
    void theQueueIsSettledByDeeds() {
        var by = people.consul;
        var blocked = invited();
        screening.decide(blocked, ReturnsFixtures.held(Safeguard.MEDICAL_FITNESS), people.safeguards);
        var late = noted(interview(blocked), by, "held", Map.of("names", "آرام"), false);
        sent(by, late);
        assertThat(conflicts.take(late.sent().id(), true, by)).isInstanceOf(NotNow.class);
        screening.decide(blocked, ReturnsFixtures.all(), people.safeguards);
        assertThat(conflicts.take(late.sent().id(), false, by)).isInstanceOf(NotReadBack.class);
        assertThat(conflicts.take(late.sent().id(), true, people.colleague)).isInstanceOf(Unknown.class);
        assertThat(conflicts.take(late.sent().id(), true, by)).isInstanceOf(Done.class);
        assertThat(interviews.answers(blocked, interview(blocked), by)).containsEntry("names", "آرام");
        assertThat(conflicts.take(late.sent().id(), true, by)).isInstanceOf(Unknown.class);
        assertThat(sent(by, late).kept()).as("sent again after it was settled").hasSize(1);

        var recorded = invited();
        interviews.record(recorded, Map.of("names", "هيرو", "schools", "أربيل"), true, "signed", by);
        var second = noted(interview(recorded), by, "held", Map.of("names", "هيرو كريم", "schools", "أربيل"), true);
        sent(by, second);
        assertThat(conflicts.take(second.sent().id(), true, by)).isInstanceOf(NotNow.class);
        assertThat(conflicts.append(second.sent().id(), code -> "<" + code + ">", by))
                .isInstanceOf(Done.class);
        var stands = interviews.answers(recorded, interview(recorded), by);
        assertThat(stands).containsEntry("names", "هيرو").containsEntry("schools", "أربيل");
        assertThat(stands.values()).contains("<names>: هيرو كريم");

        var third = noted(interview(recorded), by, "missed", Map.of(), false);
        sent(by, third);
        assertThat(conflicts.append(third.sent().id(), code -> code, by)).isInstanceOf(NotNow.class);
        assertThat(conflicts.setAside(third.sent().id(), "سُجّل خطأ", by)).isInstanceOf(Done.class);
        assertThat(interviews.answers(recorded, third.sent().id(), by)).containsValue("سُجّل خطأ");
        assertThat(conflicts.open(third.sent().id(), by)).isEmpty();
        assertThat(conflicts.waiting(by).stream().map(one -> one.file().id())).doesNotContain(recorded, blocked);
    }

    private MockHttpServletResponse posted(String path, Actor by, String name, String... values) throws Exception {
        return web.perform(post(URI.create(path))
                        .with(csrf())
                        .with(officers.signedIn(by))
                        .param(name, values))
                .andReturn()
                .getResponse();
    }

    /** The list a device is given: signed, for twelve hours, with the fields of an interview and none beside. */
    @Test
    void aListHoldsWhomToInterviewAndNothingElse() throws Exception {
        var file = invited();
        var other = invited();
        var answer = posted(
                "/returns/field/seals",
                people.consul,
                "interview",
                interview(file).toString(),
                "no id");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        var given = json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        var text = given.get("list").asString();
        var list = json.readTree(text);
        assertThat(list.propertyNames())
                .containsExactlyInAnyOrder("operation", "number", "place", "officer", "at", "until", "lock", "rows");
        assertThat(Duration.between(
                        Instant.parse(list.get("at").asString()),
                        Instant.parse(list.get("until").asString())))
                .isEqualTo(Duration.ofHours(12));
        assertThat(list.get("rows").size()).isEqualTo(1);
        var row = list.get("rows").get(0);
        assertThat(row.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "number", "name", "at", "zone", "means", "interpreter", "woman", "guardian");
        assertThat(row.get("name").asString()).startsWith("دلشاد").endsWith("کەریم حەسەن");
        assertThat(row.get("zone").asString()).isEqualTo("Europe/Vilnius");
        assertThat(text)
                .doesNotContain("1990", "ئامینە", "P1", "LT-", interview(other).toString(), file.toString());
        assertThat(posted(
                                "/returns/field/seals",
                                people.colleague,
                                "interview",
                                interview(file).toString())
                        .getStatus())
                .isEqualTo(404);
        assertThat(posted(
                                "/returns/field/seals",
                                people.safeguards,
                                "interview",
                                interview(file).toString())
                        .getStatus())
                .isEqualTo(404);
        assertThat(posted("/returns/field/seals", people.consul, "interview").getStatus())
                .isEqualTo(404);
    }

    /** No answer of 500 whatever is posted, and nothing taken of it. */
    @Test
    void nonsenseIsLeftWhereItIs() throws Exception {
        var file = invited();
        var good = held(interview(file), people.consul, "آرام").sent();
        var letters = Base64.getUrlEncoder().withoutPadding().encodeToString(good.sealed());
        var chance = new Random(4);
        var broken = Stream.concat(
                        Stream.of(
                                "",
                                ",",
                                ",,,",
                                "x,y,z,w",
                                good.id() + "," + good.interview() + "," + good.at() + ",",
                                good.id() + "," + good.interview() + ",yesterday," + letters,
                                good.id() + "," + good.interview() + "," + good.at() + "," + letters + ",more",
                                good.id() + "," + good.id() + "," + good.at() + "," + letters,
                                good.id() + "," + good.interview() + "," + Instant.MAX + "," + letters,
                                good.id() + "," + good.interview() + "," + good.at() + ",%%%"),
                        IntStream.range(0, 60).mapToObj(any -> {
                            var text = new StringBuilder(good.head() + "," + letters);
                            text.setCharAt(chance.nextInt(text.length()), (char) (33 + chance.nextInt(90)));
                            return text.toString();
                        }))
                .filter(text -> !text.equals(good.head() + "," + letters))
                .toArray(String[]::new);
        var answer = posted("/returns/field/records", people.consul, "record", broken);
        assertThat(answer.getStatus()).isEqualTo(200);
        var told = json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(told.get("kept").size()).isZero();
        assertThat(told.get("queued").size()).isZero();
        for (var content : List.of(
                "",
                "null",
                "[]",
                "{}",
                "{\"kind\":\"held\"}",
                "{\"kind\":\"held\",\"officer\":\"" + people.consul.account()
                        + "\",\"answers\":[1],\"signature\":\"x\"}",
                "{\"kind\":\"held\",\"officer\":\"" + people.consul.account()
                        + "\",\"signature\":\"signed\",\"answers\":{\"names\":\"" + "ا".repeat(8_001) + "\"}}",
                "{\"kind\":\"held\",\"officer\":\"" + people.consul.account()
                        + "\",\"signature\":\"signed\",\"answers\":{\"field.read\":\"yes\"}}")) {
            var sealed = seals.seal(
                    content.getBytes(StandardCharsets.UTF_8), good.head().getBytes(StandardCharsets.UTF_8));
            assertThat(records.merge(
                                    List.of(new Sent(good.id(), good.interview(), good.at(), sealed, good.head())),
                                    people.consul)
                            .left())
                    .as(content)
                    .hasSize(1);
        }
        assertThat(posted("/returns/field/records", people.consul, "record").getStatus())
                .isEqualTo(200);
        assertThat(posted("/returns/field/records", people.consul, "record", good.head() + "," + letters)
                        .getContentAsString())
                .contains("\"kept\":[\"" + good.id());
        assertThat(posted("/returns/field/records", people.verifier, "record", good.head() + "," + letters)
                        .getStatus())
                .isEqualTo(404);
    }

    /** Every page of it in three languages; the one without a line holds nobody. */
    @Test
    void everyPageSpeaksThreeLanguages() throws Exception {
        var by = people.consul;
        var file = invited();
        interviews.record(file, Map.of("names", "هيرو"), true, "signed", by);
        var one = noted(interview(file), by, "held", Map.of("names", "هيرو كريم", "belief", "—"), true);
        sent(by, one);
        invited();
        var conflict = "/returns/field/conflicts/" + one.sent().id();
        for (var path : List.of("/returns", "/returns/field/list", "/returns/field/conflicts", conflict)) {
            for (var language : Language.values()) {
                var answer = web.perform(get(URI.create(path + "?lang=" + language.tag()))
                                .with(officers.signedIn(by)))
                        .andReturn()
                        .getResponse();
                check(answer, language);
            }
        }
        var list = web.perform(get(URI.create("/returns")).with(officers.signedIn(by)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(list).select("a[href=/returns/field/conflicts]")).hasSize(1);
        for (var language : Language.values()) {
            var answer = web.perform(get(URI.create("/returns/field/offline?lang=" + language.tag())))
                    .andReturn()
                    .getResponse();
            check(answer, language);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("دلشاد", "هيرو", "_csrf");
        }
        assertThat(web.perform(get(URI.create(conflict)).with(officers.signedIn(people.colleague)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(posted(conflict, by, "deed", "aside").getStatus()).isEqualTo(422);
        assertThat(posted(conflict, by, "deed", "take").getStatus()).isEqualTo(409);
        assertThat(posted(conflict, by, "deed", "burn").getStatus()).isEqualTo(404);
        assertThat(posted(conflict, by, "deed", "append").getStatus()).isEqualTo(303);
    }

    private static void check(MockHttpServletResponse answer, Language language) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("html").attr("dir")).isEqualTo(language.direction());
        assertThat(page.html()).doesNotContain("??");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script:not([src]), [style]")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
}
