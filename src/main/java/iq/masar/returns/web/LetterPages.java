package iq.masar.returns.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.ReturnFiles;
import iq.masar.returns.Verdicts;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.model.Ruling;
import iq.masar.returns.model.Verdict;
import iq.masar.ui.Answer;
import iq.masar.ui.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter of a decision, for the post to hand over and the deciders to keep. */
@Controller
class LetterPages {
    private final Verdicts verdicts;
    private final ReturnFiles files;

    LetterPages(Verdicts verdicts, ReturnFiles files) {
        this.verdicts = verdicts;
        this.files = files;
    }

    @GetMapping("/returns/{id}/letter")
    Answer letter(@PathVariable UUID id, Actor reader) {
        return files.find(new CaseId(id), reader)
                .filter(file -> !reader.is(Role.SAFEGUARD_OFFICER))
                .flatMap(file -> verdicts.of(file.id()).stream()
                        .filter(verdict -> verdict.state().equals("made"))
                        .findFirst()
                        .map(verdict -> Answer.show(page(file, verdict, reader))))
                .orElseGet(Answer::missing);
    }

    private LetterPage page(ReturnFile file, Verdict verdict, Actor reader) {
        var day = Baghdad.day(verdict.secondAt().orElse(verdict.firstAt()));
        return new LetterPage(
                file.id().toString(),
                file.facts().number(),
                files.names(List.of(file.id()), reader)
                        .map(names -> names.getOrDefault(file.id(), ""))
                        .orElse(""),
                Words.day(day),
                Words.t("returns.outcome." + verdict.outcome().code()),
                verdict.evidence().stream()
                        .map(kind -> Words.t("returns.paper." + kind))
                        .toList(),
                verdicts.reasons(verdict, reader),
                verdict.outcome() == Ruling.Outcome.CONFIRMED
                        ? ""
                        : Words.t("returns.letter.appeal", day.plusDays(Verdicts.APPEAL_DAYS)));
    }
}
