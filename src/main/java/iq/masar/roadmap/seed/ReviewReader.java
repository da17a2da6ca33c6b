package iq.masar.roadmap.seed;

import iq.masar.kernel.Label;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Entry.Fact;
import iq.masar.roadmap.register.Entry.Link;
import iq.masar.roadmap.register.Source;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the structured review into entries, row by row, remembering the line of each. */
final class ReviewReader {
    /** What an identifier of the structured review looks like. */
    static final Pattern ID =
            Pattern.compile("(?:ORG|PER|WG|SO|RM|INS|EVT|TRN|OBS|PLC|PLG|NXT|ANO|DOC|EXT)-[A-Z0-9-]+|NMMS");

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("documents", "document"),
            Map.entry("organizations", "organisation"),
            Map.entry("donor_governments", "donor"),
            Map.entry("people", "person"),
            Map.entry("bodies", "body"),
            Map.entry("strategy", "strategy"),
            Map.entry("strategic_objectives", "strategic-objective"),
            Map.entry("related_instruments", "instrument"),
            Map.entry("events", "event"),
            Map.entry("roadmaps", "roadmap"),
            Map.entry("aims", "aim"),
            Map.entry("activities", "activity"),
            Map.entry("findings", "finding"),
            Map.entry("trainings", "training"),
            Map.entry("observations", "observation"),
            Map.entry("places", "place"),
            Map.entry("systems_named", "system"),
            Map.entry("named_in_seed", "pledge"),
            Map.entry("next_steps", "next-step"),
            Map.entry("quotes", "quotation"),
            Map.entry("anomalies", "anomaly"),
            Map.entry("external_context", "external"));

    /** Letters of the identifiers we give to rows that bring none. */
    private static final Map<String, String> OURS =
            Map.of("donor", "DON", "finding", "FND", "system", "SYS", "quotation", "QUO");

    private static final Set<String> NAMES = Set.of("name_ar", "name_en", "title_ar", "title_en", "ar", "en");
    private static final Set<String> UNVERIFIED = Set.of("pcode", "iso3", "acronym", "kind", "gcm", "parent");

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private Reading.@Nullable Refused refused;

    /** The entries, or the first row that cannot be taken over. */
    static Object read(String yaml) {
        var reader = new ReviewReader();
        try {
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            if (!(root instanceof MappingNode top)) {
                return new Reading.Refused(1, "unreadable", "");
            }
            fields(top).forEach(reader::section);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            return new Reading.Refused(mark == null ? 1 : mark.getLine() + 1, "unreadable", "");
        }
        var why = reader.refused;
        return why == null ? List.copyOf(reader.entries) : why;
    }

    private void section(String key, Node node) {
        if (KINDS.containsKey(key) && node instanceof SequenceNode rows) {
            rows(key, "", rows);
        } else if (KINDS.containsKey(key) && node instanceof MappingNode row) {
            entry(kind(key), "", row, 1);
        } else if (node instanceof MappingNode loose) { // pledges hold a list; the priorities a list of numbers
            fields(loose).forEach((inner, value) -> {
                if (KINDS.containsKey(inner) && value instanceof SequenceNode rows) {
                    rows(inner, "", rows);
                }
            });
            if (key.equals("priority_gcm_objectives")) {
                add(row("PRIORITIES", "priorities", "", loose, new ArrayList<>()));
            }
        }
    }

    private void rows(String key, String parent, SequenceNode rows) {
        var number = 0;
        for (var row : rows.getValue()) {
            number++;
            if (row instanceof MappingNode one) {
                entry(kind(key), parent, one, number);
            }
        }
    }

    private void entry(String kind, String parent, MappingNode node, int number) {
        var id = text(node, "id");
        if (id.isEmpty()) {
            var letters = OURS.get(kind);
            if (letters == null) {
                refuse(line(node), "no-identifier", kind);
                return;
            }
            id = letters + (parent.isEmpty() ? "" : "-" + parent) + "-" + number;
        }
        var children = new ArrayList<Runnable>();
        add(row(id, kind, parent, node, children));
        children.forEach(Runnable::run);
    }

    private Entry row(String id, String kind, String parent, MappingNode node, List<Runnable> children) {
        var names = new LinkedHashMap<String, String>();
        var facts = new LinkedHashMap<String, Fact>();
        var links = new ArrayList<Link>();
        var sources = new ArrayList<Source>();
        fields(node).forEach((key, value) -> {
            if (key.equals("src") || key.endsWith("_src")) {
                Source.parse(scalar(value))
                        .ifPresentOrElse(
                                found -> sources.addAll(key.equals("src") ? 0 : sources.size(), found),
                                () -> refuse(line(value), "no-source-line", scalar(value)));
            }
            if (NAMES.contains(key) && value instanceof ScalarNode) {
                names.put(key.substring(key.length() - 2), scalar(value));
            } else if (KINDS.containsKey(key)
                    && value instanceof SequenceNode rows
                    && holdsRows(rows)
                    && !key.equals("places")) {
                children.add(() -> rows(key, id, rows));
            } else if (!key.equals("id") && !key.equals("src")) {
                collect(key, value, facts, links);
            }
        });
        var above = text(node, "parent").isEmpty() ? parent : text(node, "parent");
        return new Entry(id, kind, above, name(names), sources, facts, links, line(node));
    }

    private void collect(String key, Node node, Map<String, Fact> facts, List<Link> links) {
        switch (node) {
            case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> {}
            case ScalarNode scalar
            when ID.matcher(scalar.getValue()).matches() -> links.add(new Link(key, scalar.getValue()));
            case ScalarNode scalar -> facts.put(key, new Fact(scalar.getValue(), !UNVERIFIED.contains(key)));
            case SequenceNode list
            when holdsRows(list) -> {
                var number = 0;
                for (var row : list.getValue()) {
                    number++;
                    collect(key + "." + number, row, facts, links);
                }
            }
            case SequenceNode list -> {
                var plain = new ArrayList<String>();
                for (var one : list.getValue()) {
                    var value = scalar(one);
                    if (ID.matcher(value).matches()) {
                        links.add(new Link(key, value));
                    } else {
                        plain.add(value);
                    }
                }
                if (!plain.isEmpty()) {
                    facts.put(key, new Fact(String.join("|", plain), !UNVERIFIED.contains(key)));
                }
            }
            case MappingNode map ->
                fields(map).forEach((inner, value) -> collect(key + "." + inner, value, facts, links));
            default -> refuse(line(node), "unreadable", key);
        }
    }

    private void add(Entry entry) {
        var before = seen.putIfAbsent(entry.id(), entry.line());
        if (before != null) {
            refuse(entry.line(), "duplicate", entry.id());
        }
        entries.add(entry);
    }

    private void refuse(int line, String fault, String value) {
        if (refused == null) {
            refused = new Reading.Refused(line, fault, value);
        }
    }

    private static Label name(Map<String, String> names) {
        var ar = names.getOrDefault("ar", "");
        return new Label(ar, "", names.getOrDefault("en", ""));
    }

    private static String kind(String key) {
        return KINDS.getOrDefault(key, key);
    }

    private static boolean holdsRows(SequenceNode list) {
        return !list.getValue().isEmpty() && list.getValue().getFirst() instanceof MappingNode;
    }

    private static Map<String, Node> fields(MappingNode node) {
        var fields = new LinkedHashMap<String, Node>();
        node.getValue().forEach(pair -> fields.put(scalar(pair.getKeyNode()), pair.getValueNode()));
        return fields;
    }

    private static String text(MappingNode node, String key) {
        var value = fields(node).get(key);
        return value == null ? "" : scalar(value);
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL) ? scalar.getValue() : "";
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
