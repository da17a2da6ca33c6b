package iq.masar.agencies.web;

import iq.masar.agencies.Rollout;
import iq.masar.agencies.Stage;
import iq.masar.ui.Page;
import iq.masar.ui.Words;
import java.util.List;

/** How far every governorate has come. */
public record RolloutListPage(List<Row> rows) implements Page {
    /** One governorate in words. */
    public record Row(Rollout rollout, String governorate, boolean verified) {
        public String href() {
            return "/roll-out/" + rollout.governorate();
        }

        public int met() {
            return rollout.ready().size() - rollout.open().size();
        }

        /** The latest step with its date as exactly as it is known. */
        public String since() {
            return rollout.steps().stream()
                    .filter(step -> step.stage() == rollout.stage())
                    .reduce((earlier, later) -> later)
                    .map(RolloutListPage::date)
                    .orElse("");
        }

        public boolean sinceVerified() {
            return rollout.steps().stream()
                    .filter(step -> step.stage() == rollout.stage())
                    .reduce((earlier, later) -> later)
                    .map(Rollout.Step::verified)
                    .orElse(true);
        }
    }

    @Override
    public String template() {
        return "agencies/rollout";
    }

    public long at(Stage stage) {
        return rows.stream().filter(row -> row.rollout().stage() == stage).count();
    }

    public static String date(Rollout.Step step) {
        return switch (step.precision()) {
            case DAY -> Words.day(step.day());
            case MONTH -> step.day().getMonthValue() + "/" + step.day().getYear();
            case YEAR -> Integer.toString(step.day().getYear());
        };
    }

    public static String words(Stage stage) {
        return Words.t("agencies.stage." + stage.code());
    }

    public static String tone(Stage stage) {
        return switch (stage) {
            case NOT_STARTED -> "";
            case PREPARING -> "info";
            case PILOT -> "glaze";
            case LIVE -> "ok";
            case PAUSED -> "warn";
        };
    }

    public static String icon(Stage stage) {
        return switch (stage) {
            case NOT_STARTED -> "clock";
            case PREPARING -> "tool";
            case PILOT -> "flag";
            case LIVE -> "check";
            case PAUSED -> "stop";
        };
    }
}
