package iq.masar.codes;

import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How long a provider has to acknowledge, decide, serve and follow up: table E1, as data per family and governorate. */
@Component
public class Deadlines {
    private static final String ANY = "any";
    private final CodeLists lists;

    Deadlines(CodeLists lists) {
        this.lists = lists;
    }

    /** The row for that family and governorate when there is one, else the family's, else the governorate's, else the general one. */
    public Limits of(FamilyCode family, GovernorateCode governorate, Priority priority) {
        return Stream.of(
                        key(family.value(), governorate.value(), priority),
                        key(family.value(), ANY, priority),
                        key(ANY, governorate.value(), priority))
                .flatMap(key -> lists.find("deadline", key).stream())
                .findFirst()
                .map(Deadlines::limits)
                .orElseGet(() -> limits(lists.get("deadline", key(ANY, ANY, priority))));
    }

    /** The calendar made of the holiday lists and office hours. */
    public WorkingCalendar calendar() {
        return lists.calendar();
    }

    private static String key(String family, String governorate, Priority priority) {
        return family + "." + governorate + "." + priority.code();
    }

    private static Limits limits(Code row) {
        var kind = ClockKind.valueOf(row.fact("clock").toUpperCase(java.util.Locale.ROOT));
        return new Limits(
                Limit.of(row.fact("acknowledge"), kind),
                Limit.of(row.fact("decide"), kind),
                Limit.of(row.fact("service"), kind),
                Limit.of(row.fact("follow_up"), kind),
                kind,
                row.verified());
    }
}
