package iq.masar.roadmap.plan;

import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who carries an activity and when (GOV-16).
 *
 * @param owners institutions that answer for it
 * @param partners institutions that help
 * @param begins as precisely as somebody stated it; empty where nobody did
 * @param ends likewise
 */
public record Terms(
        List<String> owners, List<String> partners, Optional<PartialDate> begins, Optional<PartialDate> ends) {
    public Terms {
        owners = List.copyOf(owners);
        partners = List.copyOf(partners);
    }

    /** What the founding documents, or the file it came from, say. */
    public static Terms of(Entry activity) {
        return new Terms(
                Stream.concat(activity.linked("owner").stream(), activity.linked("owners").stream())
                        .distinct()
                        .toList(),
                activity.linked("partners"),
                stated(activity, "from", "date_start", "date", "period"),
                stated(activity, "to", "date_end", "target_year", "date", "period"));
    }

    private static Optional<PartialDate> stated(Entry activity, String... fields) {
        return Stream.of(fields)
                .flatMap(field -> activity.fact(field).stream())
                .flatMap(text -> PartialDate.find(text).stream())
                .findFirst();
    }

    /** The same with one owner. */
    public Terms ownedBy(String institution) {
        return new Terms(List.of(institution), partners, begins, ends);
    }

    /** Whether its last possible day lies before its first: a period in March 2026 may well begin on 15 March and end in 2026. */
    public boolean endsBeforeItBegins() {
        return begins.isPresent() && ends.isPresent() && ends.get().isBefore(begins.get());
    }
}
