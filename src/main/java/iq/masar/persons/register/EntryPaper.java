package iq.masar.persons.register;

import iq.masar.kernel.Digits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One paper of an entry (IDN-37): kind, number, issuer, dates as typed, and what became of it.
 *
 * @param kind code list E5, such as {@code unified_id}
 * @param issued day of issue, {@code 2019-05-01}, or empty
 * @param expires last day, or empty
 */
public record EntryPaper(
        String kind, String number, String issuer, String issued, String expires, Optional<PaperState> state) {
    /** Papers an entry holds at most. */
    public static final int MOST = 9;

    private static final List<String> FIELDS = List.of("kind", "number", "issuer", "issued", "expires", "state");

    /** The fields of the paper in that place, from 1. */
    public Map<String, String> fields(int place) {
        var fields = new LinkedHashMap<String, String>();
        var texts = List.of(
                kind,
                number,
                issuer,
                issued,
                expires,
                state.map(PaperState::code).orElse(""));
        for (var i = 0; i < texts.size(); i++) {
            fields.put("paper." + place + "." + FIELDS.get(i), texts.get(i));
        }
        return fields;
    }

    static List<EntryPaper> in(Map<String, String> fields) {
        var papers = new ArrayList<EntryPaper>();
        for (var place = 1; place <= MOST; place++) {
            var at = "paper." + place + ".";
            if (fields.keySet().stream().anyMatch(field -> field.startsWith(at))) {
                papers.add(new EntryPaper(
                        fields.getOrDefault(at + "kind", ""),
                        fields.getOrDefault(at + "number", ""),
                        fields.getOrDefault(at + "issuer", ""),
                        fields.getOrDefault(at + "issued", ""),
                        fields.getOrDefault(at + "expires", ""),
                        PaperState.find(fields.getOrDefault(at + "state", ""))));
            }
        }
        return papers;
    }

    /** The numbers that papers of both entries bear, as the first writes them. */
    public static List<String> shared(Extract one, Extract other) {
        var theirs =
                other.papers().stream().map(paper -> compared(paper.number())).toList();
        return one.papers().stream()
                .map(EntryPaper::number)
                .filter(number -> !compared(number).isEmpty() && theirs.contains(compared(number)))
                .distinct()
                .toList();
    }

    /** The number as two papers are compared by it: letters and digits only, digits Western. */
    static String compared(String number) {
        return Digits.western(number).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
