package iq.masar.roadmap.web.plan;

import iq.masar.ui.Form;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What is asked of the tree.
 *
 * @param on the day, or empty for today
 * @param words what is looked for, or empty
 * @param in the roadmap that is open in a folded tree, or empty
 * @param aim the aim that is open in it; empty for activities that serve none, {@link #CLOSED} for no aim
 * @param from how many activities of an open aim are skipped
 * @param folded whether the tree is too large to show at once
 */
record TreeQuery(String on, String words, String in, String aim, int from, boolean folded) {
    static final String CLOSED = "-";
    private static final String PAGE = "/governance/plan";

    /** @param day the day asked for, if any day was; the tree is folded when it is large, unless all of it was asked for */
    static TreeQuery read(Form form, Optional<LocalDate> day, boolean large) {
        return new TreeQuery(
                day.map(LocalDate::toString).orElse(""),
                form.text("q"),
                form.text("in"),
                form.has("aim") ? form.text("aim") : CLOSED,
                Math.clamp(form.integer("from").orElse(0), 0, 1_000_000),
                large && !form.has("all"));
    }

    boolean isSearch() {
        return !words.isEmpty();
    }

    boolean isOpen(String other) {
        return aim.equals(other.isEmpty() ? "none" : other);
    }

    /** The page with one roadmap open, or none. */
    String fold(String roadmap) {
        return address(roadmap, CLOSED, 0);
    }

    /** The page with one aim of a roadmap open. */
    String fold(String roadmap, String opened) {
        return address(roadmap, opened, 0);
    }

    String from(String roadmap, String opened, int first) {
        return address(roadmap, opened, first);
    }

    /** The whole tree of the same day. */
    String whole() {
        return address(Map.of("all", "yes"));
    }

    private String address(String roadmap, String opened, int first) {
        var asked = new LinkedHashMap<String, String>();
        if (!roadmap.isEmpty()) {
            asked.put("in", roadmap);
        }
        if (!opened.equals(CLOSED)) {
            asked.put("aim", opened.isEmpty() ? "none" : opened);
        }
        if (first > 0) {
            asked.put("from", Integer.toString(first));
        }
        return address(asked) + (roadmap.isEmpty() ? "" : "#" + roadmap);
    }

    private String address(Map<String, String> asked) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (!on.isEmpty()) {
            query.add("on=" + on);
        }
        asked.forEach((name, value) -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return PAGE + query;
    }
}
