package iq.masar.referrals.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A pattern in one provider office's answers that the protection officer must look at (REF-58): over the last ninety days it
 * accepted at least three referrals, all of lone young women or all of people who speak one language, and declined at least
 * three of others. A pattern is a reason to look, never a finding.
 *
 * <p>REF-58 says "only one nationality". Masar asks nobody for a nationality, so the language spoken stands in for it; a person
 * whose language is unknown neither makes a pattern nor is counted in one.
 *
 * <p>Window and both thresholds come from this house, not from REF-58, which names none: {@code verified=false} until the
 * Ministry's protection officers confirm them.
 *
 * @param code {@code only-lone-young-women} or {@code only-one-language}
 * @param accepted all that the office accepted in the window
 * @param declined those it declined in the window who were not of the accepted kind
 */
public record AnswerPattern(String code, int accepted, int declined) {
    /** How far back answers count, from when the referral was sent. */
    public static final Duration WINDOW = Duration.ofDays(90);

    private static final int ACCEPTED = 3;
    private static final int DECLINED = 3;

    /**
     * How many referrals of one kind were answered one way.
     *
     * @param spoken code of the language the person speaks, where known
     */
    public record Tally(boolean loneYoungWoman, Optional<String> spoken, boolean accepted, int times) {}

    /** The patterns these answers of one office within {@link #WINDOW} form; both may. */
    public static List<AnswerPattern> in(List<Tally> answers) {
        return Stream.of(
                        look("only-lone-young-women", answers, Tally::loneYoungWoman, one -> !one.loneYoungWoman()),
                        oneLanguage(answers))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<AnswerPattern> oneLanguage(List<Tally> answers) {
        var first = answers.stream().filter(Tally::accepted).findFirst().flatMap(Tally::spoken);
        return first.flatMap(language -> look(
                "only-one-language",
                answers,
                one -> one.spoken().equals(first),
                one -> one.spoken().filter(other -> !other.equals(language)).isPresent()));
    }

    private static Optional<AnswerPattern> look(
            String code, List<Tally> answers, Predicate<Tally> same, Predicate<Tally> other) {
        var accepted = answers.stream().filter(Tally::accepted).toList();
        var taken = times(accepted, one -> true);
        var refused = times(answers, one -> !one.accepted() && other.test(one));
        return accepted.stream().allMatch(same) && taken >= ACCEPTED && refused >= DECLINED
                ? Optional.of(new AnswerPattern(code, taken, refused))
                : Optional.empty();
    }

    private static int times(List<Tally> answers, Predicate<Tally> counted) {
        return answers.stream().filter(counted).mapToInt(Tally::times).sum();
    }
}
