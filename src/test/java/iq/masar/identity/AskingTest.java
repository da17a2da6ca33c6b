package iq.masar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.audit.Audit;
import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.encoded.Compared;
import iq.masar.identity.encoded.EncodedQuestions;
import iq.masar.identity.encoded.NumberQuestions;
import iq.masar.identity.model.Recipient;
import iq.masar.identity.model.Seeking;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.persons.fictional.FictionalPeople;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps of asking a register: by a number under a keyed hash, and encoded (IDN-63, IDN-65). */
@RoomTest
class AskingTest {
    private static final LocalDate VALID = LocalDate.of(2099, 1, 1);
    private static final List<String> GUESSED = List.of(
            "زينب", "مريم", "فاطمة", "هدى", "سلمى", "رنا", "نور", "أحمد", "علي", "حسين", "كريم", "يوسف", "عمر", "بكر",
            "كاظم", "جواد", "صالح", "ناصر", "حامد", "فاضل");

    private final Officers officers;
    private final Evidences evidences;
    private final Questions questions;
    private final ClaimStage stage;
    private final Actor sarab;

    @Autowired
    AskingTest(
            Officers officers,
            Claims claims,
            ClaimGate gate,
            Evidences evidences,
            Findings findings,
            Questions questions) {
        this.officers = officers;
        this.evidences = evidences;
        this.questions = questions;
        stage = new ClaimStage(officers, claims, gate, evidences, findings);
        sarab = stage.sarab;
    }

    /** IDN-63: the number of a paper leaves as a keyed hash for the register that issued it; names follow only on doubt. */
    @Test
    void aNumberIsAskedUnderAKeyedHashFirst(@Autowired NumberQuestions numbers) {
        var civil = officers.with("MOI-CIVIL", Role.REGISTER_ANSWERER);
        var ration = officers.with("MOT-RATION", Role.REGISTER_ANSWERER);
        var claim = stage.collecting();
        evidences.add(claim, "unified-card", false, Map.of("number", "١٩٨٩-١٢٣٤-٥٦٧٨"), sarab);
        var registers = List.<Recipient>of(Recipient.Interior.CIVIL_REGISTER, Recipient.Trade.RATION_REGISTER);
        assertThat(questions.ask(claim, registers, "law", sarab)).isInstanceOf(Done.class);
        var asked = questions.of(claim);
        assertThat(asked).extracting(QuestionSummary::step).containsExactly(Seeking.NUMBER, Seeking.NAMES);
        var shown = questions.open(asked.getFirst().id(), civil).orElseThrow().fields();
        assertThat(shown).containsOnlyKeys("number-key");
        assertThat(shown.get("number-key")).doesNotContain("1989").hasSizeGreaterThan(20);
        var rows = List.of("198800000000", "1989 1234 5678", "77");
        assertThat(numbers.compare(asked.getFirst().id(), rows, civil)).contains(List.of(2));
        assertThat(numbers.compare(asked.getFirst().id(), List.of("1"), civil)).contains(List.of());
        assertThat(numbers.compare(asked.getFirst().id(), rows, ration)).isEmpty();
        assertThat(numbers.compare(asked.getLast().id(), rows, ration)).isEmpty();
        assertThat(questions.due(claim, Recipient.Interior.CIVIL_REGISTER, true))
                .isEmpty();
        questions.answer(asked.getFirst().id(), new Answer.Unclear(VALID), civil);
        assertThat(questions.due(claim, Recipient.Interior.CIVIL_REGISTER, true))
                .contains(Seeking.NAMES);
    }

    /** IDN-65: who brings combinations instead of rows of a register meets people nobody is, learns nothing, and auditors are told. */
    @Test
    void guessesMeetInventedPeopleAndAlarm(@Autowired EncodedQuestions encoded, @Autowired Audit audit) {
        var ration = officers.with("MOT-RATION", Role.REGISTER_ANSWERER);
        var claim = stage.collecting();
        var question = encodedQuestion(claim, ration);
        var guesses = new ArrayList<String>();
        for (var own : GUESSED.subList(0, 7)) {
            for (var father : GUESSED.subList(7, 14)) {
                for (var grandfather : GUESSED.subList(14, 20)) {
                    for (var year = 1982; year < 1997; year++) {
                        guesses.add(String.join("\t", own, father, grandfather, String.valueOf(year)));
                    }
                }
            }
        }
        var met = encoded.compare(question, guesses, ration).orElseThrow();
        assertThat(met.compared()).isInstanceOf(Compared.HoneyTouched.class);
        assertThat(met.lines()).isEmpty();
        assertThat(audit.readsOf(claim)).extracting(entry -> entry.verb()).contains("identity.honey");
        var rows = new ArrayList<String>();
        new FictionalPeople(400, 3)
                .forEachRemaining(row -> rows.add(String.join(
                        "\t", row.get(1), row.get(2), row.get(3), row.get(FictionalPeople.COLUMNS.indexOf("birth")))));
        assertThat(encoded.compare(question, rows, ration).orElseThrow().compared())
                .as("rows of people")
                .isInstanceOf(Compared.Pairs.class);
    }

    /** A question to the ration register that has come to its third step. */
    private UUID encodedQuestion(CaseId claim, Actor answerer) {
        for (var step = 0; step < 2; step++) {
            assertThat(questions.ask(claim, List.of(Recipient.Trade.RATION_REGISTER), "law", sarab))
                    .isInstanceOf(Done.class);
            if (step == 0) {
                questions.answer(questions.of(claim).getLast().id(), new Answer.Unclear(VALID), answerer);
            }
        }
        assertThat(questions.of(claim).getLast().step()).isEqualTo(Seeking.ENCODED);
        return questions.of(claim).getLast().id();
    }
}
