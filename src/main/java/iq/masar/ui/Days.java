package iq.masar.ui;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import iq.masar.kernel.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

/** Days and hours as each language writes them, always with Western digits. */
final class Days {
    private static final Map<Language, Days> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            BY_LANGUAGE.put(language, new Days(language));
        }
    }

    private final String[] months;
    private final String[] weekdays;

    private Days(Language language) {
        var symbols = DateFormatSymbols.getInstance(ULocale.forLocale(language.locale()));
        months = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        weekdays = symbols.getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    }

    private static Days of(Language language) {
        return java.util.Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    static String day(Language language, LocalDate day) {
        var month = of(language).months[day.getMonthValue() - 1];
        var joined = language == Language.CKB ? "ی " : " ";
        return day.getDayOfMonth() + joined + month + joined + day.getYear();
    }

    static String month(Language language, YearMonth month) {
        return of(language).months[month.getMonthValue() - 1]
                + (language == Language.CKB ? "ی " : " ")
                + month.getYear();
    }

    static String dayAndMonth(Language language, LocalDate day) {
        return day.getDayOfMonth()
                + (language == Language.CKB ? "ی " : " ")
                + of(language).months[day.getMonthValue() - 1];
    }

    static String weekday(Language language, LocalDate day) {
        var name = of(language).weekdays[day.getDayOfWeek().getValue() % 7 + 1];
        return name + (language == Language.AR ? " " : language == Language.CKB ? "، " : ", ") + day(language, day);
    }

    static String typed(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    static String time(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
