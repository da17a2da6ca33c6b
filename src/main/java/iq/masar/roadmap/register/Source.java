package iq.masar.roadmap.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line, or a run of lines, of a founding document.
 *
 * @param document such as {@code DOC-VNR-2022}
 * @param first counted from 1, blank lines included
 */
public record Source(String document, int first, int last) {
    private static final Map<String, String> LETTERS = Map.of("V", "DOC-VNR-2022", "P", "DOC-PR-2022-07");
    private static final Pattern LINES = Pattern.compile("(\\d+)(?:-(\\d+))?");

    /** Reads {@code V:97,145-147; P:2}; empty when it is not written so. */
    public static Optional<List<Source>> parse(String text) {
        var found = new ArrayList<Source>();
        for (var part : text.split(";")) {
            var halves = part.strip().split(":", 2);
            var document = LETTERS.get(halves[0]);
            if (halves.length < 2 || document == null) {
                return Optional.empty();
            }
            for (var run : halves[1].split(",")) {
                var lines = LINES.matcher(run.strip());
                if (!lines.matches()) {
                    return Optional.empty();
                }
                var first = Integer.parseInt(lines.group(1));
                found.add(
                        new Source(document, first, lines.group(2) == null ? first : Integer.parseInt(lines.group(2))));
            }
        }
        return Optional.of(List.copyOf(found));
    }

    /** {@code V:131}, as the documents are cited everywhere. */
    public String cite() {
        var letter = LETTERS.entrySet().stream()
                .filter(known -> known.getValue().equals(document))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(document);
        return letter + ":" + first + (last > first ? "-" + last : "");
    }

    public boolean holds(Passage passage) {
        return passage.document().equals(document) && passage.line() >= first && passage.line() <= last;
    }

    @Override
    public String toString() {
        return cite();
    }
}
