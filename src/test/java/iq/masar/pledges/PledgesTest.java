package iq.masar.pledges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-27 to GOV-30, GOV-33. */
@RoomTest
class PledgesTest {
    @Autowired
    Pledges pledges;

    @Autowired
    Endorsements endorsements;

    @Autowired
    Officers officers;

    @Autowired
    MockMvc web;

    private static Pledge pledge(String title, String form, String actors, String text, Optional<LocalDate> ends) {
        return new Pledge(
                new UUID(0, 0),
                title,
                "policy",
                form,
                actors,
                new Pledge.Matched("", ""),
                List.of(1),
                text,
                "",
                ends,
                "عدد الإصدارات",
                Optional.empty(),
                "");
    }

    /** Code points are counted, not UTF-16 units. */
    @Test
    void theFormTakesThreeHundredToThreeThousandCharacters() {
        var sizes = Map.of(299, false, 300, true, 3_000, true, 3_001, false);
        sizes.forEach((size, accepted) -> {
            assertThat(pledge("أ", "individual", "", "ب".repeat(size), Optional.empty())
                            .faults()
                            .isEmpty())
                    .as("%d", size)
                    .isEqualTo(accepted);
            assertThat(pledge("أ", "individual", "", "𞸀".repeat(size), Optional.empty())
                            .faults()
                            .isEmpty())
                    .as("%d beyond the basic plane", size)
                    .isEqualTo(accepted);
        });
    }

    @Test
    void aRefusedPledgeKeepsWhatWasTypedInThreeLanguages() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var words = Map.of("ar", "في الوصف 287", "ckb", "وەسفەکە 287", "en", "The description has 287");
        for (var language : words.keySet()) {
            var text = "ب".repeat(287);
            var html = web.perform(post("/pledges?lang=" + language)
                            .with(officers.signedIn(huda))
                            .with(csrf())
                            .param("title", "بيانات الهجرة")
                            .param("kind", "policy")
                            .param("form", "individual")
                            .param("ar", text))
                    .andExpect(status().isUnprocessableContent())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(html).contains(words.get(language), text);
        }
    }

    @Test
    void matchingAndJointPledgesNameTheOthers() {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var text = "ب".repeat(300);
        assertThat(pledges.save(pledge("م", "matching", "", text, Optional.empty()), huda))
                .isInstanceOf(PledgeReply.NotInForm.class);
        assertThat(pledges.save(pledge("م", "common", "", text, Optional.empty()), huda))
                .isInstanceOf(PledgeReply.NotInForm.class);
        assertThat(pledges.save(pledge("تعهد مشترك", "common", "فنلندا", text, Optional.empty()), huda))
                .isInstanceOf(PledgeReply.Saved.class);
        assertThat(pledges.save(pledge("تعهد مشترك", "common", "فنلندا", text, Optional.empty()), huda))
                .isInstanceOf(PledgeReply.AlreadyRegistered.class);
    }

    @Test
    void withoutAnEndDateItDoesNotReachTheWorkingGroup() {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var text = "ب".repeat(300);
        var open = id(pledges.save(pledge("بلا نهاية", "individual", "", text, Optional.empty()), huda));
        assertThat(pledges.submit(open, huda)).isInstanceOf(PledgeReply.NotMeasurable.class);
        var dated = id(pledges.save(
                pledge("له نهاية", "individual", "", text, Optional.of(LocalDate.of(2030, 12, 31))), huda));
        assertThat(pledges.submit(dated, huda)).isInstanceOf(PledgeReply.Saved.class);
        var standing = pledges.find(dated).orElseThrow();
        assertThat(standing.state()).isEqualTo("before-twg");
        assertThat(endorsements.paper(standing.pledge().paper().orElseThrow())).isPresent();
        assertThat(pledges.announce(dated, "IMRF 2026", huda))
                .as("not endorsed")
                .isInstanceOf(PledgeReply.Unknown.class);
    }

    private static UUID id(PledgeReply reply) {
        return ((PledgeReply.Saved) reply).id();
    }

    @Test
    void theOutsideContextStandsApartAndDraftsAreNotPublic() throws Exception {
        Actor huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var draft = id(pledges.save(pledge("مسودة", "individual", "", "ب".repeat(300), Optional.empty()), huda));
        web.perform(get("/pledges/" + draft)).andExpect(status().isNotFound());
        for (var language : List.of("ar", "ckb", "en")) {
            for (var path : List.of("/pledges", "/pledges/new", "/pledges/" + draft)) {
                var html = web.perform(get(path + "?lang=" + language).with(officers.signedIn(huda)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
                assertThat(html).doesNotContain("??pledges", "??ui");
            }
        }
        var seen = web.perform(get("/pledges?lang=en"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(seen)
                .contains("Outside context", "Dynamic Diaspora Engagement")
                .doesNotContain("مسودة");
    }
}
