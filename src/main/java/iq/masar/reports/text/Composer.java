package iq.masar.reports.text;

import iq.masar.kernel.Language;
import iq.masar.reports.text.Script.Block;
import iq.masar.reports.text.Script.Section;
import iq.masar.reports.text.Script.Statement;
import iq.masar.roadmap.plan.Plan;
import iq.masar.roadmap.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes a report from its script and the records as they are now; the stored documents are only read (GOV-54). What is wrong is
 * listed, never left out.
 */
public final class Composer {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");
    private final Register register;
    private final Values values;
    private final Language language;
    private final Blocks blocks;
    private final List<Fault> faults = new ArrayList<>();

    public Composer(Register register, Plan plan, Language language, DigitStyle digits) {
        this.register = register;
        this.values = new Values(register, plan, language, digits);
        this.language = language;
        this.blocks = new Blocks(register, plan, this::cited, language);
    }

    public Composition compose(Script script) {
        var parts = new ArrayList<Part>();
        var notes = 0;
        for (var item : script.items()) {
            switch (item) {
                case Section(var level, var number, var ar, var en) ->
                    parts.add(new Part.Heading(level, number, language == Language.EN ? en : ar));
                case Statement statement
                when statement.footnote() -> {
                    notes++;
                    mark(parts, notes);
                    parts.add(new Part.Note(statement.id(), notes, pieces(statement)));
                }
                case Statement statement -> parts.add(new Part.Paragraph(statement.id(), false, pieces(statement), 0));
                case Block(var name, var arguments) -> parts.addAll(blocks.of(name, arguments));
            }
        }
        script.statements().forEach(this::compare);
        var title = register.find("DOC-VNR-2022")
                .map(document -> language == Language.EN
                        ? document.name().en()
                        : document.name().ar())
                .orElse("");
        return new Composition(language, title, parts, faults);
    }

    /** The footnote's number goes to the last statement before it. */
    private static void mark(List<Part> parts, int number) {
        for (var place = parts.size() - 1; place >= 0; place--) {
            if (parts.get(place) instanceof Part.Paragraph(var id, var bullet, var pieces, var note)) {
                parts.set(place, new Part.Paragraph(id, bullet, pieces, number));
                return;
            }
        }
    }

    private List<Piece> pieces(Statement statement) {
        var pieces = new ArrayList<Piece>();
        var text = statement.in(language);
        var braces = BRACES.matcher(text);
        var from = 0;
        while (braces.find()) {
            words(statement, text.substring(from, braces.start()), pieces);
            pieces.add(cited(statement.id(), braces.group(1)));
            from = braces.end();
        }
        words(statement, text.substring(from), pieces);
        bounds(statement, pieces);
        return pieces;
    }

    private void words(Statement statement, String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Words(text));
            Tokens.numbers(text).forEach(token -> fault(statement.id(), Fault.Kind.UNCITED, token));
            Tokens.words(text).forEach(word -> fault(statement.id(), Fault.Kind.NUMBER_WORD, word));
        }
    }

    private Piece.Cited cited(String statement, String key) {
        var citation = Citation.find(key);
        var shown = citation.flatMap(values::shown);
        if (shown.isEmpty()) {
            var quoted = citation.filter(Citation.SeedLine.class::isInstance).isPresent();
            fault(statement, quoted ? Fault.Kind.NOT_IN_THAT_LINE : Fault.Kind.UNKNOWN, key);
        }
        return new Piece.Cited(shown.orElse("{" + key + "}"), citation.orElse(new Citation.RecordValue(key, "")));
    }

    /** A bare value of a bounded record needs its bound somewhere in the same statement (GOV-48). */
    private void bounds(Statement statement, List<Piece> pieces) {
        var keys = Composition.cited(pieces).map(Citation::key).toList();
        for (var key : keys) {
            var entry = key.replaceFirst("\\.value$", "");
            if (key.endsWith(".value") && values.isQualified(entry) && !keys.contains(entry + ".qualifier")) {
                fault(statement.id(), Fault.Kind.QUALIFIER_DROPPED, entry);
            }
        }
    }

    /** The two texts of a statement rest on the same citations (GOV-50). */
    private void compare(Statement statement) {
        var ar = keys(statement.ar());
        var en = keys(statement.en());
        if (!ar.equals(en)) {
            var differ = new TreeSet<>(ar);
            differ.addAll(en);
            differ.removeIf(key -> ar.contains(key) && en.contains(key));
            fault(statement.id(), Fault.Kind.CITATIONS_DIFFER, String.join(", ", differ));
        }
    }

    private static TreeSet<String> keys(String text) {
        var keys = new TreeSet<String>();
        BRACES.matcher(text).results().forEach(found -> keys.add(found.group(1)));
        return keys;
    }

    private void fault(String statement, Fault.Kind kind, String value) {
        faults.add(new Fault(statement, language, kind, value));
    }

    /** Looks a citation up for a block. */
    @FunctionalInterface
    interface Lookup {
        Piece.Cited cited(String where, String key);
    }
}
