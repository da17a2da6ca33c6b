package iq.masar.returns.web.interview;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.Interview;
import iq.masar.returns.Interviews;
import iq.masar.returns.ReturnFiles;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.Terms;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.web.Refusing;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The record of an interview. */
@Controller
class InterviewPages {
    private static final int LONGEST = 8_000;
    private final Interviews interviews;
    private final ReturnFiles files;
    private final Terms terms;

    InterviewPages(Interviews interviews, ReturnFiles files, Terms terms) {
        this.interviews = interviews;
        this.files = files;
        this.terms = terms;
    }

    @GetMapping("/returns/{id}/interview")
    Answer show(@PathVariable UUID id, Actor reader, Form form) {
        return page(id, reader, form, "").map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/returns/{id}/interview")
    Answer record(@PathVariable UUID id, Actor by, Form form) {
        var answers = terms.questions().keySet().stream().collect(Collectors.toMap(code -> code, code -> {
            form.maximum("answer." + code, LONGEST);
            return form.text("answer." + code);
        }));
        form.require("signature", "returns.signature.missing");
        if (!form.isSound()) {
            return page(id, by, form, "").map(Answer::unprocessable).orElseGet(Answer::missing);
        }
        var signature = form.has("signature", "refused") ? "refused" : "signed";
        return shown(
                interviews.record(new CaseId(id), answers, form.has("read", "yes"), signature, by),
                id,
                by,
                form,
                "/returns/" + id);
    }

    @PostMapping("/returns/{id}/interview/corrections")
    Answer append(@PathVariable UUID id, Actor by, Form form) {
        form.require("correction", "returns.correction.missing").maximum("correction", LONGEST);
        if (!form.isSound()) {
            return page(id, by, form, "").map(Answer::unprocessable).orElseGet(Answer::missing);
        }
        return shown(
                interviews.append(new CaseId(id), form.text("correction"), by),
                id,
                by,
                form,
                "/returns/" + id + "/interview");
    }

    private Answer shown(ReturnReply reply, UUID id, Actor by, Form form, String next) {
        return switch (reply) {
            case Done done -> Answer.to(next);
            case Unknown unknown -> Answer.missing();
            case ReturnReply refused ->
                page(id, by, form, Refusing.title(refused, by))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }

    private Optional<InterviewPage> page(UUID id, Actor reader, Form form, String refusal) {
        return files.find(new CaseId(id), reader)
                .filter(file -> !reader.is(Role.SAFEGUARD_OFFICER))
                .flatMap(file -> interviews.of(file.id()).stream()
                        .filter(one ->
                                one.outcome().equals("set") || one.outcome().equals("held"))
                        .reduce((first, last) -> last)
                        .filter(one -> one.outcome().equals("held") || reader.is(Role.CONSULAR_OFFICER))
                        .map(one -> page(file, one, reader, form, refusal)));
    }

    private InterviewPage page(ReturnFile file, Interview interview, Actor reader, Form form, String refusal) {
        var held = interview.outcome().equals("held");
        var told = held ? interviews.answers(file.id(), interview.id(), reader) : Map.<String, String>of();
        var lines = new LinkedHashMap<String, String>();
        terms.questions().forEach((code, question) -> {
            if (told.containsKey(code)) {
                lines.put(Words.label(question), told.getOrDefault(code, ""));
            }
        });
        return new InterviewPage(
                file.id().toString(),
                file.facts().number(),
                Words.moment(interview.at()),
                !held,
                held && reader.is(Role.CONSULAR_OFFICER),
                terms.questions().entrySet().stream()
                        .map(question ->
                                new InterviewPage.Question(question.getKey(), Words.label(question.getValue())))
                        .toList(),
                lines,
                Interviews.corrections(told).stream()
                        .map(one -> new InterviewPage.Correction(Words.moment(one.at()), one.text()))
                        .toList(),
                interview
                        .signature()
                        .map(signature -> Words.t("returns.signature." + signature))
                        .orElse(""),
                form,
                refusal);
    }
}
