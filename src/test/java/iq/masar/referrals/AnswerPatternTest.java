package iq.masar.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.referrals.model.AnswerPattern;
import iq.masar.referrals.model.AnswerPattern.Tally;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** REF-58: which answers of a provider make a pattern, and which do not. */
class AnswerPatternTest {
    @Test
    void onlyLoneYoungWomenAcceptedAndOthersDeclinedIsAPattern() {
        assertThat(AnswerPattern.in(List.of(
                        lone("ar", true, 2), lone("ckb", true, 1), other("ar", false, 2), other("ckb", false, 1))))
                .containsExactly(new AnswerPattern("only-lone-young-women", 3, 3));
    }

    @Test
    void onlyOneLanguageAcceptedAndOthersDeclinedIsAPattern() {
        assertThat(AnswerPattern.in(List.of(
                        other("ar", true, 3), lone("ar", true, 1), other("ckb", false, 2), lone("syr", false, 1))))
                .containsExactly(new AnswerPattern("only-one-language", 4, 3));
    }

    @Test
    void bothPatternsMayStandAtOnce() {
        assertThat(AnswerPattern.in(List.of(lone("ar", true, 3), other("tk", false, 5))))
                .containsExactly(
                        new AnswerPattern("only-lone-young-women", 3, 5), new AnswerPattern("only-one-language", 3, 5));
    }

    @Test
    void twoAcceptedOrTwoDeclinedAreTooFew() {
        assertThat(AnswerPattern.in(List.of(lone("ar", true, 2), other("ckb", false, 9))))
                .isEmpty();
        assertThat(AnswerPattern.in(List.of(lone("ar", true, 9), other("ckb", false, 2))))
                .isEmpty();
    }

    @Test
    void oneAcceptedOtherwiseBreaksThePattern() {
        assertThat(AnswerPattern.in(List.of(lone("ar", true, 9), other("ckb", true, 1), other("ckb", false, 9))))
                .isEmpty();
    }

    @Test
    void decliningTheSameKindIsNoPattern() {
        assertThat(AnswerPattern.in(List.of(lone("ar", true, 9), lone("ar", false, 9))))
                .isEmpty();
    }

    @Test
    void anUnknownLanguageMakesNoPattern() {
        var unknown = new Tally(false, Optional.empty(), true, 1);
        assertThat(AnswerPattern.in(List.of(other("ar", true, 3), unknown, other("ckb", false, 3))))
                .isEmpty();
        assertThat(AnswerPattern.in(List.of(other("ar", true, 3), new Tally(false, Optional.empty(), false, 9))))
                .isEmpty();
    }

    @Test
    void whoAcceptedNobodyMakesNoPattern() {
        assertThat(AnswerPattern.in(List.of(other("ar", false, 9)))).isEmpty();
        assertThat(AnswerPattern.in(List.of())).isEmpty();
    }

    private static Tally lone(String spoken, boolean accepted, int times) {
        return new Tally(true, Optional.of(spoken), accepted, times);
    }

    private static Tally other(String spoken, boolean accepted, int times) {
        return new Tally(false, Optional.of(spoken), accepted, times);
    }
}
