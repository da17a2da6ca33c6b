package iq.masar.journeys;

import static iq.masar.journeys.JourneysFixtures.reference;
import static iq.masar.journeys.JourneysFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import iq.masar.casework.Cases;
import iq.masar.identity.ClaimReply;
import iq.masar.identity.Claims;
import iq.masar.identity.Findings;
import iq.masar.identity.categories.Categories;
import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.Journeys.Step;
import iq.masar.journeys.gate.Arrivals;
import iq.masar.journeys.gate.Gate;
import iq.masar.journeys.gate.HandOvers;
import iq.masar.journeys.model.Act;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Vault;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

/** RET-36, RET-37: from the reception to the branch and to identity, without anything typed twice. */
@RoomTest
class HandOverTest {
    private static final OfficeCode BRANCH = new OfficeCode("MOMD-AR");

    @Autowired
    ApplicationContext house;

    @Autowired
    Journeys journeys;

    @Autowired
    Boards boards;

    @Autowired
    Gate gate;

    @Autowired
    Arrivals arrivals;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Cases cases;

    @Autowired
    Claims claims;

    @Autowired
    Findings findings;

    @Autowired
    Categories categories;

    @Autowired
    Vault vault;

    @Autowired
    Officers officers;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc web;

    private JourneysFixtures people;
    private Actor supervisor;
    private UUID operation;

    /** Two landed: one with medical needs, one without; the first line's offer is answered by a test. */
    @BeforeEach
    void landed() {
        people = new JourneysFixtures(house);
        supervisor = officers.supervisor(BRANCH.value());
        operation = people.operation(10);
        var references = IntStream.range(0, 2).mapToObj(any -> reference()).toList();
        references.forEach(people::documented);
        people.confirmed(
                operation, row(1, references.get(0), "", "1A", "medical"), row(2, references.get(1), "", "1B", "none"));
        boards.fit(operation, 1, people.raghad);
        people.seatAll(operation);
        people.boarding(operation);
        boards.fit(operation, 1, people.raghad);
        gate.merge(operation, List.of(act(1, Act.Kind.BOARDED), act(2, Act.Kind.BOARDED)), people.raghad);
        assertThat(journeys.take(operation, Step.DEPART, people.raghad)).isInstanceOf(Done.class);
        assertThat(journeys.take(operation, Step.LAND, people.zeina)).isInstanceOf(Done.class);
        gate.merge(operation, List.of(act(1, Act.Kind.ARRIVED), act(2, Act.Kind.ARRIVED)), people.zeina);
    }

    private Act act(int line, Act.Kind kind) {
        return new Act(ids.next(), line, kind, clock.instant());
    }

    private void answered(int line, String said) {
        assertThat(arrivals.offer(operation, line, "offered", people.zeina)).isInstanceOf(Done.class);
        assertThat(arrivals.offer(operation, line, said, people.zeina)).isInstanceOf(Done.class);
    }

    private JourneyReply intake(int line, OfficeCode branch, Actor by) {
        return handOvers.intake(operation, line, branch, "ckb", by);
    }

    /** The branch finds a case with the name of the manifest, the language and the need; its reception officer is given nothing more. */
    @Test
    void anAcceptedOfferOpensOneIntakeAtTheBranch() {
        assertThat(intake(1, BRANCH, people.zeina)).isEqualTo(new JourneyReply.NotNow("offer"));
        answered(1, "accepted");
        assertThat(intake(1, people.zeina.office(), people.zeina)).isEqualTo(new JourneyReply.BranchMissing());
        assertThat(intake(1, BRANCH, people.raghad)).isEqualTo(new JourneyReply.Unknown());

        var file = new CaseId(((Done) intake(1, BRANCH, people.zeina)).id());
        var found = cases.find(file, supervisor).orElseThrow();
        assertThat(found.office()).isEqualTo(BRANCH);
        assertThat(found.channel()).isEqualTo("border");
        assertThat(found.category()).contains("returnee_abroad");
        assertThat(found.spoken()).isEqualTo("ckb");
        assertThat(vault.callingNames(supervisor, List.of(file))).containsEntry(file, "دلشاد");

        assertThat(intake(1, BRANCH, people.zeina)).isEqualTo(new JourneyReply.NotNow("offer"));
        assertThat(handOvers.handed(operation)).hasSize(1);
    }

    /** Declining is recorded and changes nothing. */
    @Test
    void aDeclinedOfferOpensNothing() {
        answered(2, "declined");
        assertThat(intake(2, BRANCH, people.zeina)).isEqualTo(new JourneyReply.NotNow("offer"));
        assertThat(handOvers.handed(operation)).isEmpty();
    }

    /** On the page: the form stands beside who accepted, and is gone when it was sent; without a branch it says what is missing. */
    @Test
    void theReceptionOffersTheIntake() throws Exception {
        answered(1, "accepted");
        answered(2, "declined");
        var path = "/journeys/" + operation + "/intakes";
        assertThat(reception().select("button[form=intakes][name=line]").eachAttr("value"))
                .containsExactly("1");
        var refused = sent(path, "line", "1", "branch", "", "spoken", "ckb");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(sent(path, "line", "1", "branch", BRANCH.value(), "spoken", "ckb")
                        .getStatus())
                .isEqualTo(303);
        var after = reception();
        assertThat(after.select("form[action='" + path + "']")).isEmpty();
        assertThat(after.text()).contains("Intake opened");
    }

    private Document reception() throws Exception {
        return Jsoup.parse(page("/journeys/" + operation + "/reception?lang=en", people.zeina));
    }

    private String page(String path, Actor reader) throws Exception {
        return web.perform(get(URI.create(path)).with(officers.signedIn(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse sent(String path, String... fields) throws Exception {
        return sent(people.zeina, path, fields);
    }

    private MockHttpServletResponse sent(Actor by, String path, String... fields) throws Exception {
        var request = post(URI.create(path)).with(csrf()).with(officers.signedIn(by));
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    /** RET-36: whoever stood on no line waits in identity's list without a name, until one officer opens the claim. */
    @Test
    void whoStandsOnNoLineReachesIdentity() throws Exception {
        var number = journeys.find(operation, people.zeina).orElseThrow().number();
        var sarab = officers.with("MOFA-VNO", Role.CLAIM_OFFICER);
        var claim = claimed(number, sarab);
        assertThat(claims.find(claim, sarab)).isPresent();
        assertThat(page("/claims?lang=en", sarab)).doesNotContain(number + " · 1");
        assertThat(reception().text()).contains("Noted so far: 1; taken up by identity: 1");
    }

    /**
     * RET-40: what follows for somebody who came home on no line: a category finding keeps its evidence and the version of its
     * rule, may be appealed, and of class C4 it is a special procedure to everybody but its officer, the way home included.
     */
    @Test
    void aCategoryFindingHasEvidenceItsRulesVersionAndAnAppeal() throws Exception {
        var number = journeys.find(operation, people.zeina).orElseThrow().number();
        var sarab = officers.with("MOFA-VNO", Role.CLAIM_OFFICER);
        var claim = claimed(number, sarab);
        var dunya = officers.with("MOMD-HQ", Role.CATEGORY_OFFICER);
        findings.assign(claim, dunya.account(), "category", sarab);
        assertThat(categories.apply(
                        claim, "persecution", Map.of("statement-or-struck-entry", true), "قيد مشطوب 77", dunya))
                .isInstanceOf(ClaimReply.Done.class);
        assertThat(categories.read(claim, dunya).values())
                .singleElement()
                .satisfies(kept -> assertThat(kept)
                        .containsEntry("evidence", "قيد مشطوب 77")
                        .containsEntry("rule", "persecution")
                        .containsKey("version"));
        assertThat(categories.read(claim, sarab)).isEmpty();
        var shown = categories.shown(claim).getFirst();
        assertThat(shown.shown()).isEqualTo("special");
        assertThat(shown.appealedAt()).isEmpty();
        var file = page("/claims/" + claim + "/categories?lang=en", sarab);
        assertThat(file).contains("special procedure").doesNotContain("قيد مشطوب", "ersecution");
        categories.appeal(claim, shown.id(), sarab);
        assertThat(categories.shown(claim).getFirst().appealedAt()).isPresent();
        for (var outside : List.of(
                reception().text(),
                page("/committee-373?lang=en", people.secretary),
                page("/journeys?lang=en", people.raghad))) {
            assertThat(outside).doesNotContain("special procedure", "ersecution", "قيد مشطوب");
        }
    }

    private CaseId claimed(String number, Actor sarab) throws Exception {
        arrivals.welcome(operation, people.zeina);
        var finding = officers.with("MOFA-VNO", Role.FINDING_OFFICER);
        assertThat(page("/claims?lang=en", finding)).doesNotContain(number + " · 1");
        var waiting = Jsoup.parse(page("/claims?lang=en", sarab))
                .select("li:has(span:containsOwn(" + number + " · 1)) a")
                .attr("href");
        var form = Jsoup.parse(page(waiting + "&lang=en", sarab));
        var opened = sent(
                sarab,
                "/claims",
                "own",
                "شيرين",
                "language",
                "ckb",
                "papers",
                "none",
                "waiting",
                form.select("input[name=waiting]").attr("value"));
        assertThat(opened.getStatus()).isEqualTo(303);
        return new CaseId(
                UUID.fromString(String.valueOf(opened.getRedirectedUrl()).replaceAll(".*/", "")));
    }
}
