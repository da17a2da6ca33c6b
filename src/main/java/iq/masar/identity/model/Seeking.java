package iq.masar.identity.model;

import iq.masar.identity.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The three steps of asking one register, from the least shown to the most; each needs the doubt of the one before (IDN-63). */
public enum Seeking {
    /** A number of a paper, under a keyed hash. */
    NUMBER,
    /** Name, parents and birth. */
    NAMES,
    /** Many at once, encoded; nothing readable leaves. */
    ENCODED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Seeking> find(String code) {
        return List.of(values()).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * Whether this step may be taken.
     *
     * @param hasNumber whether the claim names the number of a paper; without one the first step falls away
     * @param answers what this register has answered so far, by step
     */
    public boolean isDue(boolean hasNumber, List<Given> answers) {
        return switch (this) {
            case NUMBER -> hasNumber && answers.isEmpty();
            case NAMES ->
                hasNumber ? leftDoubt(answers, NUMBER) : given(answers, NAMES).isEmpty();
            case ENCODED -> leftDoubt(answers, NAMES);
        };
    }

    private static Optional<Given> given(List<Given> answers, Seeking step) {
        return answers.stream().filter(one -> one.step() == step).findFirst();
    }

    /** The step before was answered, and by no {@code Confirmed}. */
    private boolean leftDoubt(List<Given> answers, Seeking before) {
        return given(answers, this).isEmpty()
                && given(answers, before)
                        .flatMap(Given::answer)
                        .filter(answer -> !(answer instanceof Answer.Confirmed))
                        .isPresent();
    }

    /** A step that was taken, and its answer once there is one. */
    public record Given(Seeking step, Optional<Answer> answer) {}
}
