package iq.masar.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import iq.masar.audit.Audit;
import iq.masar.identity.Evidences;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.persons.register.Keeping;
import iq.masar.persons.register.KeepingReply;
import iq.masar.persons.register.Registers;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The pages of a claim, as their readers open them (IDN-45, IDN-50, IDN-73, IDN-74, IDN-39 and IDN-40 from a claim). */
@RoomTest
class ClaimPagesTest {
    private static final Pattern MISSING_WORD = Pattern.compile("\\?\\?[a-z][^?]{0,60}\\?\\?");
    private final MockMvc browser;
    private final Officers officers;
    private final Evidences evidences;
    private final Audit audit;

    @Autowired
    ClaimPagesTest(MockMvc browser, Officers officers, Evidences evidences, Audit audit) {
        this.browser = browser;
        this.officers = officers;
        this.evidences = evidences;
        this.audit = audit;
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

    private String opened(Actor officer) throws Exception {
        var answer = answer(
                officer,
                post("/claims")
                        .param("own", "وداد")
                        .param("father", "عبد الأمير")
                        .param("grandfather", "حمودي")
                        .param("birth", "1987")
                        .param("papers", "none"));
        assertThat(answer.getStatus()).isEqualTo(303);
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    private static CaseId id(String claim) {
        return new CaseId(UUID.fromString(claim.substring(claim.lastIndexOf('/') + 1)));
    }

    /** IDN-45, IDN-34: ten fields at most, and one part of a name is enough. */
    @Test
    void aClaimOpensWithAtMostTenFields() throws Exception {
        var officer = officers.with("MOFA-VNO", Role.CLAIM_OFFICER);
        var form = Jsoup.parse(page(officer, "/claims/new")).selectFirst("form[action=/claims]");
        var fields = Objects.requireNonNull(form)
                .select("input:not([type=hidden]), select, textarea")
                .eachAttr("name");
        assertThat(fields.stream().distinct().count()).isLessThanOrEqualTo(10);
        assertThat(answer(officer, post("/claims").param("own", "سهى")).getStatus())
                .isEqualTo(303);
        assertThat(answer(officer, post("/claims").param("father", "سهى")).getStatus())
                .isEqualTo(422);
    }

    /** IDN-50: where, how and a thumb or signature; nothing is lost on a day to come. */
    @Test
    void aLossIsDeclaredAndNotInTheFuture() throws Exception {
        var officer = officers.with("MOFA-VNO", Role.CLAIM_OFFICER);
        var claim = opened(officer);
        assertThat(answer(officer, get(claim + "/evidence/new?kind=loss-declaration"))
                        .getContentAsString())
                .contains("name=\"lost-where\"", "name=\"mark\"")
                .doesNotContain("name=\"weight\"");
        var loss = Map.of("kind", "loss-declaration", "lost-where", "غابة", "mark", "بصمة");
        var future = post(claim + "/evidence").param("lost-when", "2099-01-01");
        var unsigned =
                post(claim + "/evidence").param("kind", "loss-declaration").param("lost-where", "غابة");
        var sound = post(claim + "/evidence").param("lost-when", "2026-01-01");
        for (var field : loss.entrySet()) {
            future = future.param(field.getKey(), field.getValue());
            sound = sound.param(field.getKey(), field.getValue());
        }
        assertThat(answer(officer, future).getStatus()).isEqualTo(422);
        assertThat(answer(officer, unsigned).getStatus()).isEqualTo(422);
        assertThat(evidences.list(id(claim))).isEmpty();
        assertThat(answer(officer, sound).getStatus()).isEqualTo(303);
        assertThat(evidences.list(id(claim)))
                .singleElement()
                .satisfies(item -> assertThat(item.bits()).isZero());
    }

    /** IDN-73: whoever reads a claim or its evidence stands in the audit before anything is shown; nobody else is shown anything. */
    @Test
    void readingIsRecordedFirst() throws Exception {
        var officer = officers.with("MOFA-VNO", Role.CLAIM_OFFICER);
        var claim = opened(officer);
        evidences.add(id(claim), "ration-card", true, Map.of("shows", "بطاقة"), officer);
        var before = audit.readsOf(id(claim)).size();
        assertThat(evidences.read(id(claim), officer)).isNotEmpty();
        assertThat(audit.readsOf(id(claim))).hasSizeGreaterThan(before);
        var stranger = officers.with("MOFA-VNO", Role.CLAIM_OFFICER);
        assertThat(evidences.read(id(claim), stranger)).isEmpty();
        assertThat(answer(stranger, get(claim)).getStatus()).isEqualTo(404);
    }

    /** IDN-74: every tab of a claim in three languages, names in runs of their own. */
    @Test
    void everyTabSpeaksThreeLanguages() throws Exception {
        var officer = officers.with("MOFA-VNO", Role.CLAIM_OFFICER);
        var claim = opened(officer);
        for (var tab : List.of("", "/questions", "/register", "/interview", "/finding", "/categories", "/readers")) {
            assertThat(page(officer, claim + tab)).as(tab).contains("وداد");
        }
    }

    /** Whoever keeps a register finds the person with the reasons, and one press puts an entry on the board. */
    @Test
    void anEntryFoundInTheRegisterBecomesEvidence(@Autowired Registers registers, @Autowired Keeping keeping)
            throws Exception {
        var keeper = officers.with("REGS-HQ", Role.CLAIM_OFFICER, Role.REGISTER_OFFICER);
        var register = registers.found("civil", keeper).orElseThrow();
        var entry = ((KeepingReply.Written) keeping.enter(
                        register,
                        Map.of(
                                "own",
                                "وداد",
                                "father",
                                "عبد الأمير",
                                "grandfather",
                                "حمودي",
                                "birth",
                                "1987",
                                "record",
                                "114",
                                "page",
                                "27"),
                        "book",
                        keeper))
                .id();
        var claim = opened(keeper);
        assertThat(Jsoup.parse(page(keeper, claim + "/register"))
                        .select("input[name=name]")
                        .val())
                .isEqualTo("وداد عبد الأمير حمودي");
        var found = answer(
                        keeper,
                        post(claim + "/register?lang=en")
                                .param("name", "Widad Abdulameer Hammoudi")
                                .param("birth", "1987"))
                .getContentAsString();
        assertThat(found)
                .contains("وداد عبد الأمير حمودي", entry.toString(), "transliterated", "the person's own entry");
        var kept = answer(
                keeper,
                post(claim + "/register/evidence")
                        .param("entry", entry.toString())
                        .param("whose", "own"));
        assertThat(kept.getStatus()).isEqualTo(303);
        var item = evidences.list(id(claim)).getFirst();
        assertThat(item.kind()).isEqualTo("own-entry");
        assertThat(evidences.read(id(claim), keeper).get(item.id()))
                .containsEntry("book", "114")
                .containsEntry("page", "27")
                .hasEntrySatisfying("shows", shows -> assertThat(shows).contains("وداد", entry.toString(), "+"));
        assertThat(audit.readsOf(new CaseId(entry))).isNotEmpty();
    }

    /** IDN-40: who keeps none learns at most where a record may exist, and is shown the way to ask. */
    @Test
    void anEmbassyLearnsOnlyWhereARecordMayExist(@Autowired Registers registers, @Autowired Keeping keeping)
            throws Exception {
        var keeper = officers.with("REGU-HQ", Role.REGISTER_OFFICER);
        var register = registers.found("civil", keeper).orElseThrow();
        var entry = ((KeepingReply.Written) keeping.enter(
                        register,
                        Map.of("own", "وداد", "father", "عبد الأمير", "grandfather", "حمودي", "mother", "canary"),
                        "book",
                        keeper))
                .id();
        var officer = officers.with("MOFA-VNO", Role.CLAIM_OFFICER);
        var claim = opened(officer);
        var asked = answer(officer, post(claim + "/register").param("name", "وداد عبد الأمير حمودي"));
        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(asked.getContentAsString())
                .contains(claim + "/questions")
                .doesNotContain("canary", entry.toString());
        assertThat(answer(
                                officer,
                                post(claim + "/register/evidence")
                                        .param("entry", entry.toString())
                                        .param("whose", "own"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(evidences.list(id(claim))).isEmpty();
    }
}
