package iq.masar.plans.web.questions;

import iq.masar.access.Accounts;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.codes.Codes;
import iq.masar.codes.Priority;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.plans.Instrument;
import iq.masar.plans.Instruments;
import iq.masar.plans.Plan.Coded;
import iq.masar.plans.Score;
import iq.masar.plans.Score.Wave;
import iq.masar.plans.Scores;
import iq.masar.plans.Taking;
import iq.masar.plans.model.WaveWindow;
import iq.masar.plans.web.Choices;
import iq.masar.plans.web.Refusal;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Assessment: the sustainability score in its waves (REF-27). */
@Controller
class AssessmentPages {
    static final String TAB = "assessment";
    private static final String AS_SUGGESTED = "suggested";

    private final CaseFrames frames;
    private final Scores scores;
    private final Instruments instruments;
    private final Codes codes;
    private final Accounts accounts;
    private final WavesDue waves;

    AssessmentPages(
            CaseFrames frames, Scores scores, Instruments instruments, Codes codes, Accounts accounts, WavesDue waves) {
        this.frames = frames;
        this.scores = scores;
        this.instruments = instruments;
        this.codes = codes;
        this.accounts = accounts;
        this.waves = waves;
    }

    @GetMapping("/cases/{id}/assessment")
    Answer show(@PathVariable UUID id, Actor actor, Form form) {
        return frames.of(new CaseId(id), actor, TAB)
                .map(frame -> Answer.show(page(frame, form, Wave.find(form.text("wave")), Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/cases/{id}/assessment")
    Answer take(@PathVariable UUID id, Actor actor, Form form) {
        var file = new CaseId(id);
        var frame = frames.of(file, actor, TAB);
        var wave = Wave.find(form.text("wave"));
        if (frame.isEmpty() || wave.isEmpty()) {
            return Answer.missing();
        }
        var manner = Coded.find(Score.Manner.class, form.text("manner"));
        if (manner.isEmpty()) {
            return Answer.unprocessable(
                    page(frame.get(), form.problem("manner", "plans.manner-missing"), wave, Optional.empty()));
        }
        var taking = scores.measure(
                file,
                wave.get(),
                new Scores.Asking(ScreeningPages.language(frame.get(), form), manner.get(), QuestionSheet.typed(form)),
                priority(form),
                actor);
        return switch (taking) {
            case Taking.Measured done -> Answer.to("/cases/" + id + "/assessment");
            case Taking.Screened done -> Answer.to("/cases/" + id + "/screening");
            case Taking.Unreadable bad -> {
                bad.problems().forEach((item, key) -> form.problem(QuestionSheet.PREFIX + item, key));
                yield Answer.unprocessable(page(frame.get(), form, wave, Optional.empty()));
            }
            case Taking.CaseRefuses no ->
                Answer.refused(page(frame.get(), form, wave, Optional.of(Refusal.ofCase((Record) no.why()))));
            case Taking.Refused no -> Answer.refused(page(frame.get(), form, wave, Optional.of(Refusal.of(no))));
            case Taking.NotYours no -> Answer.missing();
        };
    }

    private static Optional<Priority> priority(Form form) {
        return Arrays.stream(Priority.values())
                .filter(one -> one.code().equals(form.text("priority")))
                .findFirst();
    }

    private AssessmentPage page(CaseFrame frame, Form form, Optional<Wave> wave, Optional<Refusal> refusal) {
        var file = frame.file().id();
        var instrument = instruments.inForce(Instrument.SUSTAINABILITY).orElseThrow();
        var taken = scores.list(file);
        return new AssessmentPage(
                frame,
                form,
                taken.reversed().stream().map(one -> row(one, taken)).toList(),
                instrument.dimensions().stream()
                        .map(one -> Words.label(one.label()))
                        .toList(),
                instrument.verified(),
                frame.workable() ? waves.due(file, taken) : List.of(),
                waves.done(taken),
                wave.filter(one -> frame.workable()).map(one -> taking(frame, form, one, instrument)),
                refusal);
    }

    private AssessmentPage.Taking taking(CaseFrame frame, Form form, Wave wave, Instrument instrument) {
        var path = "/cases/" + frame.file().id() + "/assessment?wave=" + wave.code() + "&";
        var priorities = Stream.concat(
                        Stream.of(Part.Choice.of(AS_SUGGESTED, Words.t("plans.priority.suggested"))),
                        Arrays.stream(Priority.values())
                                .map(one ->
                                        Part.Choice.of(one.code(), Words.label(codes.label("priority", one.code())))))
                .toList();
        if (!form.has("priority")) {
            form.with("priority", AS_SUGGESTED);
        }
        return new AssessmentPage.Taking(
                wave.code(),
                Words.t("plans.wave." + wave.code()),
                QuestionSheet.of(instrument, ScreeningPages.language(frame, form), path),
                Choices.of(Score.Manner.class),
                wave == Wave.BASELINE ? priorities : List.of());
    }

    /** Empty when it came in its window, or nothing says when that was. */
    private static String timing(Score score, List<Score> taken) {
        return taken.stream()
                .filter(one -> one.wave() == Wave.BASELINE && one.value().isPresent())
                .findFirst()
                .map(baseline ->
                        WaveWindow.timing(score.wave(), Baghdad.day(baseline.takenAt()), Baghdad.day(score.takenAt())))
                .filter(timing -> timing != WaveWindow.Timing.IN_TIME)
                .map(timing -> Words.t("plans.timing." + timing.code()))
                .orElse("");
    }

    private AssessmentPage.Row row(Score score, List<Score> taken) {
        var instrument = instruments.find(score.instrument(), score.version());
        return new AssessmentPage.Row(
                Words.t("plans.wave." + score.wave().code()),
                timing(score, taken),
                measure(score.value(), instrument),
                score.dimensions().stream()
                        .map(part -> measure(part.value(), instrument))
                        .toList(),
                Words.day(score.takenAt()),
                accounts.name(score.takenBy()),
                asked(score));
    }

    private static String asked(Score score) {
        var words = Words.t(
                "plans.asked",
                score.version(),
                Words.t("plans.language." + score.language().tag()),
                "\u2066" + Words.percent(score.answered().doubleValue()) + "\u2069");
        return score.manner()
                .map(manner -> Words.t("plans.asked-by", words, Choices.word(manner)))
                .orElse(words);
    }

    private static AssessmentPage.Measure measure(Optional<BigDecimal> value, Optional<Instrument> instrument) {
        var band = instrument.flatMap(one -> value.flatMap(one::band));
        return new AssessmentPage.Measure(
                two(value),
                band.map(one -> Words.label(one.label())).orElse(""),
                band.map(one -> tone(one.code())).orElse(""));
    }

    static String two(Optional<BigDecimal> value) {
        return value.map(number -> number.setScale(2, RoundingMode.HALF_UP).toPlainString())
                .orElseGet(() -> Words.t("plans.no-number"));
    }

    private static String tone(String band) {
        return switch (band) {
            case "intensive" -> "bad";
            case "moderate" -> "warn";
            default -> "ok";
        };
    }
}
