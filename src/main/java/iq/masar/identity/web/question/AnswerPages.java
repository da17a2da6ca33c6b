package iq.masar.identity.web.question;

import static iq.masar.ui.Words.t;

import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.QuestionSummary;
import iq.masar.identity.Questions;
import iq.masar.identity.encoded.Compared;
import iq.masar.identity.encoded.EncodedQuestions;
import iq.masar.identity.encoded.NumberQuestions;
import iq.masar.identity.model.QuestionState;
import iq.masar.identity.model.Seeking;
import iq.masar.identity.web.Lines;
import iq.masar.identity.web.Refusal;
import iq.masar.kernel.Actor;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk of a register's answerer. */
@Controller
class AnswerPages {
    private static final List<String> ANSWERS = List.of("confirmed", "not-found", "unclear");
    private static final int A_MONTH = 30;
    private final Questions questions;
    private final EncodedQuestions encoded;
    private final NumberQuestions numbers;
    private final Lines lines;

    AnswerPages(Questions questions, EncodedQuestions encoded, NumberQuestions numbers, Lines lines) {
        this.questions = questions;
        this.encoded = encoded;
        this.numbers = numbers;
        this.lines = lines;
    }

    @GetMapping("/questions")
    Answer list(Actor actor) {
        return Answer.show(new AnswersPage(questions.waiting(actor).stream()
                .map(one -> new AnswersPage.Row(
                        "/questions/" + one.id(),
                        t("identity.step." + one.step().code()),
                        Words.moment(one.sentAt()),
                        one.state() instanceof QuestionState.Silent,
                        clock(one)))
                .toList()));
    }

    @GetMapping("/questions/{id}")
    Answer show(@PathVariable UUID id, Actor actor) {
        var form = Form.empty().with("valid", Words.typed(lines.clocks().today().plusDays(A_MONTH)));
        return questions
                .open(id, actor)
                .map(opened -> Answer.show(page(opened, form, Optional.empty(), List.of())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/questions/{id}/answer")
    Answer answer(@PathVariable UUID id, Actor actor, Form form) {
        var valid = form.date("valid");
        var answer = valid.flatMap(day -> iq.masar.identity.Answer.of(form.text("answer"), day));
        if (valid.isEmpty() || valid.get().isBefore(lines.clocks().today())) {
            form.problem("valid", "identity.answer.valid-missing");
        }
        if (!ANSWERS.contains(form.text("answer"))) {
            form.problem("answer", "identity.answer.missing");
        }
        var opened = questions.open(id, actor);
        if (opened.isEmpty()) {
            return Answer.missing();
        }
        if (!form.isSound()) {
            return Answer.unprocessable(page(opened.get(), form, Optional.empty(), List.of()));
        }
        return switch (questions.answer(id, answer.orElseThrow(), actor)) {
            case Done done -> Answer.to("/questions");
            case ClaimReply refused ->
                Answer.refused(page(opened.get(), form, Optional.of(Refusal.of(refused)), List.of()));
        };
    }

    /** Compares the register's own rows with the question's person, without showing the person (IDN-63, IDN-64). */
    @PostMapping("/questions/{id}/comparison")
    Answer compare(@PathVariable UUID id, Actor actor, Form form) {
        var rows = form.raw("rows").lines().filter(line -> !line.isBlank()).toList();
        var compared = encoded.compare(id, rows, actor)
                .map(AnswerPages::said)
                .or(() -> numbers.compare(id, rows, actor).map(AnswerPages::met));
        var fresh =
                Form.empty().with("valid", Words.typed(lines.clocks().today().plusDays(A_MONTH)));
        return questions
                .open(id, actor)
                .flatMap(opened -> compared.map(found -> Answer.show(page(opened, fresh, Optional.empty(), found))))
                .orElseGet(Answer::missing);
    }

    private static List<String> met(List<Integer> found) {
        return List.of(found.isEmpty() ? t("identity.number.none") : t("identity.number.lines", numbered(found)));
    }

    private static String numbered(List<Integer> found) {
        return found.stream().map(String::valueOf).collect(Collectors.joining("، "));
    }

    private static List<String> said(EncodedQuestions.Lines found) {
        return switch (found.compared()) {
            case Compared.BatchTooSmall(var rows) -> List.of(t("identity.encoded.too-small", rows));
            case Compared.BatchTooLarge(var rows) -> List.of(t("identity.encoded.too-large", rows));
            case Compared.HoneyTouched honey -> List.of(t("identity.encoded.honey"));
            case Compared.NormaliserDiffers(var left, var right) -> List.of(t("identity.encoded.differs"));
            case Compared.Pairs pairs ->
                List.of(Compared.Band.values()).stream()
                        .map(band -> t(
                                "identity.encoded." + band.name().toLowerCase(java.util.Locale.ROOT),
                                Optional.of(numbered(found.lines().getOrDefault(band, List.of())))
                                        .filter(some -> !some.isEmpty())
                                        .orElse("–")))
                        .toList();
        };
    }

    private AnswerPage page(Questions.Opened opened, Form form, Optional<Refusal> refusal, List<String> compared) {
        var step = opened.question().step();
        var fields = new LinkedHashMap<String, String>();
        opened.order().stream()
                .filter(field -> step == Seeking.NAMES && opened.fields().containsKey(field))
                .forEach(field -> fields.put(
                        t("identity.field." + field),
                        lines.value(field, opened.fields().getOrDefault(field, ""))));
        return new AnswerPage(
                form,
                refusal,
                opened.question().id().toString(),
                lines.register(opened.question().register()),
                fields,
                step,
                compared,
                Part.Choice.all("identity.answer.", ANSWERS),
                clock(opened.question()));
    }

    private Part.Clock clock(QuestionSummary question) {
        var whole = Duration.between(question.sentAt(), question.dueAt()).toMillis();
        var gone = Duration.between(question.sentAt(), lines.clocks().now()).toMillis();
        return lines.clock((double) gone / Math.max(1, whole), question.dueAt(), t("identity.clock.answer"));
    }
}
