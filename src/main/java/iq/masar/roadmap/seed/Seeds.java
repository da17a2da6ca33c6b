package iq.masar.roadmap.seed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import iq.masar.kernel.Label;
import iq.masar.roadmap.register.Contradiction;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Objective;
import iq.masar.roadmap.register.Passage;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Spellings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The room's own shelf of seeds, read without a database. */
public final class Seeds {
    private static final String SHELF = "/modules/roadmap/seed/reference/";

    private Seeds() {}

    /** The founding documents as shipped. */
    public static Reading read() {
        return read(text("vnr-2022.yaml"));
    }

    /** The founding documents from another copy of the structured review. */
    @SuppressWarnings("unchecked")
    public static Reading read(String structured) {
        return switch (ReviewReader.read(structured)) {
            case Reading.Refused refused -> refused;
            case Object entries -> assembled((List<Entry>) entries);
        };
    }

    private static Reading assembled(List<Entry> entries) {
        var labels = labels();
        var named = entries.stream().map(entry -> named(entry, labels)).toList();
        var byId = Register.byId(named);
        var passages = rows("passages.csv")
                .map(row -> new Passage(
                        row.getField("document"), Integer.parseInt(row.getField("line")), row.getField("text")))
                .toList();
        for (var entry : named) {
            for (var link : entry.links()) {
                if (!byId.containsKey(link.target())) {
                    return new Reading.Refused(entry.line(), "dangling", link.target());
                }
            }
            if (!entry.parent().isEmpty() && !byId.containsKey(entry.parent())) {
                return new Reading.Refused(entry.line(), "dangling", entry.parent());
            }
            if (loops(entry, byId)) {
                return new Reading.Refused(entry.line(), "loop", entry.parent());
            }
            for (var source : entry.sources()) {
                var last = Objects.requireNonNull(byId.get(source.document()), source.document())
                        .fact("source_lines")
                        .map(Integer::parseInt)
                        .orElse(0);
                if (source.first() < 1 || source.last() > last || source.last() < source.first()) {
                    return new Reading.Refused(entry.line(), "no-such-line", source.cite());
                }
            }
        }
        return new Reading.Read(new Register(byId, passages, objectives(byId), Claims.of(byId), contradictions(byId)));
    }

    /** Whether the chain of parents comes back to where it began (GOV-04). */
    private static boolean loops(Entry entry, Map<String, Entry> byId) {
        var above = byId.get(entry.parent());
        for (var steps = 0; above != null && steps <= byId.size(); steps++) {
            if (above.id().equals(entry.id())) {
                return true;
            }
            above = byId.get(above.parent());
        }
        return false;
    }

    /** Names we wrote ourselves where the documents give none in that language. */
    private static Entry named(Entry entry, Map<String, Label> labels) {
        var ours = labels.getOrDefault(entry.id(), new Label("", "", ""));
        var ar = entry.name().ar().isEmpty() || !ours.ar().isEmpty()
                ? ours.ar()
                : entry.name().ar();
        var en = ours.en().isEmpty() ? entry.name().en() : ours.en();
        var facts = new LinkedHashMap<>(entry.facts());
        if (!ours.en().isEmpty() && !entry.name().en().isEmpty()) {
            facts.put("text_en", new Entry.Fact(entry.name().en(), false)); // the long English of the structured review
        }
        var ckb = ours.ckb().isEmpty() ? ar : ours.ckb();
        return new Entry(
                entry.id(),
                entry.kind(),
                entry.parent(),
                new Label(ar.isEmpty() ? en : ar, ckb.isEmpty() ? en : ckb, en.isEmpty() ? ar : en),
                entry.sources(),
                facts,
                entry.links(),
                entry.line());
    }

    /** Spellings the founding documents use besides the names they give (GOV-55). */
    public static List<Spellings.Spelling> spellings() {
        return rows("spellings.csv")
                .map(row ->
                        new Spellings.Spelling(row.getField("spelling"), row.getField("entry"), row.getField("source")))
                .toList();
    }

    private static Map<String, Label> labels() {
        var labels = new LinkedHashMap<String, Label>();
        rows("labels.csv")
                .forEach(row -> labels.put(
                        row.getField("id"), new Label(row.getField("ar"), row.getField("ckb"), row.getField("en"))));
        return labels;
    }

    private static List<Objective> objectives(Map<String, Entry> entries) {
        var priorities = Arrays.asList(Objects.requireNonNull(entries.get("PRIORITIES"))
                .fact("list")
                .orElse("")
                .split("\\|"));
        return rows("objectives.csv")
                .map(row -> new Objective(
                        Integer.parseInt(row.getField("number")),
                        new Label(row.getField("ar"), row.getField("ar"), row.getField("en")),
                        row.getField("short_en"),
                        !row.getField("ar_status").equals("unverified"),
                        row.getField("seed_ar"),
                        priorities.contains(row.getField("number"))))
                .toList();
    }

    private static List<Contradiction> contradictions(Map<String, Entry> entries) {
        var wordings = new LinkedHashMap<String, List<NamedCsvRecord>>();
        rows("contradictions.csv")
                .forEach(row -> wordings.computeIfAbsent(row.getField("id"), first -> new ArrayList<>())
                        .add(row));
        return wordings.entrySet().stream()
                .map(one -> contradiction(one.getKey(), one.getValue(), entries))
                .toList();
    }

    private static Contradiction contradiction(String id, List<NamedCsvRecord> rows, Map<String, Entry> entries) {
        return new Contradiction(
                id,
                rows.getFirst().getField("kind"),
                Objects.requireNonNull(entries.get(id)).name(),
                rows.stream()
                        .map(row -> new Contradiction.Wording(
                                row.getField("document"),
                                Integer.parseInt(row.getField("line")),
                                row.getField("quote")))
                        .toList());
    }

    private static Stream<NamedCsvRecord> rows(String name) {
        return CsvReader.builder().ofNamedCsvRecord(text(name)).stream();
    }

    private static String text(String name) {
        try (var file = Seeds.class.getResourceAsStream(SHELF + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
