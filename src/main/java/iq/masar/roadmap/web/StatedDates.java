package iq.masar.roadmap.web;

import iq.masar.roadmap.register.PartialDate;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.time.YearMonth;
import java.util.Optional;

/** Dates as precise as somebody states them, read from fields and shown in words. */
public final class StatedDates {
    private StatedDates() {}

    /** The day, month or year typed into a field; anything else typed there becomes a problem of the field. */
    public static Optional<PartialDate> read(Form form, String field) {
        var date = PartialDate.typed(form.text(field));
        if (date.isEmpty() && form.has(field)) {
            form.problem(field, "roadmap.date-wrong");
        }
        return date;
    }

    /** {@code 10 شباط 2021}, {@code شباط 2021} or {@code 2021}. */
    public static String words(PartialDate date) {
        return date.day() > 0
                ? Words.day(date.first())
                : date.month() > 0
                        ? Words.month(YearMonth.of(date.year(), date.month()))
                        : Integer.toString(date.year());
    }

    /** The same, or nothing. */
    public static String words(Optional<PartialDate> date) {
        return date.map(StatedDates::words).orElse("");
    }
}
