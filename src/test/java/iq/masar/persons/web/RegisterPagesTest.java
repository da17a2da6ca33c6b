package iq.masar.persons.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.persons.imports.Imports;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The pages of the register, as their readers open them (IDN-34 to IDN-44, IDN-74, IDN-75). */
@RoomTest
class RegisterPagesTest {
    private static final Pattern MISSING_WORD = Pattern.compile("\\?\\?persons[^?]*\\?\\?");

    private final MockMvc browser;
    private final Officers officers;
    private final Imports imports;
    private final Actor keeper;

    @Autowired
    RegisterPagesTest(MockMvc browser, Officers officers, Imports imports) {
        this.browser = browser;
        this.officers = officers;
        this.imports = imports;
        keeper = officers.with("REGP-HQ", Role.REGISTER_OFFICER);
    }

    private MockHttpServletResponse answer(Actor actor, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        var answer = browser.perform(request.with(officers.signedIn(actor)).with(csrf()))
                .andReturn()
                .getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private String page(Actor actor, String path) throws Exception {
        var text = "";
        for (var language : List.of("ar", "ckb", "en")) {
            var answer = answer(actor, get(path + "?lang=" + language));
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            text = answer.getContentAsString();
            assertThat(MISSING_WORD.matcher(text).find())
                    .as(path + " " + language)
                    .isFalse();
        }
        return text;
    }

    @Test
    void aFileIsBroughtConfirmedSearchedReadAndItsTwinsMeet() throws Exception {
        var content = "reference,own,father,grandfather,mother,birth,record,page,directorate\n"
                + "P1,حوراء,مرتضى,ناصر,بشرى,1994,12,7,الكوت\nP2,حوراء,مرتضى,ناصر,بشرى,1994,13,9,الكوت\nP3,4,,,,,,,\n";
        var sent = answer(
                keeper,
                post("/register/imports/file")
                        .contentType("application/octet-stream")
                        .header("X-File-Name", "%D9%82.csv")
                        .content(content.getBytes(StandardCharsets.UTF_8)));
        assertThat(sent.getStatus()).isEqualTo(201);
        var path = Objects.requireNonNull(sent.getHeader("Location"));
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        while (imports.isRunning(id)) {
            Thread.onSpinWait();
        }
        assertThat(page(keeper, path)).contains("Confirm 2 entries").contains("A digit in a name.");
        assertThat(answer(keeper, get(path + "/bad.csv")).getContentAsString()).contains("P3,4");
        assertThat(answer(keeper, post(path + "/confirm")).getStatus()).isEqualTo(303);
        assertThat(page(keeper, "/register/imports")).contains("Confirmed");
        page(keeper, "/register");
        var found = answer(
                        keeper,
                        post("/register?lang=en")
                                .param("name", "Hawra Murtadha Nasir")
                                .param("birth", "1994"))
                .getContentAsString();
        assertThat(found).contains("حوراء مرتضى ناصر").contains("transliterated");
        assertThat(page(keeper, "/register/twins")).contains("search tokens in common");
        var pair =
                Pattern.compile("/register/twins/[0-9a-f-]{36}/[0-9a-f-]{36}").matcher(page(keeper, "/register/twins"));
        assertThat(pair.find()).isTrue();
        assertThat(page(keeper, pair.group())).contains("Propose that they are one");
        var one = pair.group().split("/")[3];
        assertThat(page(keeper, "/register/" + one))
                .contains("The entry is closed")
                .doesNotContain("حوراء");
        var opened = answer(keeper, post("/register/" + one).param("reason", "claim"));
        assertThat(opened.getStatus()).isEqualTo(200);
        assertThat(opened.getContentAsString()).contains("حوراء");
        assertThat(MISSING_WORD.matcher(opened.getContentAsString()).find()).isFalse();
        assertThat(page(keeper, "/register/" + one + "/correction")).contains("حوراء");
        var proposed =
                answer(keeper, post(pair.group()).param("decision", "propose").param("reason", "أم واحدة"));
        assertThat(proposed.getStatus()).isEqualTo(303);
        assertThat(answer(keeper, post(pair.group()).param("decision", "link")).getStatus())
                .as("the second person is missing")
                .isEqualTo(409);
    }

    @Test
    void anEntryIsWrittenOnItsPage() throws Exception {
        assertThat(page(keeper, "/register/new")).contains("One part of a name is enough");
        var written = answer(keeper, post("/register/new").param("own", "شيرين").param("source", "statement"));
        assertThat(written.getStatus()).isEqualTo(303);
        assertThat(answer(keeper, post("/register/new").param("own", "").param("source", "x"))
                        .getStatus())
                .isEqualTo(422);
    }

    private String written(String... fields) throws Exception {
        var request = post("/register/new").param("source", "statement");
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        var answer = answer(keeper, request);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    /** IDN-35, IDN-37: a correction shows every paper and one more, and drops none. */
    @Test
    void aCorrectionKeepsEveryPaper() throws Exception {
        var entry = written("own", "مها", "paper.1.number", "K11", "paper.2.number", "K22", "paper.3.number", "K33");
        var form = page(keeper, entry + "/correction");
        assertThat(form)
                .contains("K11", "K22", "K33", "name=\"paper.4.number\"")
                .doesNotContain("paper.5.number");
        var corrected = post(entry + "/correction")
                .param("version", "1")
                .param("own", "مهى")
                .param("source", "card");
        for (var place = 1; place <= 3; place++) {
            assertThat(form).contains("name=\"paper." + place + ".expires\"");
            corrected = corrected.param("paper." + place + ".number", "K" + place + place);
        }
        assertThat(answer(keeper, corrected).getStatus()).isEqualTo(303);
        assertThat(answer(keeper, post(entry).param("reason", "correction")).getContentAsString())
                .contains("مهى", "K11", "K22", "K33");
    }

    /** IDN-38: both claimants stand on one page, which closes the conflict with a reason. */
    @Test
    void aConflictOfPapersIsClosedOnItsPage() throws Exception {
        var one = written("own", "فرح", "father", "عادل", "paper.1.number", "Q7788991");
        var other = written("own", "هدى", "father", "نوري", "paper.1.number", "Q7788991");
        assertThat(page(keeper, other)).contains("/register/conflicts/");
        var address = Pattern.compile("/register/conflicts/[0-9a-f-]{36}/[0-9a-f-]{36}")
                .matcher(page(keeper, other));
        assertThat(address.find()).isTrue();
        assertThat(page(keeper, "/register/conflicts")).contains(address.group());
        assertThat(page(keeper, address.group())).contains("فرح", "هدى", "Q7788991", "Whose is the number?");
        assertThat(answer(keeper, post(address.group()).param("outcome", "both"))
                        .getStatus())
                .as("no reason")
                .isEqualTo(422);
        var closed =
                answer(keeper, post(address.group()).param("outcome", "both").param("reason", "دائرتان"));
        assertThat(closed.getStatus()).isEqualTo(303);
        assertThat(page(keeper, one)).doesNotContain("/register/conflicts/");
        assertThat(answer(keeper, get(address.group())).getStatus()).isEqualTo(404);
        assertThat(answer(officers.with("REGP-HQ", Role.REGISTER_ANSWERER), get("/register/conflicts"))
                        .getStatus())
                .isNotEqualTo(200);
    }

    @Test
    void othersSeeNoRegisterAndNoEntry() throws Exception {
        var worker = officers.caseWorker("MOMD-NI");
        assertThat(page(worker, "/register")).contains("Twenty questions a day");
        var asked = answer(
                worker, post("/register").param("name", "حوراء مرتضى ناصر").param("birth", "1994"));
        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(asked.getContentAsString()).doesNotContain("بشرى");
        for (var stranger : List.of(worker, officers.administrator(), officers.supervisor("MOMD-NI"))) {
            assertThat(answer(stranger, get("/register/imports")).getStatus()).isNotEqualTo(200);
            assertThat(answer(stranger, get("/register/twins")).getStatus()).isNotEqualTo(200);
        }
        var elsewhere = officers.with("REGQ-HQ", Role.REGISTER_OFFICER);
        assertThat(answer(elsewhere, get("/register/" + new UUID(7, 7))).getStatus())
                .isEqualTo(404);
    }
}
