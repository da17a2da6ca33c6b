package iq.masar.plans.web.questions;

import iq.masar.access.Accounts;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.plans.Instrument;
import iq.masar.plans.Instruments;
import iq.masar.plans.Scores;
import iq.masar.plans.Taking;
import iq.masar.plans.web.Refusal;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import iq.masar.vault.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Screening: asked before assessment (REF-26). */
@Controller
class ScreeningPages {
    static final String TAB = "screening";

    private final CaseFrames frames;
    private final Scores scores;
    private final Instruments instruments;
    private final Accounts accounts;

    ScreeningPages(CaseFrames frames, Scores scores, Instruments instruments, Accounts accounts) {
        this.frames = frames;
        this.scores = scores;
        this.instruments = instruments;
        this.accounts = accounts;
    }

    @GetMapping("/cases/{id}/screening")
    Answer show(@PathVariable UUID id, Actor actor, Form form) {
        return frames.of(new CaseId(id), actor, TAB)
                .map(frame -> Answer.show(page(frame, form, actor, Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/cases/{id}/screening")
    Answer take(@PathVariable UUID id, Actor actor, Form form) {
        var file = new CaseId(id);
        var frame = frames.of(file, actor, TAB);
        if (frame.isEmpty()) {
            return Answer.missing();
        }
        return switch (scores.screen(file, language(frame.get(), form), QuestionSheet.typed(form), actor)) {
            case Taking.Screened done -> Answer.to("/cases/" + id + "/screening");
            case Taking.Measured done -> Answer.to("/cases/" + id + "/assessment");
            case Taking.Unreadable bad -> {
                bad.problems().forEach((item, key) -> form.problem(QuestionSheet.PREFIX + item, key));
                yield Answer.unprocessable(page(frame.get(), form, actor, Optional.empty()));
            }
            case Taking.CaseRefuses no ->
                Answer.refused(page(frame.get(), form, actor, Optional.of(Refusal.ofCase((Record) no.why()))));
            case Taking.Refused no -> Answer.refused(page(frame.get(), form, actor, Optional.of(Refusal.of(no))));
            case Taking.NotYours no -> Answer.missing();
        };
    }

    private ScreeningPage page(CaseFrame frame, Form form, Actor actor, Optional<Refusal> refusal) {
        var file = frame.file().id();
        var asked = scores.screenings(file).stream()
                .map(one -> new ScreeningPage.Asked(
                        "/cases/" + file + "/screening?sheet=" + one.id(),
                        Words.moment(one.at()),
                        accounts.name(one.by()),
                        Words.t("plans.language." + one.language().tag()),
                        one.version()))
                .toList();
        var asks = frame.workable() && (asked.isEmpty() || form.has("again") || !form.isSound());
        var sheet = asks
                ? instruments
                        .inForce(Instrument.SCREENING)
                        .map(found -> QuestionSheet.of(
                                found, language(frame, form), "/cases/" + file + "/screening?again=yes&"))
                : Optional.<QuestionSheet>empty();
        return new ScreeningPage(frame, form, sheet, asked, opened(file, form, actor), refusal);
    }

    static Language language(CaseFrame frame, Form form) {
        return Language.find(form.text("in")).orElse(frame.file().language());
    }

    private List<ScreeningPage.Line> opened(CaseId file, Form form, Actor actor) {
        return form.uuid("sheet")
                .flatMap(sheet -> scores.screenings(file).stream()
                        .filter(one -> one.id().equals(sheet))
                        .findFirst())
                .flatMap(one -> instruments
                        .find(Instrument.SCREENING, one.version())
                        .map(instrument -> lines(instrument, scores.answers(file, one.id(), instrument, actor))))
                .orElse(List.of());
    }

    private static List<ScreeningPage.Line> lines(Instrument instrument, Reading reading) {
        if (!(reading instanceof Reading.Open open)) {
            return List.of(new ScreeningPage.Line(Words.t("plans.words.closed"), ""));
        }
        var answers = open.records().values().stream()
                .flatMap(record -> record.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        var lines = new ArrayList<ScreeningPage.Line>();
        instrument
                .items()
                .forEach(item -> lines.add(new ScreeningPage.Line(
                        Words.label(item.text()), said(item, answers.getOrDefault(item.id(), "")))));
        return lines;
    }

    private static String said(Instrument.Item item, String code) {
        if (code.isEmpty()) {
            return Words.t("plans.answer.skipped");
        }
        return item.options().isEmpty()
                ? code
                : Arrays.stream(code.split(","))
                        .map(one -> item.find(one)
                                .map(option -> Words.label(option.text()))
                                .orElse(one))
                        .collect(Collectors.joining(Words.t("plans.and")));
    }
}
