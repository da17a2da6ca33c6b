package iq.masar.directory.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/** Reads recurrence rules of RFC 5545, such as {@code FREQ=WEEKLY;BYDAY=SU,TU}. */
public final class Schedules {
    private static final Pattern HOURS = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d");
    private static final Set<Freq> COARSE = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    private Schedules() {}

    /** Whether the text is a rule that repeats by days or more; nothing at all means "by appointment". */
    public static boolean isRule(String text) {
        return text.isBlank()
                || rule(text).filter(rule -> COARSE.contains(rule.getFreq())).isPresent();
    }

    /** {@code 08:00-14:00}, the end after the beginning; or nothing. */
    public static boolean isHours(String text) {
        return text.isBlank()
                || HOURS.matcher(text).matches() && text.substring(0, 5).compareTo(text.substring(6)) < 0;
    }

    /** The next days on which the service is open, from a day on; none for "by appointment". */
    public static List<LocalDate> next(String text, LocalDate from, int days) {
        var found = new ArrayList<LocalDate>();
        rule(text).filter(rule -> COARSE.contains(rule.getFreq())).ifPresent(rule -> {
            var start = new DateTime(from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth());
            var instances = rule.iterator(start);
            for (var looked = 0; instances.hasNext() && found.size() < days && looked < 400; looked++) {
                var day = instances.nextDateTime();
                found.add(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth()));
            }
        });
        return found.stream().distinct().toList();
    }

    /** The weekdays of a weekly rule, as people read schedules; none for other rules. */
    public static List<DayOfWeek> weekdays(String text) {
        return rule(text)
                .filter(rule -> rule.getFreq() == Freq.WEEKLY && rule.getInterval() == 1)
                .map(RecurrenceRule::getByDayPart)
                .stream()
                .flatMap(List::stream)
                .map(day -> DayOfWeek.of((day.weekday.ordinal() + 6) % 7 + 1))
                .toList();
    }

    private static Optional<RecurrenceRule> rule(String text) {
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(new RecurrenceRule(text.strip(), RecurrenceRule.RfcMode.RFC5545_STRICT));
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException notARule) {
            return Optional.empty();
        }
    }
}
