package iq.masar.identity.encoded;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.identity.Questions;
import iq.masar.identity.model.QuestionState;
import iq.masar.identity.model.Seeking;
import iq.masar.identity.steps.PaperNumbers;
import iq.masar.kernel.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The first step of asking: the register's answerer brings numbers of her register and learns which of them, if any, is the one asked
 * for. The number itself did not leave the claim, and her numbers are forgotten (IDN-63).
 */
@Component
public class NumberQuestions {
    /** Numbers compared at once. */
    public static final int MOST = 5_000;

    private final Questions questions;
    private final PaperNumbers numbers;
    private final Audit audit;

    NumberQuestions(Questions questions, PaperNumbers numbers, Audit audit) {
        this.questions = questions;
        this.numbers = numbers;
        this.audit = audit;
    }

    /** Lines that hold the number, from 1; empty when this is no open question by number to the actor's register, or too many came. */
    public Optional<List<Integer>> compare(UUID question, List<String> rows, Actor answerer) {
        return questions
                .open(question, answerer)
                .filter(opened -> opened.question().step() == Seeking.NUMBER && rows.size() <= MOST)
                .filter(opened -> !(opened.question().state() instanceof QuestionState.Answered))
                .map(opened -> {
                    audit.record(Act.of(answerer, "identity.numbers").with("rows", rows.size()));
                    return numbers.lines(
                            opened.question().register().code(), opened.fields().getOrDefault("number-key", ""), rows);
                });
    }
}
