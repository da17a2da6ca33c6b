package iq.masar.papers;

import iq.masar.casework.CaseSummary;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.casework.strip.Openings;
import iq.masar.casework.words.CaseWords;
import iq.masar.consent.Consent;
import iq.masar.consent.Consents;
import iq.masar.consent.texts.ConsentTexts;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.papers.PaperStore.PaperRow;
import iq.masar.persons.Names;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Screen;
import iq.masar.ui.Words;
import iq.masar.vault.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Issues and prints support letters and consent forms (REF-47). */
@Controller
class LetterPages {
    private final Papers papers;
    private final Consents consents;
    private final ConsentTexts texts;
    private final CaseFrames frames;
    private final Openings openings;
    private final CaseWords words;

    LetterPages(
            Papers papers,
            Consents consents,
            ConsentTexts texts,
            CaseFrames frames,
            Openings openings,
            CaseWords words) {
        this.papers = papers;
        this.consents = consents;
        this.texts = texts;
        this.frames = frames;
        this.openings = openings;
        this.words = words;
    }

    @PostMapping("/cases/{id}/letters")
    Answer issue(Actor actor, @PathVariable UUID id, Form form) {
        var template = form.text("template").equals("residence") ? "residence" : "general";
        return frames.of(new CaseId(id), actor, "")
                .filter(frame -> frame.workable())
                .map(frame -> papers.letter(
                        frame.file(),
                        template,
                        Language.find(form.text("language")).orElse(frame.file().language()),
                        actor))
                .map(paper -> Answer.to("/papers/" + paper.id()))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/cases/{id}/consents/{consent}/form")
    Answer form(Actor actor, @PathVariable UUID id, @PathVariable UUID consent) {
        return consents.find(consent)
                .filter(one -> one.file().value().equals(id))
                .filter(one -> frames.of(one.file(), actor, "consents").isPresent())
                .map(one -> papers.form(one, actor))
                .map(paper -> Answer.to("/papers/" + paper.id()))
                .orElseGet(Answer::missing);
    }

    @GetMapping("/papers/{id}")
    Answer show(Actor actor, @PathVariable UUID id) {
        var paper = papers.find(id);
        var frame = paper.flatMap(one -> frames.of(one.file(), actor, ""));
        return paper.isEmpty() || frame.isEmpty()
                ? Answer.missing()
                : Answer.show(
                        spoken(paper.get(), frame.get().file(), frame.get().callingName(), actor));
    }

    @PostMapping("/papers/{id}/revoke")
    Answer revoke(Actor actor, @PathVariable UUID id) {
        var mine =
                papers.find(id).filter(one -> frames.of(one.file(), actor, "").isPresent());
        mine.ifPresent(one -> papers.revoke(id));
        return mine.map(one -> Answer.to("/cases/" + one.file())).orElseGet(Answer::missing);
    }

    private LetterPage spoken(PaperRow paper, CaseSummary file, String called, Actor actor) {
        return Screen.bind(Screen.current().speaking(paper.language()))
                .call(() ->
                        paper.kind().equals("letter") ? letter(paper, file, called, actor) : consent(paper, called));
    }

    /** The full name only while the personal data stand open; else the name the person is called by. */
    private LetterPage letter(PaperRow paper, CaseSummary file, String called, Actor actor) {
        var face = Place.face(file.id());
        var name = openings.read(actor, file.id(), List.of(face))
                .map(open -> Names.in(open.at(face)).line())
                .filter(line -> !line.isEmpty())
                .orElse(called);
        var key = "papers.letter." + paper.template();
        return page(
                paper,
                Words.t(key + ".title"),
                List.of(Words.t(key + ".text", name, words.office(file.office())), Words.t("papers.letter.free")),
                List.of(),
                false,
                false);
    }

    private LetterPage consent(PaperRow paper, String called) {
        var consent = consents.find(paper.consent().orElseThrow()).orElseThrow();
        var text = texts.of(consent.purpose(), consent.mode(), consent.textVersion());
        var lines = new ArrayList<LetterPage.Line>();
        lines.add(new LetterPage.Line(Words.t("papers.letter.person"), called));
        lines.addAll(recipients(consent));
        lines.add(new LetterPage.Line(
                Words.t("papers.letter.mode"),
                Words.t("consent.mode." + consent.mode().code())));
        return page(
                paper,
                Words.t("papers.letter.consent.title"),
                List.of(text.words().in(paper.language())),
                lines,
                text.verified(),
                true);
    }

    private List<LetterPage.Line> recipients(Consent consent) {
        return consent.scope().entrySet().stream()
                .map(one -> new LetterPage.Line(
                        words.office(one.getKey()),
                        one.getValue().stream()
                                .sorted()
                                .map(category -> Words.t("consent.category." + category.code()))
                                .collect(Collectors.joining("، "))))
                .toList();
    }

    private LetterPage page(
            PaperRow paper,
            String title,
            List<String> text,
            List<LetterPage.Line> lines,
            boolean verified,
            boolean signatures) {
        return new LetterPage(
                paper.language(),
                title,
                words.office(paper.office()),
                paper.number(),
                Words.day(paper.issuedAt()),
                Words.day(paper.expiresAt()),
                paper.issuedByName(),
                text,
                lines,
                verified,
                paper.textVersion(),
                "/check/" + paper.token(),
                signatures);
    }
}
