package iq.masar.journeys;

import static iq.masar.journeys.JourneysFixtures.reference;
import static iq.masar.journeys.JourneysFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.Journeys.Step;
import iq.masar.journeys.gate.Gate;
import iq.masar.journeys.model.Act;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.DeviceSeals;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** RET-34, RET-36, must show 7: what a device is given for twelve hours, who may have it, and that it can be checked. */
@RoomTest
class SealedListsTest {
    @Autowired
    Journeys journeys;

    @Autowired
    Gate gate;

    @Autowired
    Officers officers;

    @Autowired
    DeviceSeals seals;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    @Autowired
    JsonMapper json;

    @Autowired
    MockMvc web;

    private final JourneysFixtures people;

    SealedListsTest(@Autowired ApplicationContext house) {
        people = new JourneysFixtures(house);
    }

    private UUID seated() {
        var operation = people.operation(10);
        var references = IntStream.range(0, 3).mapToObj(any -> reference()).toList();
        references.forEach(people::documented);
        people.confirmed(
                operation,
                row(1, references.get(0), "FAM-1", "1A", "child"),
                row(2, references.get(1), "FAM-1", "1B", "none"),
                row(3, references.get(2), "", "2A", "medical"),
                row(4, reference(), "", "", "none"));
        people.seatAll(operation);
        return operation;
    }

    private MockHttpServletResponse asked(UUID operation, String place, Actor by) throws Exception {
        return web.perform(post(URI.create("/journeys/" + operation + "/seals"))
                        .with(csrf())
                        .with(officers.signedIn(by))
                        .param("place", place))
                .andReturn()
                .getResponse();
    }

    private JsonNode given(UUID operation, String place, Actor by) throws Exception {
        var answer = asked(operation, place, by);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    /** The gate's list names seat, name and needs of whoever has a seat, for twelve hours; each device has a key of its own. */
    @Test
    void aListIsSignedExpiresAndHoldsTheFieldsOfItsPlace() throws Exception {
        var operation = seated();
        assertThat(asked(operation, "gate", people.raghad).getStatus()).isEqualTo(404);
        people.boarding(operation);

        var given = given(operation, "gate", people.raghad);
        var text = given.get("list").asString();
        assertThat(isGood(text, given.get("signature").asString())).isTrue();
        assertThat(isGood(text.replace("1A", "9A"), given.get("signature").asString()))
                .isFalse();
        assertThat(given.get("key").asString())
                .hasSize(44)
                .isNotEqualTo(given(operation, "gate", people.raghad).get("key").asString());

        var list = json.readTree(text);
        assertThat(list.propertyNames())
                .containsExactlyInAnyOrder("operation", "number", "place", "officer", "at", "until", "kinds", "rows");
        assertThat(Duration.between(
                        Instant.parse(list.get("at").asString()),
                        Instant.parse(list.get("until").asString())))
                .isEqualTo(Duration.ofHours(12));
        assertThat(list.get("officer").asString())
                .isEqualTo(people.raghad.account().toString());
        assertThat(list.get("rows").size()).isEqualTo(3);
        var first = list.get("rows").get(0);
        assertThat(first.propertyNames())
                .containsExactlyInAnyOrder("line", "code", "name", "seat", "needs", "state", "why");
        assertThat(first.get("name").asString()).contains("دلشاد");
        assertThat(first.get("needs").asString()).isEqualTo("child");
        assertThat(list.get("rows").get(2).get("why").asString()).isEqualTo("fitness");
        assertThat(text).doesNotContain("VNO-", "FAM-1", "DILSHAD", "1990", "laissez", "N1");
        assertThat(list.get("kinds").toString()).isEqualTo("[\"boarded\",\"no_show\",\"withdrawn\",\"unfit\"]");
    }

    /** RET-36: the reception's list says nothing of why; and neither officer has the other's. */
    @Test
    void eachPlaceIsItsOwnOfficersAlone() throws Exception {
        var operation = seated();
        people.boarding(operation);
        assertThat(asked(operation, "reception", people.zeina).getStatus()).isEqualTo(404);
        gate.merge(
                operation,
                IntStream.of(1, 2)
                        .mapToObj(line -> new Act(ids.next(), line, Act.Kind.BOARDED, clock.instant()))
                        .toList(),
                people.raghad);
        assertThat(journeys.take(operation, Step.DEPART, people.raghad)).isInstanceOf(Done.class);

        var list = json.readTree(
                given(operation, "reception", people.zeina).get("list").asString());
        assertThat(list.get("kinds").toString()).isEqualTo("[\"arrived\",\"unaccounted\"]");
        list.get("rows").forEach(row -> assertThat(row.get("why").asString()).isEmpty());

        assertThat(asked(operation, "gate", people.zeina).getStatus()).isEqualTo(404);
        assertThat(asked(operation, "reception", people.raghad).getStatus()).isEqualTo(404);
        assertThat(asked(operation, "gate", people.secretary).getStatus()).isEqualTo(404);
        assertThat(asked(operation, "gate", officers.with("MOMD-NI", iq.masar.kernel.Role.OPERATION_OFFICER))
                        .getStatus())
                .isEqualTo(404);
    }

    /** What the device keeps of the house is of nobody: the page without a line is the same for whoever asks, in three languages. */
    @Test
    void thePageWithoutALineHoldsNobody() throws Exception {
        seated();
        for (var language : Language.values()) {
            var answer = web.perform(get(URI.create("/journeys/offline?lang=" + language.tag())))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
            var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
            assertThat(page.select("html").attr("dir")).isEqualTo(language.direction());
            assertThat(page.html())
                    .doesNotContain("??journeys", "دلشاد", "_csrf")
                    .contains(Base64.getEncoder().encodeToString(seals.verifyKey()));
            assertThat(page.select("script:not([src]), [style]")).isEmpty();
        }
        var worker = web.perform(get("/journeys/worker.js")).andReturn().getResponse();
        assertThat(worker.getContentType()).startsWith("text/javascript");
        assertThat(worker.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        var card = web.perform(get("/journeys/app.webmanifest?lang=ar"))
                .andReturn()
                .getResponse();
        assertThat(json.readTree(card.getContentAsString(StandardCharsets.UTF_8))
                        .get("dir")
                        .asString())
                .isEqualTo("rtl");
    }

    /** With the platform's own verifier, not with ours. */
    private boolean isGood(String list, String signature) throws Exception {
        var encoded = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(seals.verifyKey()));
        var check = Signature.getInstance("Ed25519", "SunEC");
        check.initVerify(KeyFactory.getInstance("Ed25519", "SunEC").generatePublic(new X509EncodedKeySpec(encoded)));
        check.update(list.getBytes(StandardCharsets.UTF_8));
        return check.verify(Base64.getDecoder().decode(signature));
    }
}
