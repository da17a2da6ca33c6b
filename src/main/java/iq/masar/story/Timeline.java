package iq.masar.story;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Language;
import iq.masar.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What a story has told, line by line, and what in it did not hold. */
final class Timeline {
    private final LocalDate first;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private int checks;

    Timeline(LocalDate first) {
        this.first = first;
    }

    void add(Instant at, String key, Object... arguments) {
        lines.add(new Line(at, key, List.of(arguments)));
    }

    /** Places that go on side by side may check at once. */
    synchronized void check(boolean fact, String what) {
        checks++;
        if (!fact) {
            broken.add(what);
        }
    }

    /** What did not hold. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    boolean isWhole() {
        return broken.isEmpty();
    }

    /** The whole story as text, a line an event: day of the story, date and time in Baghdad, what happened. */
    String print(Language language) {
        var text = new StringBuilder();
        for (var line : lines) {
            var day = Baghdad.day(line.at());
            text.append("%-5s %s %tR  %s%n"
                    .formatted(
                            "D" + ChronoUnit.DAYS.between(first, day),
                            day,
                            line.at().atZone(Baghdad.ZONE),
                            Words.in(language, line.key(), line.arguments().toArray())));
        }
        text.append("%n%d assertions, %d broken%n".formatted(checks, broken.size()));
        broken.forEach(what -> text.append("BROKEN: ").append(what).append(System.lineSeparator()));
        return text.toString();
    }

    private record Line(Instant at, String key, List<Object> arguments) {}
}
