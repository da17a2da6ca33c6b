package iq.masar.journeys;

import static iq.masar.journeys.JourneysFixtures.reference;
import static iq.masar.journeys.JourneysFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.Journeys.Step;
import iq.masar.journeys.gate.Gate;
import iq.masar.journeys.model.Act;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.mailbox.Mailbox;
import iq.masar.returns.ReturnFiles;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/**
 * Must show 7, RET-11, RET-33, RET-36, RET-41: of one flight home a partner state's key, the carrier's copy, the reception and
 * Committee 373 are given exactly their fields. Everything each output says is read here, and compared with what it may say.
 */
@RoomTest
class FieldMatrixTest {
    /** What is known of the travellers, and who may read it; nobody else may. */
    private static final Map<String, List<String>> MAY_READ = new LinkedHashMap<>();

    static {
        MAY_READ.put("the state's reference", List.of("partner"));
        MAY_READ.put("family", List.of());
        MAY_READ.put("name in Arabic", List.of("reception"));
        MAY_READ.put("name in Latin", List.of("carrier"));
        MAY_READ.put("birth", List.of("carrier"));
        MAY_READ.put("document", List.of("carrier"));
        MAY_READ.put("seat", List.of("carrier", "reception"));
        MAY_READ.put("need", List.of("reception"));
        MAY_READ.put("file number", List.of());
        MAY_READ.put("safeguard", List.of());
        MAY_READ.put("decider's reasons", List.of());
        MAY_READ.put("operation", List.of("carrier", "reception", "committee"));
    }

    @Autowired
    ApplicationContext house;

    @Autowired
    Journeys journeys;

    @Autowired
    Boards boards;

    @Autowired
    Gate gate;

    @Autowired
    ReturnFiles files;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Officers officers;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc web;

    private JourneysFixtures people;
    private List<String> references;
    private CaseId first;
    private UUID operation;

    /** Three documented returns: two fly, one of them is received; the third stays away. */
    @BeforeEach
    void landed() {
        people = new JourneysFixtures(house);
        operation = people.operation(20);
        references = IntStream.range(0, 3).mapToObj(any -> reference()).toList();
        first = people.documented(references.get(0));
        people.documented(references.get(1));
        people.documented(references.get(2));
        people.confirmed(
                operation,
                row(1, references.get(0), "FAM-1", "1A", "child"),
                row(2, references.get(1), "FAM-1", "1B", "medical"),
                row(3, references.get(2), "", "2A", "none"));
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
    }

    private Act act(int line, Act.Kind kind) {
        return new Act(ids.next(), line, kind, clock.instant().plusMillis(line));
    }

    @Test
    void fourReadersEachSeeExactlyTheirFields() throws Exception {
        var key = mailbox.issue("LT", officers.nationalAdministration()).orElseThrow();
        var partner = web.perform(get("/api/returns/mailbox").header("X-Masar-Key", key))
                .andReturn()
                .getResponse();
        var carrier = page("/journeys/" + operation + "/carrier?lang=en", people.raghad);
        var copy = text(page("/journeys/" + operation + "/carrier.csv", people.raghad));
        var reception = page("/journeys/" + operation + "/reception?lang=en", people.zeina);
        var committee = page("/committee-373?lang=en", people.secretary);

        partnersFields(text(partner));
        assertThat(heads(carrier))
                .containsExactly(
                        "Line",
                        "Name in Latin letters",
                        "Sex",
                        "Date of birth",
                        "Kind of document",
                        "Number of document",
                        "Expiry of document",
                        "Seat",
                        "Escort");
        assertThat(copy.lines().findFirst().orElse("").replace("\uFEFF", ""))
                .isEqualTo("line,name_latin,sex,birth_date,doc_type,doc_no,doc_expiry,seat,escort");
        assertThat(heads(reception)).containsExactly("Line", "Seat", "Name", "Needs", "State", "Acts");
        assertThat(document(reception).select("main").text()).contains("Unaccounted for: 1");
        assertThat(document(committee).select("main th[scope=col]").eachText())
                .isSubsetOf("Number", "Owner", "Due", "State", "Next step", "Agency", "Route", "Travellers", "Sent to");

        matrix(Map.of(
                "partner", text(partner),
                "carrier", document(carrier).select("main, h1").text() + copy,
                "reception", document(reception).select("main, h1").text(),
                "committee", document(committee).select("main, h1").text()));
        otherDoorsAreShut(key);
    }

    /** What is known, as it would stand in an output; a known thing stands with who may read it and nowhere else. */
    private void matrix(Map<String, String> outputs) {
        var file = files.find(first, people.consul).orElseThrow();
        var known = Map.ofEntries(
                Map.entry("the state's reference", references.get(0)),
                Map.entry("family", "FAM-1"),
                Map.entry("name in Arabic", "دلشاد"),
                Map.entry("name in Latin", "DILSHAD KARIM"),
                Map.entry("birth", "1990"),
                Map.entry("document", "laissez"),
                Map.entry("seat", "1A"),
                Map.entry("need", "Child"),
                Map.entry("file number", file.facts().number()),
                Map.entry("safeguard", "paper 17"),
                Map.entry("decider's reasons", "شاهد"),
                Map.entry(
                        "operation",
                        journeys.find(operation, people.raghad).orElseThrow().number()));
        assertThat(known.keySet()).isEqualTo(MAY_READ.keySet());
        for (var output : outputs.entrySet()) {
            for (var thing : known.entrySet()) {
                var may = MAY_READ.getOrDefault(thing.getKey(), List.of()).contains(output.getKey());
                assertThat(shows(output.getValue(), thing.getValue()))
                        .as(output.getKey() + (may ? " reads " : " does not read ") + thing.getKey())
                        .isEqualTo(may);
            }
        }
    }

    private static boolean shows(String output, String thing) {
        return output.toLowerCase(java.util.Locale.ROOT).contains(thing.toLowerCase(java.util.Locale.ROOT));
    }

    private void partnersFields(String body) {
        var root = new JsonMapper().readTree(body);
        assertThat(root.propertyNames()).containsExactlyInAnyOrder("state", "answers");
        var fields = new TreeSet<String>();
        for (var answer : root.get("answers")) {
            answer.propertyNames().forEach(fields::add);
        }
        assertThat(fields)
                .containsExactly(
                        "codes", "interimReply", "missing", "outcome", "received", "reference", "replyDue", "status");
    }

    /** Nobody reaches another's output: neither with a role, nor from another office, nor with the partner's key. */
    private void otherDoorsAreShut(String key) throws Exception {
        for (var path : List.of("/board", "/carrier", "/carrier.csv", "/cards", "/gate")) {
            assertThat(page("/journeys/" + operation + path, people.zeina).getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
        var strangers = new ArrayList<Actor>();
        Arrays.stream(Role.values())
                .filter(role -> role != Role.OPERATION_OFFICER && role != Role.RECEPTION_OFFICER)
                .forEach(role -> strangers.add(officers.with("MOMD-OPS", role)));
        strangers.add(officers.with("MOMD-NI", Role.OPERATION_OFFICER));
        strangers.add(officers.with("MOMD-NI", Role.RECEPTION_OFFICER));
        for (var stranger : strangers) {
            for (var path : List.of("", "/board", "/carrier", "/carrier.csv", "/gate", "/reception")) {
                assertThat(page("/journeys/" + operation + path, stranger).getStatus())
                        .as(stranger.roles() + path)
                        .isEqualTo(404);
            }
        }
        for (var reader : List.of(people.raghad, people.zeina)) {
            assertThat(page("/committee-373", reader).getStatus()).isEqualTo(404);
        }
        for (var path : List.of("/committee-373", "/journeys/" + operation + "/carrier.csv")) {
            assertThat(web.perform(get(URI.create(path)).header("X-Masar-Key", key))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8))
                    .as("a partner's key opens no page: " + path)
                    .doesNotContain("DILSHAD", "دلشاد");
        }
    }

    private MockHttpServletResponse page(String path, Actor reader) throws Exception {
        return web.perform(get(URI.create(path)).with(officers.signedIn(reader)))
                .andReturn()
                .getResponse();
    }

    private static List<String> heads(MockHttpServletResponse answer) throws Exception {
        return document(answer).select("main table").stream()
                .limit(1)
                .flatMap(table -> table.select("thead th").eachText().stream())
                .toList();
    }

    private static Document document(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(text(answer));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
