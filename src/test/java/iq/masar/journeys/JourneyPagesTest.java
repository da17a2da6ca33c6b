package iq.masar.journeys;

import static iq.masar.journeys.JourneysFixtures.file;
import static iq.masar.journeys.JourneysFixtures.reference;
import static iq.masar.journeys.JourneysFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.Journeys.Step;
import iq.masar.journeys.gate.Gate;
import iq.masar.journeys.manifest.Manifests;
import iq.masar.journeys.model.Act;
import iq.masar.journeys.model.BoardingList;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.returns.ReturnFiles;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** RET-28 to RET-38 on pages; must show 6: offline devices through the endpoint. */
@RoomTest
class JourneyPagesTest {
    @Autowired
    Journeys journeys;

    @Autowired
    Manifests manifests;

    @Autowired
    Boards boards;

    @Autowired
    Gate gate;

    @Autowired
    ReturnFiles files;

    @Autowired
    Officers officers;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc web;

    private final JourneysFixtures people;
    private int acts;

    JourneyPagesTest(@Autowired ApplicationContext house) {
        people = new JourneysFixtures(house);
    }

    private MockHttpServletResponse page(String path, Actor reader) throws Exception {
        return web.perform(get(URI.create(path)).with(officers.signedIn(reader)))
                .andReturn()
                .getResponse();
    }

    private static Document jsoup(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    /** Lands with two aboard and one who stayed away; answers the operation. */
    private UUID landed() {
        var operation = people.operation(20);
        var references = IntStream.range(0, 3).mapToObj(any -> reference()).toList();
        references.forEach(people::documented);
        people.confirmed(
                operation,
                row(1, references.get(0), "FAM-1", "1A", "child"),
                row(2, references.get(1), "FAM-1", "1B", "medical"),
                row(3, references.get(2), "", "2A", "none"),
                row(4, reference(), "", "", "none"));
        people.seatAll(operation);
        boards.fit(operation, 2, people.raghad);
        people.boarding(operation);
        gate.merge(
                operation,
                List.of(act(1, Act.Kind.BOARDED), act(2, Act.Kind.BOARDED), act(3, Act.Kind.NO_SHOW)),
                people.raghad);
        assertThat(journeys.take(operation, Step.DEPART, people.raghad)).isInstanceOf(Done.class);
        assertThat(journeys.take(operation, Step.LAND, people.zeina)).isInstanceOf(Done.class);
        gate.merge(operation, List.of(act(1, Act.Kind.ARRIVED)), people.zeina);
        return operation;
    }

    private Act act(int line, Act.Kind kind) {
        acts++;
        return new Act(ids.next(), line, kind, clock.instant().plusMillis(acts));
    }

    /** Every page of the room in three languages: the right direction, no word missing, no name twice. */
    @Test
    void everyPageSpeaksThreeLanguages() throws Exception {
        var landed = landed();
        var open = people.operation(10);
        people.confirmed(open, row(1, reference(), "", "", "medical"));
        var staged = ((Done) manifests.bring(
                        open,
                        file(
                                row(1, reference(), "", "", "none").replace("04/03/1990", "31/02/1990"),
                                row(2, "", "", "", "none").replace(",AR,", ",Atlantis,")),
                        people.raghad))
                .id();
        var frozen = people.operation(10);
        people.boarding(frozen);
        var paths = Map.of(
                people.raghad,
                List.of(
                        "/journeys",
                        "/journeys/new",
                        "/journeys/" + landed,
                        "/journeys/" + open,
                        "/journeys/" + frozen,
                        "/journeys/" + open + "/files/" + staged,
                        "/journeys/" + open + "/board",
                        "/journeys/" + landed + "/board?show=unaccounted&sort=name",
                        "/journeys/" + landed + "/carrier",
                        "/journeys/" + landed + "/cards",
                        "/journeys/" + landed + "/gate",
                        "/lodgings"),
                people.zeina,
                List.of("/journeys", "/journeys/" + landed, "/journeys/" + landed + "/reception"));
        var faults = new TreeSet<String>();
        for (var entry : paths.entrySet()) {
            for (var path : entry.getValue()) {
                for (var language : Language.values()) {
                    check(
                            path,
                            path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag(),
                            entry.getKey(),
                            language,
                            faults);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private void check(String name, String path, Actor reader, Language language, TreeSet<String> faults)
            throws Exception {
        var answer = page(path, reader);
        var html = jsoup(answer);
        if (answer.getStatus() != 200
                || !html.select("html").attr("dir").equals(language.direction())
                || html.select("h1").size() != 1) {
            faults.add(name + " " + language + " answers " + answer.getStatus());
        }
        html.getElementsContainingOwnText("??journeys").forEach(one -> faults.add(name + " lacks " + one.ownText()));
        var seen = new TreeSet<String>();
        html.select("[id]").eachAttr("id").stream()
                .filter(id -> !seen.add(id))
                .forEach(id -> faults.add(name + " twice " + id));
    }

    /** RET-29, RET-30: brought on the page; refused as known; the returned file carries the messages and comes back whole. */
    @Test
    void aFileIsBroughtAndReturnedWithItsMessages() throws Exception {
        var operation = people.operation(10);
        var bytes = file(
                row(1, reference(), "", "", "none"),
                row(2, reference(), "", "", "none").replace(",AR,", ",Atlantis,"));
        var staged = bring(operation, bytes);
        assertThat(staged.getStatus()).isEqualTo(303);
        var path = staged.getRedirectedUrl();
        assertThat(path).isNotNull();
        assertThat(page(path + "?lang=ar", people.raghad).getContentAsString(StandardCharsets.UTF_8))
                .contains("محافظة غير معروفة في السطر")
                .contains("لم يُحفظ شيء بعد");
        var returned = page(path + "/messages.csv?lang=en", people.raghad).getContentAsString(StandardCharsets.UTF_8);
        assertThat(returned)
                .contains("masar_messages")
                .contains("Unknown governorate, line")
                .contains("دلشاد");
        web.perform(post(URI.create(path + "/confirmation")).with(csrf()).with(officers.signedIn(people.raghad)));
        assertThat(bring(operation, bytes).getStatus()).isEqualTo(409);
        var back = bring(operation, returned.replace("Atlantis", "NI").getBytes(StandardCharsets.UTF_8));
        var second = manifests
                .staged(
                        operation,
                        UUID.fromString(String.valueOf(back.getRedirectedUrl()).replaceAll(".*/", "")),
                        people.raghad)
                .orElseThrow();
        assertThat(List.of(second.added(), second.same(), second.changed(), second.removed()))
                .containsExactly(1, 1, 0, 0);
    }

    private MockHttpServletResponse bring(UUID operation, byte[] bytes) throws Exception {
        return web.perform(multipart(URI.create("/journeys/" + operation + "/files"))
                        .file(new MockMultipartFile("file", "m.csv", "text/csv", bytes))
                        .with(csrf())
                        .with(officers.signedIn(people.raghad)))
                .andReturn()
                .getResponse();
    }

    /** The board by its one form: typed seats go in together, filters and orders are links. */
    @Test
    void seatsAreTypedDownTheBoard() throws Exception {
        var operation = people.operation(10);
        var one = reference();
        var two = reference();
        people.documented(one);
        people.documented(two);
        people.confirmed(operation, row(1, one, "", "", "none"), row(2, two, "", "", "none"));
        var sent = web.perform(post(URI.create("/journeys/" + operation + "/board"))
                        .with(csrf())
                        .with(officers.signedIn(people.raghad))
                        .param("do", "typed")
                        .param("seat.1", "٧ب")
                        .param("seat.2", "7A"))
                .andReturn()
                .getResponse();
        assertThat(sent.getStatus()).isEqualTo(303);
        var board = jsoup(page("/journeys/" + operation + "/board?show=seated&sort=seat", people.raghad));
        assertThat(board.select("tbody input[name^=seat.]").eachAttr("value")).containsExactly("7A", "7ب");
        assertThat(jsoup(page("/journeys/" + operation + "/board?show=matched", people.raghad))
                        .select("tbody tr"))
                .isEmpty();
    }

    /** Must show 6: fifty devices that were without a network, each sending what it has once or more, in any order. */
    @Test
    void fiftyDevicesAreMergedThroughTheEndpoint() throws Exception {
        var operation = people.operation(40);
        var references = IntStream.range(0, 12).mapToObj(any -> reference()).toList();
        references.forEach(people::documented);
        people.confirmed(
                operation,
                IntStream.range(0, 12)
                        .mapToObj(at -> row(at + 1, references.get(at), "", "", "none"))
                        .toArray(String[]::new));
        people.seatAll(operation);
        people.boarding(operation);
        var random = new Random(34);
        var gates = List.of(Act.Kind.BOARDED, Act.Kind.NO_SHOW, Act.Kind.UNFIT, Act.Kind.WITHDRAWN);
        var all = new BoardingList();
        var sent = new ArrayList<List<Act>>();
        for (int device = 0; device < 50; device++) {
            var acts = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(any -> new Act(
                            ids.next(),
                            1 + random.nextInt(12),
                            gates.get(random.nextInt(gates.size())),
                            clock.instant()
                                    .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                                    .minusSeconds(random.nextInt(3_600))))
                    .toList();
            all.merge(acts);
            sent.add(acts);
        }
        IntStream.range(0, 20).forEach(any -> sent.add(sent.get(random.nextInt(50))));
        Collections.shuffle(sent, random);
        for (var acts : sent) {
            var answer = acts(operation, acts, random.nextBoolean() ? people.raghad : people.thamer);
            assertThat(answer.getStatus()).isEqualTo(200);
            for (var act : acts) {
                assertThat(answer.getContentAsString()).contains(act.id().toString());
            }
        }
        assertThat(gate.list(operation)).isEqualTo(all);
        for (var line : journeys.lines(operation, people.raghad)) {
            var expected = all.gate(line.number()).map(act -> act.kind().code()).orElse("seated");
            assertThat(line.state().code()).as("line " + line.number()).isEqualTo(expected);
        }
    }

    /** RET-34: a line nobody knows, or an act that is not this officer's, stays on the device; nothing else is said of it. */
    @Test
    void whatCannotBeTakenStaysOnTheDevice() throws Exception {
        var operation = people.operation(10);
        var one = reference();
        people.documented(one);
        people.confirmed(operation, row(1, one, "", "", "none"));
        people.seatAll(operation);
        var early = act(1, Act.Kind.BOARDED);
        assertThat(acts(operation, List.of(early), people.raghad).getContentAsString())
                .contains("\"kept\":[]")
                .contains(early.id().toString());
        people.boarding(operation);
        var unknown = act(99, Act.Kind.BOARDED);
        assertThat(acts(operation, List.of(unknown), people.raghad).getContentAsString())
                .contains("\"kept\":[]");
        var pressed = web.perform(post(URI.create("/journeys/" + operation + "/acts"))
                        .with(csrf())
                        .with(officers.signedIn(people.raghad))
                        .param("do", "boarded:1"))
                .andReturn()
                .getResponse();
        assertThat(pressed.getRedirectedUrl()).endsWith("/gate#l1");
        assertThat(gate.list(operation).gate(1)).isPresent();
    }

    private MockHttpServletResponse acts(UUID operation, List<Act> acts, Actor by) throws Exception {
        return web.perform(post(URI.create("/journeys/" + operation + "/acts"))
                        .with(csrf())
                        .with(officers.signedIn(by))
                        .accept("application/json")
                        .param(
                                "act",
                                acts.stream()
                                        .map(act -> act.id() + "," + act.line() + ","
                                                + act.kind().code() + "," + act.at())
                                        .toArray(String[]::new)))
                .andReturn()
                .getResponse();
    }

    /** RET-38, bad input: a last day before the first is told beside the field, and what was typed stays. */
    @Test
    void aStayThatEndsBeforeItStartsIsRefused() throws Exception {
        var answer = web.perform(post(URI.create("/lodgings?lang=en"))
                        .with(csrf())
                        .with(officers.signedIn(people.raghad))
                        .param("reference", "VNO-0")
                        .param("starts", "05/01/2027")
                        .param("ends", "04/01/2027"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("The last day is before the first.")
                .contains("04/01/2027");
    }
}
