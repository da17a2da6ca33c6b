package iq.masar.plans;

import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseStep;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Refused;
import iq.masar.codes.Priority;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.plans.Score.Wave;
import iq.masar.plans.desk.Chronicle;
import iq.masar.plans.desk.Files;
import iq.masar.plans.desk.ProtectionAlarm;
import iq.masar.plans.desk.WaveTasks;
import iq.masar.plans.model.Flags;
import iq.masar.plans.model.Scoring;
import iq.masar.plans.model.Sheet;
import iq.masar.plans.store.SheetStore;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The door to questionnaires that were asked: screenings, and the sustainability score in its waves. */
@Component
public class Scores {
    private final SheetStore store;
    private final Instruments instruments;
    private final Files files;
    private final Chronicle chronicle;
    private final ProtectionAlarm alarm;
    private final WaveTasks waves;

    Scores(
            SheetStore store,
            Instruments instruments,
            Files files,
            Chronicle chronicle,
            ProtectionAlarm alarm,
            WaveTasks waves) {
        this.store = store;
        this.instruments = instruments;
        this.files = files;
        this.chronicle = chronicle;
        this.alarm = alarm;
        this.waves = waves;
    }

    /** How the questions were asked, and what was answered, by item. */
    public record Asking(Language language, Score.Manner manner, Map<String, List<String>> typed) {
        public Asking {
            typed = Map.copyOf(typed);
        }
    }

    /** The scores of a case, oldest first. */
    public List<Score> list(CaseId file) {
        return store.scores(file);
    }

    /** The latest score of one wave. */
    public Optional<Score> find(CaseId file, Wave wave) {
        return list(file).reversed().stream()
                .filter(score -> score.wave() == wave)
                .findFirst();
    }

    /** When the case was screened, newest first. */
    public List<Score.Screening> screenings(CaseId file) {
        return store.screenings(file);
    }

    /** Stores a screening; a flag opens a task for the protection specialists and is written nowhere else. */
    @Transactional
    public Taking screen(CaseId file, Language language, Map<String, List<String>> typed, Actor actor) {
        var found = files.workable(file, actor);
        if (found.isEmpty()) {
            return new Taking.NotYours();
        }
        var sheet = Sheet.read(instruments.inForce(Instrument.SCREENING).orElseThrow(), typed);
        if (!sheet.problems().isEmpty()) {
            return new Taking.Unreadable(sheet.problems());
        }
        var id = chronicle.fresh();
        var now = chronicle.now();
        var version = sheet.instrument().version();
        store.addScreening(
                file, sheet.instrument().id(), new Score.Screening(id, version, language, now, actor.account()));
        seal(file, id, sheet, actor);
        chronicle.happened(file, actor, "screened", version, language.tag());
        if (!Flags.raised(sheet).isEmpty()) {
            alarm.raise(found.get(), actor, now);
        }
        return new Taking.Screened(id);
    }

    /**
     * Stores an assessment and its score; the baseline sets the case's priority and makes it assessed.
     *
     * @param chosen the assessor's priority; absent for the one the score suggests
     */
    @Transactional
    public Taking measure(CaseId file, Wave wave, Asking asking, Optional<Priority> chosen, Actor actor) {
        var found = files.workable(file, actor);
        if (found.isEmpty()) {
            return new Taking.NotYours();
        }
        var refusal = refusal(file, wave);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var sheet = Sheet.read(instruments.inForce(Instrument.SUSTAINABILITY).orElseThrow(), asking.typed());
        if (!sheet.problems().isEmpty()) {
            return new Taking.Unreadable(sheet.problems());
        }
        return stored(found.get(), wave, asking, sheet, chosen, actor);
    }

    private Optional<Taking> refusal(CaseId file, Wave wave) {
        if (store.screenings(file).isEmpty()) {
            return Optional.of(new Taking.ScreeningMissing());
        }
        var baseline = find(file, Wave.BASELINE);
        if (wave != Wave.BASELINE) {
            return baseline.isEmpty() ? Optional.of(new Taking.BaselineMissing()) : Optional.empty();
        }
        return baseline.flatMap(Score::value).map(value -> new Taking.BaselineTaken());
    }

    private Taking stored(
            CaseSummary file, Wave wave, Asking asking, Sheet sheet, Optional<Priority> chosen, Actor actor) {
        var result = Scoring.score(sheet);
        var priority = chosen.or(() -> result.value()
                .flatMap(sheet.instrument()::band)
                .map(Instrument.Band::priority)
                .map(Priority::of));
        if (wave == Wave.BASELINE && priority.isEmpty()) {
            return new Taking.PriorityNeeded();
        }
        var score = new Score(
                chronicle.fresh(),
                file.id(),
                wave,
                result.value(),
                result.dimensions(),
                result.answered(),
                sheet.instrument().id(),
                sheet.instrument().version(),
                asking.language(),
                Optional.of(asking.manner()),
                chronicle.now(),
                actor.account());
        store.addScore(score);
        seal(file.id(), score.id(), sheet, actor);
        if (wave == Wave.BASELINE && assessed(file, priority.orElseThrow(), actor) instanceof Refused refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Taking.CaseRefuses(refused);
        }
        waves.taken(file.id(), wave);
        tell(file, score, actor);
        return new Taking.Measured(score);
    }

    private CaseReply assessed(CaseSummary file, Priority priority, Actor actor) {
        return files.prioritise(file.id(), priority, actor) instanceof Refused refused
                ? refused
                : files.advance(file.id(), CaseStep.ASSESS, actor);
    }

    private void tell(CaseSummary file, Score score, Actor actor) {
        chronicle.happened(
                file.id(),
                actor,
                score.value().isPresent() ? "scored" : "asked",
                score.wave().code(),
                score.value()
                        .map(value -> value.setScale(2, RoundingMode.HALF_UP).toPlainString())
                        .orElse("–"),
                score.version(),
                score.language().tag());
        chronicle.tell(new ScoreTaken(
                file.id(),
                score.wave(),
                score.value(),
                score.instrument(),
                score.version(),
                file.office(),
                file.governorate(),
                score.takenAt()));
    }

    private void seal(CaseId file, UUID id, Sheet sheet, Actor actor) {
        sheet.instrument().items().map(Instrument.Item::section).distinct().forEach(section -> {
            var answers = new java.util.LinkedHashMap<>(sheet.sealed(section));
            answers.values().removeIf(String::isEmpty);
            answers.put(
                    "asked", sheet.instrument().id() + "-" + sheet.instrument().version());
            files.seal(file, new Section(section), id, answers, actor);
        });
    }

    /** Opens the answers of one questionnaire, as far as the officer holds the sections they lie in. */
    public Reading answers(CaseId file, UUID sheet, Instrument instrument, Actor actor) {
        return files.open(
                file,
                actor,
                instrument
                        .items()
                        .map(Instrument.Item::section)
                        .distinct()
                        .map(section -> new Place(file, new Section(section), sheet))
                        .toList());
    }
}
