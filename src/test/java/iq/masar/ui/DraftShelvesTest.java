package iq.masar.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Drafts;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What is typed is kept by the room that owns the form, sealed to its writer; no shelf keeps another's forms. */
@RoomTest
class DraftShelvesTest {
    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Autowired
    Drafts drafts;

    private MockHttpServletResponse typed(String form, Actor writer) throws Exception {
        return web.perform(post(URI.create("/drafts/" + form))
                        .with(csrf())
                        .with(officers.signedIn(writer))
                        .param("words", "نصف مكتوب"))
                .andReturn()
                .getResponse();
    }

    @Test
    void eachRoomsFormIsKeptForItsWriterAlone() throws Exception {
        var writers = Map.of(
                "casework.intake", officers.caseWorker("MOMD-NI"),
                "identity.claim", officers.with("MOI-VER", Role.CLAIM_OFFICER),
                "persons.entry", officers.with("MOI-VER", Role.REGISTER_OFFICER));
        for (var one : writers.entrySet()) {
            var answer = typed(one.getKey(), one.getValue());
            assertThat(answer.getStatus()).as(one.getKey()).isEqualTo(200);
            assertThat(answer.getContentAsString()).containsPattern("savedAt\":\"\\d\\d:\\d\\d:\\d\\d\"");
            assertThat(drafts.find(one.getValue(), one.getKey()).orElseThrow().values())
                    .containsEntry("words", List.of("نصف مكتوب"));
            assertThat(drafts.find(officers.caseWorker("MOMD-AR"), one.getKey()))
                    .isEmpty();
        }
    }

    @Test
    void whatNoShelfKeepsIsNotKept() throws Exception {
        var writer = officers.caseWorker("MOMD-NI");
        for (var form : List.of("persons.entrance", "caseworks.intake", "identity")) {
            assertThat(typed(form, writer).getStatus()).as(form).isEqualTo(404);
            assertThat(drafts.find(writer, form)).isEmpty();
        }
    }
}
