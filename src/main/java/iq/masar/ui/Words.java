package iq.masar.ui;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Label;
import iq.masar.kernel.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;

/** Every word a page shows, in the language of the current request; templates import its methods statically. */
public final class Words {
    private Words() {}

    /** The message; typed arguments are isolated from the direction around them. A missing key shows as {@code ??key??}. */
    public static String t(String key, Object... arguments) {
        return in(language(), key, arguments);
    }

    /** The message in a language that is not the reader's, such as a letter's. */
    public static String in(Language language, String key, Object... arguments) {
        return Bundles.of(language).message(key, arguments);
    }

    /** Whether the key exists in this language. */
    public static boolean has(Language language, String key) {
        return Bundles.of(language).has(key);
    }

    /** The end of an answer's message key: {@code consent-missing} for {@code ConsentMissing}. */
    public static String code(Object answer) {
        return answer.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    public static Language language() {
        return Screen.current().language();
    }

    public static String label(Label label) {
        return label.in(language());
    }

    /** {@code 7 أيلول 2026}. */
    public static String day(LocalDate day) {
        return Days.day(language(), day);
    }

    /** {@code أيلول 2026}. */
    public static String month(YearMonth month) {
        return Days.month(language(), month);
    }

    /** {@code 7 أيلول 2026}, in Baghdad. */
    public static String day(Instant instant) {
        return day(Baghdad.day(instant));
    }

    /** {@code 7 أيلول} in Baghdad, with the year only where it is not the year of {@code now}. */
    public static String dayNear(Instant instant, Instant now) {
        var day = Baghdad.day(instant);
        return day.getYear() == Baghdad.day(now).getYear() ? Days.dayAndMonth(language(), day) : day(day);
    }

    /** {@code الاثنين 7 أيلول 2026}. */
    public static String weekday(LocalDate day) {
        return Days.weekday(language(), day);
    }

    /** {@code 07/09/2026}, for a field. */
    public static String typed(LocalDate day) {
        return Days.typed(day);
    }

    /** Day and time in Baghdad. */
    public static String moment(Instant instant) {
        return day(Baghdad.day(instant)) + (language() == Language.EN ? ", " : "، ") + time(instant);
    }

    /** {@code 14:52} in Baghdad. */
    public static String time(Instant instant) {
        return time(instant.atZone(Baghdad.ZONE).toLocalTime());
    }

    public static String time(LocalTime time) {
        return Days.time(time);
    }

    public static String number(long number) {
        return Bundles.of(language()).number(number);
    }

    /** {@code 68%} for 0.68. */
    public static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
