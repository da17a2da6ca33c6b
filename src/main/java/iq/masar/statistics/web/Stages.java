package iq.masar.statistics.web;

import static iq.masar.ui.Words.t;

import iq.masar.agencies.Rollout;
import iq.masar.agencies.Rollouts;
import iq.masar.agencies.Stage;
import iq.masar.codes.Codes;
import iq.masar.statistics.Scope;
import iq.masar.ui.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The roll-out as the agencies keep it: each stage with its date and what is not endorsed (REF-49). */
@Component
class Stages {
    private final Rollouts rollouts;
    private final Codes codes;

    Stages(Rollouts rollouts, Codes codes) {
        this.rollouts = rollouts;
        this.codes = codes;
    }

    /** The furthest first; those that have not begun share one line. */
    List<DashboardPage.Stage> of(Scope scope) {
        var begun = new ArrayList<DashboardPage.Stage>();
        var waiting = new ArrayList<String>();
        rollouts.list().stream()
                .filter(one ->
                        scope.governorate().map(one.governorate()::equals).orElse(true))
                .sorted(Comparator.comparingInt(one -> rank(one.stage())))
                .forEach(one -> {
                    if (one.stage() == Stage.NOT_STARTED) {
                        waiting.add(name(one));
                    } else {
                        begun.add(line(one));
                    }
                });
        if (!waiting.isEmpty()) {
            begun.add(new DashboardPage.Stage(
                    waiting.size() == 1 ? waiting.getFirst() : t("statistics.rollout.others", waiting.size()),
                    stage(Stage.NOT_STARTED),
                    "clock",
                    "",
                    t("statistics.rollout.no-date"),
                    true));
        }
        return begun;
    }

    private DashboardPage.Stage line(Rollout one) {
        var step = one.steps().stream()
                .filter(known -> known.stage() == one.stage())
                .reduce((first, last) -> last);
        return new DashboardPage.Stage(
                name(one),
                stage(one.stage()),
                icon(one.stage()),
                kind(one.stage()),
                step.map(Stages::since).orElseGet(() -> t("statistics.rollout.no-date")),
                step.map(Rollout.Step::verified).orElse(false));
    }

    private static String since(Rollout.Step step) {
        return switch (step.precision()) {
            case DAY -> Words.day(step.day());
            case MONTH -> "%d-%02d".formatted(step.day().getYear(), step.day().getMonthValue());
            case YEAR -> Integer.toString(step.day().getYear());
        };
    }

    private String name(Rollout one) {
        return Words.label(codes.label("governorate", one.governorate().value()));
    }

    private String stage(Stage stage) {
        return Words.label(codes.label("rollout-stage", stage.code()));
    }

    private static int rank(Stage stage) {
        return switch (stage) {
            case LIVE -> 0;
            case PILOT -> 1;
            case PREPARING -> 2;
            case PAUSED -> 3;
            case NOT_STARTED -> 4;
        };
    }

    private static String icon(Stage stage) {
        return switch (stage) {
            case LIVE -> "check";
            case PILOT -> "route";
            case PREPARING -> "list";
            case PAUSED -> "stop";
            case NOT_STARTED -> "clock";
        };
    }

    private static String kind(Stage stage) {
        return switch (stage) {
            case LIVE -> "ok";
            case PILOT -> "info";
            case PREPARING -> "warn";
            case PAUSED -> "bad";
            case NOT_STARTED -> "";
        };
    }
}
