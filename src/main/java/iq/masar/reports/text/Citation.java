package iq.masar.reports.text;

import iq.masar.roadmap.register.Source;
import java.util.Optional;

/** What a number, a date or a name in a statement rests on. */
public sealed interface Citation {
    /** As the statement writes it between braces. */
    String key();

    /** A field of a record. */
    record RecordValue(String entry, String field) implements Citation {
        @Override
        public String key() {
            return entry + "." + field;
        }
    }

    /** Words of a line of a founding document. */
    record SeedLine(String document, int line, String quote) implements Citation {
        @Override
        public String key() {
            return new Source(document, line, line).cite() + "|" + quote;
        }
    }

    /** Reads {@code OBS-1}, {@code OBS-1.period} or {@code V:65|2016}; empty for anything else. */
    static Optional<Citation> find(String text) {
        if (text.contains("|")) {
            var halves = text.split("\\|", 2);
            return Source.parse(halves[0])
                    .filter(sources -> !halves[1].isEmpty())
                    .map(sources -> new SeedLine(
                            sources.getFirst().document(), sources.getFirst().first(), halves[1]));
        }
        var dot = text.indexOf('.');
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(
                        dot < 0
                                ? new RecordValue(text, "")
                                : new RecordValue(text.substring(0, dot), text.substring(dot + 1)));
    }
}
