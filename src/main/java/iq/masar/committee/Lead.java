package iq.masar.committee;

import java.util.List;
import java.util.UUID;

/**
 * A lead on a travel agency (list E5): a route and a number, nobody's data.
 *
 * @param period {@code 2021-05/2021-09}
 * @param priceBand one of {@link #BANDS}, in US dollars
 */
public record Lead(
        UUID id,
        String agency,
        String licence,
        String route,
        String period,
        int travellers,
        String priceBand,
        String source,
        String sentTo) {
    public static final List<String> BANDS = List.of("under-2000", "2000-4000", "4000-8000", "over-8000", "unknown");

    /** The first field whose text names a telephone or a paper; empty when none does (RET-42). */
    public String personal() {
        return PersonalMark.isIn(agency)
                ? "agency"
                : PersonalMark.isIn(route)
                        ? "route"
                        : PersonalMark.isIn(source) ? "source" : PersonalMark.isIn(sentTo) ? "sentTo" : "";
    }
}
