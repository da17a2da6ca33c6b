package iq.masar.audit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** The auditor's pages in three languages, and to nobody else. */
@RoomTest
class AuditPagesTest {
    private final MockMvc mvc;
    private final Officers officers;
    private final Audit audit;
    private final Ids ids;

    @Autowired
    AuditPagesTest(MockMvc mvc, Officers officers, Audit audit, Ids ids) {
        this.mvc = mvc;
        this.officers = officers;
        this.audit = audit;
        this.ids = ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ckb", "en"})
    void bothPagesShowInEveryLanguage(String language) throws Exception {
        var auditor = officers.with("MOMD-HQ", Role.AUDITOR);
        var file = new CaseId(ids.next());
        audit.record(Act.of(auditor, "vault.read").on(file).because("case-work").with("sections", "identity"));
        for (var path : new String[] {"/audit?case=" + file, "/audit/heads"}) {
            mvc.perform(get(path).cookie(new Cookie("lang", language)).with(officers.signedIn(auditor)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("<html lang=\"" + language)))
                    .andExpect(content().string(not(containsString("??audit"))));
        }
        mvc.perform(get("/audit").param("case", file.toString()).with(officers.signedIn(auditor)))
                .andExpect(content().string(containsString("sections=identity")))
                .andExpect(content().string(containsString(auditor.displayName())));
    }

    @Test
    void checkingEverythingSaysWholeAndAForeignNoteIsNotBelieved() throws Exception {
        var auditor = officers.with("MOMD-HQ", Role.DATA_PROTECTION_OFFICER);
        var check = post("/audit/heads/verification")
                .with(officers.signedIn(auditor))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        mvc.perform(check).andExpect(status().isOk()).andExpect(content().string(containsString("السجل سليم")));
        mvc.perform(post("/audit/heads/verification")
                        .param("note", "masar/audit\n5\nAAAA\n\n— masar/audit AAAA\n")
                        .with(officers.signedIn(auditor))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("رأس بلا توقيع صحيح")));
    }

    @Test
    void aWrongDayIsMarkedAndNothingSearched() throws Exception {
        mvc.perform(get("/audit")
                        .param("day", "31/02/2026")
                        .with(officers.signedIn(officers.with("MOMD-HQ", Role.AUDITOR))))
                .andExpect(status().is(422));
    }

    @Test
    void othersFindNoSuchPage() throws Exception {
        for (var role : new Role[] {Role.SUPERVISOR, Role.ADMINISTRATOR, Role.PROVIDER}) {
            mvc.perform(get("/audit").with(officers.signedIn(officers.with("MOMD-HQ", role))))
                    .andExpect(status().isNotFound());
        }
    }
}
