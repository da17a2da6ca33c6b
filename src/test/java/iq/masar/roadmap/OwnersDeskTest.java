package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.roadmap.bodies.Meetings;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-10: what is owed stands on the owner's desk and on the next agenda. */
@RoomTest
class OwnersDeskTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 6, 1);

    @Autowired
    MockMvc web;

    @Autowired
    Clock clock;

    @Autowired
    Officers officers;

    @Autowired
    Bodies bodies;

    @Autowired
    Seats seats;

    @Autowired
    Meetings meetings;

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }

    private Document desk(Actor owner, String language) throws Exception {
        var page = Jsoup.parse(
                web.perform(get("/governance/points?lang=" + language).with(officers.signedIn(owner)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        return page;
    }

    private UUID asked(UUID seat, String text, LocalDate due, Actor clerk) {
        return ((BodyReply.Done) bodies.ask("WG-TWG", Optional.empty(), seat, text, due, clerk)).id();
    }

    @Test
    void anInstitutionsAndASeatsPointsStandOnTheirOwnersDesk() throws Exception {
        var maysoon = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var labour = officers.with("MOLSA-HQ", Role.FOCAL_POINT);
        var stranger = officers.with("CSO-HQ", Role.FOCAL_POINT);
        var holder = officers.with("KRSO-HQ", Role.FOCAL_POINT);
        var ofInstitution = seats.seat("WG-TWG", "ORG-MOLSA", "P:3", maysoon);
        var ofHolder = seats.seat("WG-TWG", "ORG-INIS", "P:3", maysoon);
        seats.hold(ofHolder, holder.account(), "member", maysoon);
        var late = asked(ofInstitution, "تقرير متأخر من العمل", LONG_AGO, maysoon);
        asked(ofInstitution, "تقرير لاحق من العمل", today().plusMonths(5), maysoon);
        asked(ofHolder, "تقرير المقعد", today().plusMonths(5), maysoon);

        for (var language : List.of("ar", "ckb", "en")) {
            var desk = desk(labour, language);
            assertThat(desk.select("main section").eachText()).hasSize(2);
            assertThat(desk.select("main section").getFirst().text()).contains("تقرير متأخر من العمل");
            assertThat(desk.select("nav a[href=/governance/points]").text())
                    .as("the number overdue stands in the navigation")
                    .contains("1");
        }
        assertThat(desk(holder, "ar").text()).contains("تقرير المقعد").doesNotContain("تقرير متأخر من العمل");
        assertThat(desk(stranger, "ar").select("main section")).isEmpty();
        seats.release(ofHolder, holder.account(), today().minusDays(1), maysoon);
        assertThat(desk(holder, "ar").select("main section"))
                .as("her term is over")
                .isEmpty();

        var end = "/governance/points/" + late + "/end";
        var words =
                Map.of("ar", "نقطة العمل", "ckb", "خاڵی کار", "en", "An action point is marked done with its evidence");
        for (var language : words.keySet()) {
            var html = web.perform(post(end + "?lang=" + language)
                            .with(officers.signedIn(labour))
                            .with(csrf()))
                    .andExpect(status().isUnprocessableContent())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            if (language.equals("en")) {
                assertThat(html).contains(words.get(language));
            }
        }
        web.perform(post(end).with(officers.signedIn(stranger)).with(csrf()).param("evidence", "كتاب"))
                .andExpect(status().isNotFound());
        assertThat(bodies.actionPoint(late).orElseThrow().state()).isEqualTo("open");
        web.perform(post(end).with(officers.signedIn(labour)).with(csrf()).param("evidence", "كتاب 12"))
                .andExpect(status().isSeeOther());
        assertThat(bodies.actionPoint(late).orElseThrow().state()).isEqualTo("done");
        assertThat(desk(labour, "ar").select("main section")).hasSize(1);
        web.perform(get("/governance/points").with(officers.signedIn(officers.auditor())))
                .andExpect(status().isNotFound());
    }

    @Test
    void anOverduePointStandsOnTheNextAgendaUntilItIsDone() throws Exception {
        var maysoon = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var seat = seats.seat("WG-TWG", "ORG-MOJ", "P:3", maysoon);
        var point = asked(seat, "نقطة على جدول الأعمال", LONG_AGO, maysoon);
        asked(seat, "ليست مستحقة بعد", LocalDate.of(2027, 1, 1), maysoon);
        var next = ((BodyReply.Done)
                        meetings.plan("WG-TWG", today().plusMonths(8).atTime(10, 0), "", List.of("الافتتاح"), maysoon))
                .id();
        assertThat(room(next, maysoon)).contains("نقطة على جدول الأعمال").doesNotContain("ليست مستحقة بعد");
        bodies.finish(point, "كتاب", maysoon);
        assertThat(room(next, maysoon)).doesNotContain("نقطة على جدول الأعمال");
    }

    /** GOV-07: attendance is by seat, and whether it makes a quorum is shown before business opens. */
    @Test
    void theQuorumIsCountedFromSeatsBeforeBusinessOpens() throws Exception {
        var maysoon = officers.with("MOMD-HQ", Role.SECRETARIAT);
        bodies.adopt(
                "WG-LEGAL",
                new iq.masar.roadmap.votes.Rule(1, 2, iq.masar.roadmap.votes.Rule.Majority.SIMPLE),
                "نظام",
                maysoon);
        var some = List.of("ORG-MOI", "ORG-MOFA", "ORG-MOJ", "ORG-MOLSA").stream()
                .map(institution -> seats.seat("WG-LEGAL", institution, "P:3", maysoon))
                .toList();
        var id = ((BodyReply.Done)
                        meetings.plan("WG-LEGAL", today().plusDays(28).atTime(10, 0), "", List.of("الافتتاح"), maysoon))
                .id();
        var standing = bodies.find(register.read(), "WG-LEGAL")
                .orElseThrow()
                .standing(today().plusDays(28))
                .size();
        var needed =
                new iq.masar.roadmap.votes.Rule(1, 2, iq.masar.roadmap.votes.Rule.Majority.SIMPLE).needed(standing);
        var presences =
                Map.of(some.get(0), "present", some.get(1), "alternate", some.get(2), "excused", some.get(3), "absent");
        var request = post("/governance/meetings/" + id + "/attendance")
                .with(officers.signedIn(maysoon))
                .with(csrf());
        presences.forEach((seat, presence) -> request.param("seat-" + seat, presence));
        web.perform(request).andExpect(status().isSeeOther());
        var meeting = meetings.find(id).orElseThrow();
        assertThat(meeting.present())
                .as("alternates fill a seat, excused and absent do not")
                .isEqualTo(2);
        assertThat(meeting.state()).isEqualTo("convened");
        assertThat(Jsoup.parse(web.perform(get("/governance/meetings/" + id + "?lang=en")
                                        .with(officers.signedIn(maysoon)))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(StandardCharsets.UTF_8))
                        .text())
                .contains("2 present, " + needed + " needed");
    }

    @Autowired
    iq.masar.roadmap.register.Registry register;

    private String room(UUID meeting, Actor reader) throws Exception {
        return Jsoup.parse(web.perform(get("/governance/meetings/" + meeting + "?lang=ar")
                                .with(officers.signedIn(reader)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .text();
    }
}
