package iq.masar.journeys.web;

import iq.masar.journeys.BoardLine;
import iq.masar.journeys.model.Column;
import iq.masar.journeys.model.Line;
import iq.masar.ui.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line in the reader's words, alike on the board, at the gate and at the reception. */
public final class LineWords {
    private LineWords() {}

    public static String name(BoardLine one) {
        return Stream.of(Column.NAME_AR_OWN, Column.NAME_AR_FATHER, Column.NAME_AR_GRANDFATHER)
                .map(one::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    public static String needs(BoardLine one) {
        var needs = one.text(Column.NEEDS_FLAG);
        return needs.isEmpty() || needs.equals("none") ? "" : Words.t("journeys.needs." + needs);
    }

    public static String kind(Line line) {
        return switch (line.state()) {
            case SEATED, BOARDED -> "info";
            case ARRIVED, RESOLVED -> "ok";
            case UNACCOUNTED -> "bad";
            case NO_SHOW, UNFIT, WITHDRAWN, REMOVED -> "gone";
            case IMPORTED, MATCHED -> "";
        };
    }
}
