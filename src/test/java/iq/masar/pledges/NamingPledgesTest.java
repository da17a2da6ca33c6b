package iq.masar.pledges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.pledges.trail.Measures;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-31: from the page of an activity one reaches the pledges that name it, as far as one may open them. */
@RoomTest
class NamingPledgesTest {
    private static final String ACTIVITY = "RM-RET-10";

    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Autowired
    Pledges pledges;

    @Autowired
    Measures measures;

    @Autowired
    JdbcClient jdbc;

    private UUID pledge(String title, Actor officer) {
        var kept = pledges.save(
                new Pledge(
                        new UUID(0, 0),
                        title,
                        "policy",
                        "individual",
                        "",
                        new Pledge.Matched("", ""),
                        List.of(21),
                        "ب".repeat(300),
                        "",
                        Optional.of(LocalDate.of(2030, 12, 31)),
                        "عدد المكاتب",
                        Optional.empty(),
                        ""),
                officer);
        var id = ((PledgeReply.Saved) kept).id();
        measures.keep(id, ACTIVITY, officer);
        return id;
    }

    private Elements named(Actor reader, String language) throws Exception {
        var page = Jsoup.parse(web.perform(get("/governance/activities/" + ACTIVITY + "?lang=" + language)
                        .with(officers.signedIn(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        return page.select("#pledges li");
    }

    @Test
    void anActivityListsThePledgesThatNameIt() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var analyst = officers.with("MOMD-HQ", Role.ANALYST);
        assertThat(named(analyst, "ar")).as("nothing to say, no card").isEmpty();
        var draft = pledge("مسودة تعهد", huda);
        var announced = pledge("تعهد معلن", huda);
        jdbc.sql("update pledges.pledge set announced_at = 'IMRF 2026' where id = :id")
                .param("id", announced)
                .update();
        var words = Map.of(
                "ar",
                List.of("مسودة", "معلن"),
                "ckb",
                List.of("ڕەشنووس", "ڕاگەیەنراو"),
                "en",
                List.of("draft", "announced"));
        for (var language : words.entrySet()) {
            var all = named(huda, language.getKey());
            assertThat(all.select("a").eachAttr("href")).containsExactly("/pledges/" + draft, "/pledges/" + announced);
            assertThat(all.get(0).text())
                    .contains("مسودة تعهد", language.getValue().getFirst());
            assertThat(all.get(1).text())
                    .contains("تعهد معلن", language.getValue().getLast());
            assertThat(named(analyst, language.getKey()).select("a").eachAttr("href"))
                    .as("whoever may not open a draft does not learn of it")
                    .containsExactly("/pledges/" + announced);
        }
        for (var one : List.of(draft, announced)) {
            web.perform(get("/pledges/" + one).with(officers.signedIn(huda))).andExpect(status().isOk());
        }
        web.perform(get("/pledges/" + announced).with(officers.signedIn(analyst)))
                .andExpect(status().isOk());
        web.perform(get("/pledges/" + draft).with(officers.signedIn(analyst))).andExpect(status().isNotFound());
    }
}
