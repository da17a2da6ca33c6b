package iq.masar.pledges.web.assessments;

import de.siegmar.fastcsv.writer.CsvWriter;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.pledges.assessments.Assessment;
import iq.masar.pledges.assessments.AssessmentReply;
import iq.masar.pledges.assessments.Assessments;
import iq.masar.pledges.assessments.Comparison;
import iq.masar.pledges.assessments.Grade;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One assessment: answers, validation by another, the difference to the one before, what findings propose (GOV-34 to GOV-38). */
@Controller
class AnswerPages {
    private final Assessments assessments;
    private final Registry registry;

    AnswerPages(Assessments assessments, Registry registry) {
        this.assessments = assessments;
        this.registry = registry;
    }

    static boolean writes(Actor actor) {
        return actor.is(Role.SECRETARIAT)
                || actor.is(Role.FOCAL_POINT)
                || actor.is(Role.NATIONAL_ADMINISTRATION)
                || actor.is(Role.ANALYST);
    }

    @GetMapping("/assessments/{id}")
    Answer show(@PathVariable UUID id, Actor reader) {
        return page(id, reader, Form.empty(), "").map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/assessments/{id}/answers")
    Answer answer(@PathVariable UUID id, Actor drafter, Form form) {
        var grade = Grade.find(form.text("grade"));
        form.require("item", "pledges.assess.item-missing");
        form.maximum("evidence", 1_000);
        if (grade.isEmpty()) {
            form.problem("grade", "pledges.assess.grade-missing");
        }
        return acted(
                id,
                drafter,
                form,
                () -> assessments.answer(id, form.text("item"), grade.orElseThrow(), form.text("evidence"), drafter));
    }

    @PostMapping("/assessments/{id}/validations")
    Answer validate(@PathVariable UUID id, Actor validator, Form form) {
        return acted(id, validator, form, () -> assessments.validate(id, form.text("item"), validator));
    }

    @PostMapping("/assessments/{id}/closing")
    Answer close(@PathVariable UUID id, Actor officer, Form form) {
        return acted(id, officer, form, () -> assessments.close(id, officer));
    }

    @PostMapping("/assessments/{id}/proposals")
    Answer propose(@PathVariable UUID id, Actor officer, Form form) {
        form.require("words", "pledges.assess.words-missing").maximum("words", 1_000);
        return acted(
                id,
                officer,
                form,
                () -> assessments.propose(
                        id, form.text("finding"), form.text("activity"), form.text("words"), officer));
    }

    @PostMapping("/assessments/{id}/proposals/{proposal}/acceptance")
    Answer accept(@PathVariable UUID id, @PathVariable UUID proposal, Actor officer, Form form) {
        return acted(id, officer, form, () -> assessments.accept(id, proposal, form.text("decision"), officer));
    }

    @GetMapping("/assessments/{id}/difference")
    Answer difference(@PathVariable UUID id, Actor reader) {
        return assessments
                .find(id)
                .flatMap(now -> assessments
                        .before(now)
                        .map(before -> Answer.show(new DifferencePage(before, now, Comparison.of(before, now)))))
                .orElseGet(Answer::missing);
    }

    /** Codes, areas and answers; a wording never leaves (GOV-35). */
    @GetMapping("/assessments/{id}/answers.csv")
    Answer export(@PathVariable UUID id, Actor reader) {
        return assessments
                .find(id)
                .map(one -> Answer.file(
                        "answers.csv", "text/csv; charset=utf-8", csv(one).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(Answer::missing);
    }

    private static String csv(Assessment one) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("frame", "item", "area_ar", "area_ckb", "area_en", "answer", "validated");
            for (var item : one.frame().items()) {
                var answer = one.answer(item.code());
                csv.writeRecord(
                        one.frame().cite(),
                        item.code(),
                        item.area().ar(),
                        item.area().ckb(),
                        item.area().en(),
                        answer.map(found -> found.grade().code()).orElse(""),
                        answer.map(found -> found.isValid() ? "yes" : "no").orElse(""));
            }
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private Answer acted(UUID id, Actor reader, Form form, Supplier<AssessmentReply> act) {
        if (!form.isSound()) {
            return page(id, reader, form, "").map(Answer::unprocessable).orElseGet(Answer::missing);
        }
        return switch (act.get()) {
            case AssessmentReply.Done done -> Answer.to("/assessments/" + id);
            case AssessmentReply.Unknown unknown -> Answer.missing();
            case AssessmentReply refused ->
                page(id, reader, form, words(refused)).map(Answer::refused).orElseGet(Answer::missing);
        };
    }

    private static String words(AssessmentReply refused) {
        return switch (refused) {
            case AssessmentReply.OwnAnswer(var item) -> Words.t("pledges.assess.own-answer", item);
            case AssessmentReply.EvidenceMissing(var item) -> Words.t("pledges.assess.evidence-missing", item);
            case AssessmentReply.NotValidated(var answers) -> Words.t("pledges.assess.not-validated", answers);
            case AssessmentReply.Closed closed -> Words.t("pledges.assess.closed");
            case AssessmentReply.DecisionMissing(var cited) -> Words.t("pledges.assess.decision-missing", cited);
            case AssessmentReply.FrameStands(var cite) -> Words.t("pledges.assess.frame-stands", cite);
            case AssessmentReply.Done done -> "";
            case AssessmentReply.Unknown unknown -> "";
        };
    }

    private Optional<Page> page(UUID id, Actor reader, Form form, String refusal) {
        return assessments
                .find(id)
                .map(one -> new AssessmentPage(
                        one,
                        assessments.before(one).isPresent(),
                        writes(reader),
                        reader,
                        registry.read().all("activity").stream()
                                .map(entry ->
                                        Part.Choice.of(entry.id(), entry.id() + " · " + Words.label(entry.name())))
                                .toList(),
                        form,
                        refusal));
    }
}
