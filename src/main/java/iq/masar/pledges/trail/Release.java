package iq.masar.pledges.trail;

import iq.masar.kernel.Label;
import iq.masar.kernel.Sha256;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Entry.Fact;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * One value of an indicator for a year, frozen with what it rests on; it never changes, a later one stands beside it.
 *
 * @param code such as {@code REL-2026-1}; a statement of a report cites it by this
 * @param year the year the value is of
 * @param value in Western digits without grouping
 * @param edition of the shared store it was drawn from; 0 when it was counted
 * @param source what a counted one rests on; for a drawn one the figure
 * @param at when it was released
 */
public record Release(
        String code, Indicator indicator, int year, String value, long edition, String source, Instant at) {
    /** The kind of entry a release is to a report. */
    public static final String KIND = "release";

    /** SHA-256 in hexadecimal over everything it says. */
    public String sha256() {
        return Sha256.hex(String.join(
                "\n",
                "masar/release/1",
                code,
                indicator.id().toString(),
                indicator.unit(),
                String.valueOf(year),
                value,
                String.valueOf(edition),
                source,
                at.toString()));
    }

    public String href() {
        return "/releases/" + code;
    }

    /** The release as a record that statements may cite, its value under the name {@code value}. */
    public Entry entry() {
        var facts = new LinkedHashMap<String, Fact>();
        facts.put("value", new Fact(value, true));
        facts.put("unit", new Fact(indicator.unit(), true));
        facts.put("period", new Fact(String.valueOf(year), true));
        facts.put("sha256", new Fact(sha256(), true));
        Label title = indicator.title();
        return new Entry(code, KIND, indicator.activity(), title, List.of(), facts, List.of(), 0);
    }
}
