package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Label;
import iq.masar.kernel.Role;
import iq.masar.kernel.Sha256;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.roadmap.bodies.Meeting;
import iq.masar.roadmap.bodies.Meetings;
import iq.masar.roadmap.bodies.Minutes;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-08: drafted, circulated, remarked upon, approved by the body, and never changed. */
@RoomTest
class MinutesTest {
    private static final String DRAFT = "حضر الرئيس.\nطُلب الإثبات.";

    @Autowired
    Minutes minutes;

    @Autowired
    Meetings meetings;

    @Autowired
    Bodies bodies;

    @Autowired
    Seats seats;

    @Autowired
    Registry registry;

    @Autowired
    Ids ids;

    @Autowired
    Officers officers;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private Actor maysoon() {
        return officers.with("MOMD-HQ", Role.SECRETARIAT);
    }

    private Actor member(String body) {
        var person = officers.with("MOI-HQ", Role.FOCAL_POINT);
        var seat = seats.seat(body, "ORG-MOI", "اختبار", maysoon());
        seats.hold(seat, person.account(), "member", person);
        return person;
    }

    private String body() {
        var id = "WG-MIN-" + ids.next().toString().substring(24).toUpperCase(java.util.Locale.ROOT);
        registry.add(new Entry(id, "body", "WG-TWG", new Label(id, id, id), List.of(), Map.of(), List.of(), 0));
        return id;
    }

    private UUID held(String body, Actor clerk) {
        var planned = meetings.plan(body, LocalDateTime.of(2026, 3, 1, 10, 0), "", List.of("بند"), clerk);
        var id = ((BodyReply.Done) planned).id();
        meetings.hold(id, clerk);
        return id;
    }

    private Meeting meeting(UUID id) {
        return meetings.find(id).orElseThrow();
    }

    private String decided(String body, Actor clerk) {
        bodies.decide(body, Optional.empty(), "يُعتمد المحضر", "", "", clerk);
        return bodies.decisions(body).getFirst().cite();
    }

    @Test
    void minutesGoRoundAreCorrectedAndApproved() {
        var clerk = maysoon();
        var body = body();
        var member = member(body);
        var earlier = decided(body, clerk);
        var id = held(body, clerk);
        assertThat(minutes.circulate(id, clerk)).isEqualTo(new BodyReply.NotNow("held"));
        minutes.write(id, DRAFT, clerk);
        assertThat(minutes.remark(id, 2, "تصويب", member)).isEqualTo(new BodyReply.NotNow("minuted"));
        assertThat(minutes.circulate(id, clerk)).isEqualTo(new BodyReply.Done(id));
        assertThat(meeting(id).circulatedAt()).isPresent();
        assertThat(minutes.remark(id, 2, "أي إثبات؟", member)).isEqualTo(new BodyReply.Done(id));
        var remark = meeting(id).addenda().getFirst();
        assertThat(remark.isWaiting()).isTrue();
        assertThat(remark.by()).isEqualTo(member.account().value());
        assertThat(remark.at()).isNotNull();
        var cited = decided(body, clerk);
        assertThat(minutes.approve(id, cited, Sha256.hex(DRAFT), clerk)).isEqualTo(new BodyReply.RemarksOpen(1));
        var corrected = DRAFT.replace("الإثبات", "إثبات افتتاح المكتب");
        minutes.write(id, corrected, clerk);
        minutes.answer(id, remark.position(), "صُوِّب", clerk);
        assertThat(minutes.approve(id, cited, Sha256.hex(DRAFT), clerk))
                .isInstanceOf(BodyReply.TextChangedSinceProposal.class);
        assertThat(minutes.approve(id, "99/1999", Sha256.hex(corrected), clerk))
                .isEqualTo(new BodyReply.DecisionMissing("99/1999"));
        jdbc.sql(
                        "update roadmap.decision set recorded_at = recorded_at - interval '1 day' where body = :body and number = 1")
                .param("body", body)
                .update();
        assertThat(minutes.approve(id, earlier, Sha256.hex(corrected), clerk))
                .isInstanceOf(BodyReply.DecidedBefore.class);
        assertThat(minutes.approve(id, cited, Sha256.hex(corrected), clerk)).isEqualTo(new BodyReply.Done(id));
        assertThat(meeting(id).approvedBy()).isEqualTo(cited);
    }

    @Test
    void approvedMinutesNeverChangeAndAnAddendumCitesItsLine() {
        var clerk = maysoon();
        var body = body();
        var member = member(body);
        var id = held(body, clerk);
        minutes.write(id, DRAFT, clerk);
        minutes.circulate(id, clerk);
        minutes.approve(id, decided(body, clerk), Sha256.hex(DRAFT), clerk);
        var closed = new BodyReply.NotNow("minutes-approved");
        assertThat(minutes.write(id, "غيره", clerk)).isEqualTo(closed);
        assertThat(minutes.circulate(id, clerk)).isEqualTo(closed);
        assertThat(minutes.remark(id, 1, "متأخرة", member)).isEqualTo(closed);
        assertThat(minutes.correct(id, 3, "لا سطر كهذا", clerk)).isEqualTo(new BodyReply.LineMissing(3, 2));
        assertThat(minutes.correct(id, 2, "تصويب", clerk)).isEqualTo(new BodyReply.Done(id));
        assertThat(meeting(id).minutes()).isEqualTo(DRAFT);
        assertThat(meeting(id).addenda()).singleElement().satisfies(one -> {
            assertThat(one.isRemark()).isFalse();
            assertThat(one.line()).isEqualTo(2);
        });
    }

    @Test
    void onlyASeatRemarks() throws Exception {
        var clerk = maysoon();
        var body = body();
        var id = held(body, clerk);
        minutes.write(id, DRAFT, clerk);
        minutes.circulate(id, clerk);
        assertThat(minutes.remark(id, 1, "من غير عضو", officers.with("MOJ-HQ", Role.FOCAL_POINT)))
                .isEqualTo(new BodyReply.NotAMember(body));
        for (var stranger : List.of(officers.provider("CPA-NI"), officers.with("FIN-HQ", Role.PARTNER))) {
            var answer = web.perform(post("/governance/meetings/" + id + "/remarks")
                            .with(officers.signedIn(stranger))
                            .with(csrf())
                            .param("line", "1")
                            .param("text", "س"))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isGreaterThanOrEqualTo(400);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("حضر الرئيس");
        }
        assertThat(meeting(id).addenda()).isEmpty();
    }

    @Test
    void thePageSaysInEachLanguageWhatStandsInTheWay() throws Exception {
        var clerk = maysoon();
        var body = body();
        var member = member(body);
        var id = held(body, clerk);
        minutes.write(id, DRAFT, clerk);
        minutes.circulate(id, clerk);
        minutes.remark(id, 1, "ملاحظة", member);
        var words = Map.of("ar", "ملاحظة واحدة تنتظر الرد", "ckb", "1 تێبینی", "en", "1 remark waits");
        for (var language : words.entrySet()) {
            var refused = web.perform(post("/governance/meetings/" + id + "/approval?lang=" + language.getKey())
                            .with(officers.signedIn(clerk))
                            .with(csrf())
                            .param("decision", "1/2026")
                            .param("sha256", Sha256.hex(DRAFT)))
                    .andExpect(status().isConflict())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(Jsoup.parse(refused).select("[role=alert]").text()).contains(language.getValue());
            var seen = web.perform(get("/governance/meetings/" + id)
                            .queryParam("lang", language.getKey())
                            .with(officers.signedIn(member)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(Jsoup.parse(seen).select("form[action$=/remarks]")).hasSize(1);
            assertThat(Jsoup.parse(seen).select("form[action$=/approval]")).isEmpty();
        }
    }
}
