package iq.masar.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseStep;
import iq.masar.casework.Cases;
import iq.masar.casework.Intake;
import iq.masar.casework.SafeContact;
import iq.masar.casework.duplicates.DuplicateCheck;
import iq.masar.consent.ConsentAct;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.Consents;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.persons.Member;
import iq.masar.persons.Persons;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** H6: the second of two saves shows both versions, loses nothing typed, and lets the writer choose. */
@RoomTest
class SavedMeanwhileTest {
    @Autowired
    Officers officers;

    @Autowired
    Cases cases;

    @Autowired
    Consents consents;

    @Autowired
    DuplicateCheck duplicates;

    @Autowired
    Persons persons;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc pages;

    Actor worker;
    CaseId file;

    @BeforeEach
    void anOpenCase() throws Exception {
        worker = officers.caseWorker("MOMD-NI");
        var contact = SafeContact.calls(LocalTime.of(9, 0), LocalTime.of(11, 0));
        var intake = Intake.of("رنا", "ar", contact, "branch").reachedBy(Map.of("phone", "+9647700000001"));
        file = ((CaseReply.Done) cases.open(intake, worker)).file().id();
        duplicates.check(file, worker);
        cases.advance(file, CaseStep.SCREEN, worker);
        var year = Baghdad.day(clock.instant()).plusYears(1);
        consents.give(
                ConsentAct.caseManagement(file, worker.office(), ConsentMode.SIGNATURE, Language.AR, year), worker);
        cases.advance(file, CaseStep.ACTIVATE, worker);
        cases.assign(file, worker.account(), officers.supervisor("MOMD-NI"));
        sent("/opening", "", Map.of("ground", "call")).andExpect(status().is3xxRedirection());
    }

    @Test
    void twoSavesOfOnePersonStandBesideEachOther() throws Exception {
        sent("/household", "", Map.of("relation", "child", "own.ar", "سارة")).andExpect(status().is3xxRedirection());
        var child = child();
        var path = "/household/" + child.id();
        var seen = String.valueOf(child.version());
        sent(path, "", Map.of("version", seen, "own.ar", "سارة", "father.ar", "كريم", "sex", "female"))
                .andExpect(status().is3xxRedirection());
        var late = Map.of("version", seen, "own.ar", "سارا", "father.ar", "سليم", "birth", "2015", "sex", "male");
        var words = Map.of("ar", "المحفوظ أثناء الكتابة", "ckb", "لەو ماوەیەدا پارێزراوە", "en", "Saved meanwhile");
        for (var language : words.keySet()) {
            assertThat(text(sent(path, "?lang=" + language, late).andExpect(status().isConflict())))
                    .as("both versions, and all that was typed")
                    .contains("سارة", "سارا", "كريم", "سليم", "2015", words.get(language))
                    .contains("name=\"version\" value=\"" + child().version() + "\"")
                    .doesNotContain("??");
        }
        assertThat(household()).as("nothing was written over").contains("سارة كريم");

        var chosen = new java.util.HashMap<>(late);
        chosen.put("version", String.valueOf(child().version()));
        sent(path, "", chosen).andExpect(status().is3xxRedirection());
        assertThat(household()).contains("سارا سليم");
        assertThat(child().sex()).contains("male");
    }

    @Test
    void twoSavesOfTheContactStandBesideEachOther() throws Exception {
        var seen = version();
        sent("/contact", "", contact(seen, "+9647700000002", "10–12")).andExpect(status().is3xxRedirection());
        var late = contact(seen, "+9647700000003", "13–15");
        for (var language : Language.values()) {
            assertThat(text(sent("/contact", "?lang=" + language.tag(), late).andExpect(status().isConflict())))
                    .contains("+9647700000002", "+9647700000003", "13–15")
                    .contains("name=\"version\" value=\"" + version() + "\"")
                    .doesNotContain("??");
        }
        assertThat(contactPage()).contains("+9647700000002").doesNotContain("+9647700000003");

        sent("/contact", "", contact(version(), "+9647700000003", "13–15")).andExpect(status().is3xxRedirection());
        assertThat(contactPage()).contains("+9647700000003").doesNotContain("+9647700000002");
    }

    private static Map<String, String> contact(String version, String phone, String hours) {
        return Map.of("version", version, "shown", "1", "safe", "call", "phone", phone, "hours", hours);
    }

    private String version() {
        return String.valueOf(cases.find(file, worker).orElseThrow().version());
    }

    private Member child() {
        return persons.household(file).stream()
                .filter(one -> one.relation().equals("child"))
                .findFirst()
                .orElseThrow();
    }

    private String household() throws Exception {
        return text(shown("/household"));
    }

    private String contactPage() throws Exception {
        return text(shown("/contact"));
    }

    private ResultActions shown(String tab) throws Exception {
        return pages.perform(get("/cases/" + file + tab).with(officers.signedIn(worker)))
                .andExpect(status().isOk());
    }

    private ResultActions sent(String tab, String query, Map<String, String> fields) throws Exception {
        var request = post("/cases/" + file + tab + query)
                .with(officers.signedIn(worker))
                .with(csrf());
        fields.forEach(request::param);
        return pages.perform(request);
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
