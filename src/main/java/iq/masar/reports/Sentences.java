package iq.masar.reports;

import iq.masar.kernel.Language;
import iq.masar.pledges.trail.PublishedSentences;
import iq.masar.reports.Sentence.Cited;
import iq.masar.reports.text.Citation;
import iq.masar.reports.text.Composition;
import iq.masar.reports.text.Edition;
import iq.masar.reports.text.Piece;
import iq.masar.reports.text.Script;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The door of published sentences: each as it was printed, with what it rests on; tables and charts are left to the files. */
@Component
public class Sentences implements PublishedSentences {
    private final SentenceStore store;

    Sentences(SentenceStore store) {
        this.store = store;
    }

    /** Keeps every sentence of an edition that is being published; in the publisher's transaction. */
    void freeze(int number, Edition edition, Script script, Register register) {
        var position = 0;
        for (var one : of(number, edition, script, register)) {
            store.put(edition.name(), ++position, one);
        }
    }

    static List<Sentence> of(int number, Edition edition, Script script, Register register) {
        var written = script.statements().stream()
                .collect(Collectors.toMap(Script.Statement::id, one -> one, (one, other) -> one));
        var english = lines(edition.en());
        var sentences = new ArrayList<Sentence>();
        lines(edition.ar()).forEach((id, ar) -> {
            var en = english.getOrDefault(id, ar);
            var cited = new LinkedHashMap<String, Cited>();
            values(ar)
                    .forEach((citation, shown) -> cited.put(
                            citation.key(),
                            new Cited(
                                    citation.key(),
                                    target(citation),
                                    shown,
                                    values(en).getOrDefault(citation, ""))));
            var statement = Optional.ofNullable(written.get(id));
            if (statement.isEmpty() && register.find(id).isPresent()) {
                cited.put(id, new Cited(id, id, ar.text(), en.text()));
            }
            statement
                    .map(Script.Statement::sources)
                    .or(() -> register.find(id).map(entry -> entry.sources()))
                    .orElse(List.of())
                    .forEach(source -> each(source).forEach(line -> cited.put(line, new Cited(line, line, "", ""))));
            sentences.add(new Sentence(number, id, ar.text(), en.text(), List.copyOf(cited.values())));
        });
        return sentences;
    }

    /** Statements, footnotes and listed records by their identifier; rows of tables and charts have none in common. */
    private static Map<String, Composition.Line> lines(Composition text) {
        var lines = new LinkedHashMap<String, Composition.Line>();
        text.lines().stream()
                .filter(line -> !line.id().contains("/") && !line.id().isEmpty())
                .forEach(line -> lines.putIfAbsent(line.id(), line));
        return lines;
    }

    private static Map<Citation, String> values(Composition.Line line) {
        var values = new LinkedHashMap<Citation, String>();
        for (var piece : line.pieces()) {
            if (piece instanceof Piece.Cited(var text, var citation)) {
                values.putIfAbsent(citation, text);
            }
        }
        return values;
    }

    private static String target(Citation citation) {
        return switch (citation) {
            case Citation.RecordValue(var entry, var field) -> entry;
            case Citation.SeedLine(var document, var line, var quote) -> new Source(document, line, line).cite();
        };
    }

    private static List<String> each(Source source) {
        return IntStream.rangeClosed(source.first(), source.last())
                .mapToObj(line -> new Source(source.document(), line, line).cite())
                .toList();
    }

    /** In the order of the text, without what they cite; none of an edition published before sentences were kept. */
    public List<Sentence> list(int edition) {
        return store.list(Reviews.FOUNDING, edition);
    }

    public Optional<Sentence> find(int edition, String statement) {
        return store.find(Reviews.FOUNDING, edition, statement);
    }

    @Override
    public List<PublishedSentences.Quoted> citing(Collection<String> targets) {
        return store.citing(targets).stream()
                .map(one -> new PublishedSentences.Quoted(
                        one.href(), one.edition(), one.statement(), one.in(Language.AR), one.in(Language.EN)))
                .toList();
    }
}
