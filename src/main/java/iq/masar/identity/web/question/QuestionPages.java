package iq.masar.identity.web.question;

import static iq.masar.ui.Words.t;

import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.QuestionSummary;
import iq.masar.identity.Questions;
import iq.masar.identity.model.QuestionState;
import iq.masar.identity.model.Recipient;
import iq.masar.identity.model.Seeking;
import iq.masar.identity.web.Lines;
import iq.masar.identity.web.Refusal;
import iq.masar.identity.web.Sight;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A claim's questions: several registers asked with one press, each with its clock. */
@Controller
class QuestionPages {
    private static final List<String> GROUNDS = List.of("own-request", "law", "ministry-order");
    private final Sight sight;
    private final Questions questions;
    private final Lines lines;

    QuestionPages(Sight sight, Questions questions, Lines lines) {
        this.sight = sight;
        this.questions = questions;
        this.lines = lines;
    }

    @GetMapping("/claims/{id}/questions")
    Answer show(@PathVariable UUID id, Actor actor) {
        return sight.of(id, actor, "questions")
                .map(seen ->
                        Answer.show(page(seen, actor, Form.empty().with("ground", "own-request"), Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/claims/{id}/questions")
    Answer ask(@PathVariable UUID id, Actor actor, Form form) {
        var registers = form.all("register").stream()
                .flatMap(code -> Recipient.find(code).stream())
                .distinct()
                .toList();
        var ground = form.text("ground");
        if (!GROUNDS.contains(ground)) {
            form.problem("ground", "identity.ask.ground-missing");
        }
        if (registers.isEmpty()) {
            form.problem("register", "identity.ask.register-missing");
        }
        var seen = sight.of(id, actor, "questions").filter(one -> one.frame().works());
        if (seen.isEmpty()) {
            return Answer.missing();
        }
        if (!form.isSound()) {
            return Answer.unprocessable(page(seen.get(), actor, form, Optional.empty()));
        }
        return switch (asked(id, registers, ground, actor)) {
            case Done done -> Answer.to("/claims/" + done.claim() + "/questions");
            case ClaimReply.Unknown u -> Answer.missing();
            case ClaimReply refused -> Answer.refused(page(seen.get(), actor, form, Optional.of(Refusal.of(refused))));
        };
    }

    private ClaimReply asked(UUID id, List<Recipient> registers, String ground, Actor actor) {
        try {
            return questions.ask(new CaseId(id), registers, ground, actor);
        } catch (Questions.NobodyAnswers nobody) {
            return new ClaimReply.NoKeyYet();
        }
    }

    private QuestionsPage page(Sight.Seen seen, Actor actor, Form form, Optional<Refusal> refusal) {
        var claim = seen.claim().id();
        var numbered = questions.numbered(claim, actor);
        return new QuestionsPage(
                seen.frame(),
                form,
                refusal,
                questions.of(claim).stream().map(this::row).toList(),
                Recipient.all()
                        .flatMap(register -> questions.due(claim, register, numbered.contains(register.code())).stream()
                                .map(step -> new Part.Choice(
                                        register.code(),
                                        lines.register(register),
                                        t("identity.step." + step.code())
                                                + (step == Seeking.NUMBER
                                                        ? ""
                                                        : " · " + String.join("، ", lines.fields(register))))))
                        .toList(),
                Part.Choice.all("identity.ask.ground.", GROUNDS));
    }

    private QuestionsPage.Row row(QuestionSummary question) {
        var answered = question.state() instanceof QuestionState.Answered one
                ? Optional.of(one)
                : Optional.<QuestionState.Answered>empty();
        return new QuestionsPage.Row(
                lines.register(question.register()),
                t("identity.step." + question.step().code()),
                t("identity.question.fields", question.fields()),
                t("identity.question." + question.state().code()),
                answered.map(one -> t("identity.answer." + one.answer().code()) + " · "
                                + t("identity.answer.valid", one.answer().validTo()))
                        .orElse(""),
                question.state() instanceof QuestionState.Silent,
                clock(question),
                answered.map(one -> lines.officer(one.signer())).orElse(""));
    }

    private Part.Clock clock(QuestionSummary question) {
        var whole = Duration.between(question.sentAt(), question.dueAt()).toMillis();
        var until = question.state() instanceof QuestionState.Answered answered
                ? answered.at()
                : lines.clocks().now();
        var share = (double) Duration.between(question.sentAt(), until).toMillis() / Math.max(1, whole);
        return question.state() instanceof QuestionState.Answered
                ? new Part.Clock(share, Words.moment(until), t("identity.clock.answered"))
                : lines.clock(share, question.dueAt(), t("identity.clock.answer"));
    }
}
