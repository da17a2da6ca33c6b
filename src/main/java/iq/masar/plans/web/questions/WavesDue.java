package iq.masar.plans.web.questions;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.plans.Score;
import iq.masar.plans.Score.Wave;
import iq.masar.plans.model.WaveWindow;
import iq.masar.plans.model.WaveWindow.Timing;
import iq.masar.ui.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which waves of the score are due, the first at the top, and which are done and ask for nothing. */
@Component
class WavesDue {
    private final Clock clock;

    WavesDue(Clock clock) {
        this.clock = clock;
    }

    /** The baseline alone before there is one; after the endline nobody waits for the mid-term. */
    List<AssessmentPage.Due> due(CaseId file, List<Score> taken) {
        var baseline = of(taken, Wave.BASELINE).findFirst();
        if (baseline.isEmpty()) {
            return List.of(due(file, Wave.BASELINE, "", Timing.IN_TIME));
        }
        var began = Baghdad.day(baseline.get().takenAt());
        var today = Baghdad.day(clock.instant());
        return Stream.of(Wave.values())
                .filter(wave -> latest(taken, wave).isEmpty())
                .filter(wave ->
                        wave != Wave.MIDTERM || latest(taken, Wave.ENDLINE).isEmpty())
                .map(wave -> due(
                        file,
                        wave,
                        WaveWindow.days(wave, began)
                                .map(days -> Words.t("plans.due.days", Words.day(days.first()), Words.day(days.last())))
                                .orElse(""),
                        WaveWindow.timing(wave, began, today)))
                .toList();
    }

    private static AssessmentPage.Due due(CaseId file, Wave wave, String days, Timing timing) {
        return new AssessmentPage.Due(
                "/cases/" + file + "/assessment?wave=" + wave.code(),
                Words.t("plans.wave." + wave.code()),
                days,
                Words.t("plans.take." + wave.code()),
                Words.t("plans.due." + timing.code()),
                switch (timing) {
                    case EARLY -> "";
                    case IN_TIME -> "info";
                    case LATE -> "warn";
                });
    }

    List<AssessmentPage.Done> done(List<Score> taken) {
        return Stream.of(Wave.values())
                .flatMap(wave -> latest(taken, wave).stream())
                .map(score -> new AssessmentPage.Done(
                        Words.t("plans.wave." + score.wave().code()),
                        Words.day(score.takenAt()),
                        AssessmentPages.two(score.value())))
                .toList();
    }

    private static Optional<Score> latest(List<Score> taken, Wave wave) {
        return of(taken.reversed(), wave).findFirst();
    }

    /** One without a number, too little of it answered, is not done. */
    private static Stream<Score> of(List<Score> taken, Wave wave) {
        return taken.stream().filter(one -> one.wave() == wave && one.value().isPresent());
    }
}
