package iq.masar.reports.text;

import iq.masar.kernel.Language;
import iq.masar.roadmap.register.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A report as it is written: sections, statements in two languages, and blocks drawn from the records. */
public record Script(List<Item> items) {
    public Script {
        items = List.copyOf(items);
    }

    public sealed interface Item {}

    record Section(int level, String number, String ar, String en) implements Item {}

    /** @param footnote whether it stands under the statement before it */
    public record Statement(String id, boolean footnote, List<Source> sources, String ar, String en) implements Item {
        /** Its text in Arabic or English; Sorani reads the Arabic, the language of record. */
        public String in(Language language) {
            return language == Language.EN ? en : ar;
        }

        public Statement saying(Language language, String text) {
            return language == Language.EN
                    ? new Statement(id, footnote, sources, ar, text)
                    : new Statement(id, footnote, sources, text, en);
        }
    }

    record Block(String name, List<String> arguments) implements Item {}

    public List<Statement> statements() {
        return items.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    /** The same report with one statement replaced. */
    public Script with(Statement changed) {
        return new Script(items.stream()
                .map(item -> item instanceof Statement one && one.id().equals(changed.id()) ? changed : item)
                .toList());
    }

    /** @throws Unreadable when a line is none of those a script may hold */
    public static Script parse(String text) {
        var items = new ArrayList<Item>();
        var lines = text.lines().iterator();
        var number = 0;
        while (lines.hasNext()) {
            var line = lines.next();
            number++;
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            if (line.startsWith("## ") || line.startsWith("### ")) {
                items.add(section(line));
            } else if (line.startsWith("@")) {
                var words = line.substring(1).split(" ");
                items.add(new Block(words[0], Arrays.asList(words).subList(1, words.length)));
            } else if ((line.startsWith("* ") || line.startsWith("^ ")) && lines.hasNext()) {
                var ar = lines.next();
                items.add(statement(line, ar, lines.hasNext() ? lines.next() : ""));
                number += 2;
            } else {
                throw new Unreadable(number, line);
            }
        }
        return new Script(items);
    }

    private static Section section(String line) {
        var level = line.startsWith("### ") ? 2 : 1;
        var parts = line.substring(line.indexOf(' ') + 1).split(" \\| ");
        return new Section(level, parts[0].strip(), parts[1].strip(), parts[2].strip());
    }

    private static Statement statement(String head, String ar, String en) {
        var open = head.indexOf('[');
        var sources = new ArrayList<Source>();
        for (var cited : head.substring(open + 1, head.indexOf(']')).split(", ")) {
            Source.parse(cited).ifPresent(sources::addAll);
        }
        return new Statement(head.substring(2, open).strip(), head.startsWith("^"), sources, ar, en);
    }

    /** A line of a script that is nothing a script may hold. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(int line, String text) {
            super(line + ": " + text);
        }
    }
}
