package iq.masar.statistics.web;

import iq.masar.statistics.Figure;
import iq.masar.statistics.Unit;
import iq.masar.ui.Words;
import iq.masar.ui.charts.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes figures as the reader's language does. */
final class Wording {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Wording() {}

    static Reading reading(Figure figure, Unit unit) {
        return switch (figure) {
            case Figure.Known known -> Reading.known(known.value().doubleValue(), text(known.value(), unit));
            case Figure.Suppressed _ -> Reading.suppressed(Words.t("statistics.suppressed"));
            case Figure.Missing _ -> Reading.missing(Words.t("statistics.missing"));
            case Figure.NotReached _ -> Reading.missing(Words.t("statistics.not-reached"));
        };
    }

    static String text(BigDecimal value, Unit unit) {
        return switch (unit) {
            case COUNT -> Words.number(value.longValue());
            case SHARE ->
                value.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
            case DAYS, HOURS, PER_THOUSAND -> value.toPlainString();
            case SCORE -> (value.signum() > 0 ? "+" : "") + value.toPlainString();
        };
    }

    static String text(Figure figure, Unit unit) {
        return reading(figure, unit).text();
    }
}
