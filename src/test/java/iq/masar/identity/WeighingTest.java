package iq.masar.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.masar.identity.model.CategoryRule;
import iq.masar.identity.model.Evidence;
import iq.masar.identity.model.QuestionFields;
import iq.masar.identity.model.QuestionState;
import iq.masar.identity.model.Seeking;
import iq.masar.identity.model.Weighing;
import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeighingTest {
    private static final AccountId OFFICER = new AccountId(new UUID(0, 1));
    private static final Instant NOON = Instant.parse("2026-05-01T09:00:00Z");
    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

    private static Evidence item(String group, int bits, int cap) {
        return new Evidence(
                new UUID(1, group.hashCode() + bits),
                "kind",
                "register",
                group,
                bits,
                cap,
                true,
                OFFICER,
                NOON,
                Optional.empty(),
                Optional.empty());
    }

    /** IDN-48: a card and the register it was printed from are one origin. */
    @Test
    void oneGroupCountsOnce() {
        var weighed = Weighing.of(List.of(item("civil-register", 10, 10), item("civil-register", 7, 7)));
        assertThat(weighed.sum()).isEqualTo(10);
        assertThat(weighed.groupsFor()).isEqualTo(1);
        assertThat(weighed.band()).isEqualTo(Weighing.Band.MODERATE);
    }

    /** E6: a witness weighs two, all of them at most four. */
    @Test
    void witnessesAddUpToTheirCap() {
        assertThat(Weighing.of(List.of(item("witness", 2, 4))).sum()).isEqualTo(2);
        assertThat(Weighing.of(List.of(item("witness", 2, 4), item("witness", 2, 4)))
                        .sum())
                .isEqualTo(4);
        assertThat(Weighing.of(List.of(item("witness", 2, 4), item("witness", 2, 4), item("witness", 2, 4)))
                        .sum())
                .isEqualTo(4);
    }

    /** IDN-48: rows for and against stand apart; what was superseded does not count (IDN-47). */
    @Test
    void forAndAgainstStandApart() {
        var gone = new Evidence(
                new UUID(2, 2),
                "kind",
                "paper",
                "paper",
                14,
                14,
                false,
                OFFICER,
                NOON,
                Optional.of("shown-false"),
                Optional.empty());
        var weighed = Weighing.of(List.of(item("ration", 3, 3), item("interview", -4, 4), gone));
        assertThat(weighed.forIt()).isEqualTo(3);
        assertThat(weighed.against()).isEqualTo(-4);
        assertThat(weighed.sum()).isEqualTo(-1);
        assertThat(weighed.groupsFor()).isEqualTo(1);
        assertThat(weighed.band()).isEqualTo(Weighing.Band.WEAK);
    }

    /** IDN-60: the least fields, and an extra one is refused. */
    @Test
    void aQuestionHoldsNoFieldBesideItsOwn() {
        var allowed = List.of("own", "father");
        var known = Map.of("own", "زينب", "father", "عبد الرضا", "phone", "0770");
        assertThat(QuestionFields.of(allowed, known).values()).containsOnlyKeys("own", "father");
        assertThatThrownBy(() -> new QuestionFields(allowed, known)).isInstanceOf(QuestionFields.ExtraField.class);
    }

    /** IDN-61: silence is a state of its own and can still be answered. */
    @Test
    void silenceIsNotAnAnswer() {
        var sent = new QuestionState.Drafted().send(NOON);
        assertThat(sent.fallSilent(NOON.minusSeconds(1))).isEmpty();
        var silent = sent.fallSilent(NOON).orElseThrow();
        assertThat(silent.code()).isEqualTo("silent");
        assertThat(silent.answer(new Answer.Confirmed(LATER), OFFICER, NOON)
                        .answer()
                        .code())
                .isEqualTo("confirmed");
    }

    /** IDN-63: number, names, encoded; each only where the one before left doubt. */
    @Test
    void theStepsGoFromTheLeastShown() {
        var unclear = Optional.<Answer>of(new Answer.Unclear(LATER));
        var confirmed = Optional.<Answer>of(new Answer.Confirmed(LATER));
        assertThat(Seeking.NAMES.isDue(true, List.of())).isFalse();
        assertThat(Seeking.NUMBER.isDue(true, List.of())).isTrue();
        assertThat(Seeking.NAMES.isDue(false, List.of())).isTrue();
        var asked = List.of(new Seeking.Given(Seeking.NUMBER, Optional.empty()));
        assertThat(Seeking.NAMES.isDue(true, asked)).isFalse();
        var doubted = List.of(new Seeking.Given(Seeking.NUMBER, unclear));
        assertThat(Seeking.NAMES.isDue(true, doubted)).isTrue();
        assertThat(Seeking.ENCODED.isDue(true, doubted)).isFalse();
        assertThat(Seeking.NAMES.isDue(true, List.of(new Seeking.Given(Seeking.NUMBER, confirmed))))
                .isFalse();
        assertThat(Seeking.ENCODED.isDue(false, List.of(new Seeking.Given(Seeking.NAMES, unclear))))
                .isTrue();
        assertThat(Seeking.ENCODED.isDue(false, List.of(new Seeking.Given(Seeking.NAMES, Optional.empty()))))
                .isFalse();
    }

    /** IDN-55, IDN-56: a category follows from facts; missing ones are named; C4 shows no name. */
    @Test
    void aCategoryFollowsFromFacts() {
        var rule = new CategoryRule(
                "child-alone",
                1,
                List.of("minor", "!guardian"),
                "separated_child",
                false,
                List.of(),
                List.of(),
                "E8a",
                false);
        assertThat(rule.judge(Map.of("minor", true))).isEqualTo(new CategoryRule.Result.Missing(List.of("guardian")));
        assertThat(rule.judge(Map.of("minor", true, "guardian", false)))
                .isEqualTo(new CategoryRule.Result.Follows("separated_child"));
        assertThat(rule.judge(Map.of("minor", true, "guardian", true)))
                .isEqualTo(new CategoryRule.Result.DoesNotFollow());
        var special =
                new CategoryRule("s", 1, List.of("x"), "persecution_victim", true, List.of(), List.of(), "E8a", false);
        assertThat(special.shown()).isEqualTo("special");
    }
}
