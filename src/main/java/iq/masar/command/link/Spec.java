package iq.masar.command.link;

import iq.masar.linkage.Column;
import iq.masar.linkage.Kind;
import iq.masar.linkage.LinkagePlan;
import iq.masar.linkage.Matching;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Which columns are compared, and how; see docs/guides/mrz-and-linkage.md.
 *
 * @param id heading of the column of ids; empty when rows are known by their number
 * @param rightId the same in the right file
 * @param headings of the compared columns in the left file
 * @param rightHeadings the same in the right file
 * @param missing values that stand for none, in lower case
 */
record Spec(
        String id,
        String rightId,
        List<String> headings,
        List<String> rightHeadings,
        List<Column> columns,
        Matching matching,
        double threshold,
        Set<String> missing) {
    private static final Set<String> KEYS =
            Set.of("id", "right_id", "columns", "matching", "one_to_one", "threshold", "missing");
    private static final Set<String> COLUMN_KEYS =
            Set.of("name", "column", "slot", "kind", "type", "group", "right", "left");
    private static final Set<String> MISSING = Set.of("na", "n/a", "nan", "null", "none", "<na>");
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("name", Kind.NAME),
            Map.entry("slot", Kind.NAME),
            Map.entry("date", Kind.DATE),
            Map.entry("code", Kind.CODE),
            Map.entry("id", Kind.CODE),
            Map.entry("phone", Kind.CODE),
            Map.entry("unique", Kind.UNIQUE),
            Map.entry("sex", Kind.CODE),
            Map.entry("number", Kind.NUMBER),
            Map.entry("numeric", Kind.NUMBER),
            Map.entry("text", Kind.TEXT),
            Map.entry("plain", Kind.TEXT),
            Map.entry("string", Kind.TEXT),
            Map.entry("address", Kind.TEXT));
    private static final Set<String> OWN_LINE = Set.of(
            "own",
            "given",
            "first",
            "father",
            "grandfather",
            "great-grandfather",
            "laqab",
            "family",
            "surname",
            "last",
            "middle");
    private static final Set<String> OTHER_SLOTS = Set.of("mother", "maternal-grandfather", "kunya", "full", "other");

    Spec {
        headings = List.copyOf(headings);
        rightHeadings = List.copyOf(rightHeadings);
        columns = List.copyOf(columns);
        missing = Set.copyOf(missing);
    }

    static Spec read(String file, String text) throws SpecFault {
        Object tree;
        try {
            tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new SpecFault(
                    file,
                    mark == null
                            ? "is no YAML"
                            : "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": "
                                    + e.getProblem());
        } catch (YAMLException e) {
            throw new SpecFault(file, "is no YAML");
        }
        if (!(tree instanceof Map<?, ?> map)) {
            throw new SpecFault(file, "holds no settings");
        }
        return of(file, map);
    }

    private static Spec of(String file, Map<?, ?> map) throws SpecFault {
        for (var key : map.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new SpecFault(
                        file,
                        "unknown setting '" + key + "'; there are "
                                + KEYS.stream().sorted().toList());
            }
        }
        List<String> headings = new ArrayList<>();
        List<String> rightHeadings = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (var entry : columns(file, map.get("columns")).entrySet()) {
            var settings = entry.getValue();
            headings.add(settings.getOrDefault("left", entry.getKey()));
            rightHeadings.add(settings.getOrDefault("right", settings.getOrDefault("left", entry.getKey())));
            columns.add(column(file, entry.getKey(), settings));
        }
        if (columns.isEmpty()) {
            throw new SpecFault(file, "'columns' names no column to compare");
        }
        if (columns.size() > LinkagePlan.MOST_COLUMNS) {
            throw new SpecFault(
                    file,
                    "'columns' names " + columns.size() + " columns; " + LinkagePlan.MOST_COLUMNS + " is the most");
        }
        var missing = new HashSet<>(MISSING);
        if (map.get("missing") instanceof List<?> words) {
            missing.clear();
            words.forEach(word -> missing.add(String.valueOf(word).toLowerCase(Locale.ROOT)));
        }
        var id = text(map.get("id"));
        var rightId = text(map.get("right_id"));
        return new Spec(
                id,
                rightId.isEmpty() ? id : rightId,
                headings,
                rightHeadings,
                columns,
                matching(file, map),
                threshold(file, map.get("threshold")),
                missing);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    /** Settings by column, whether written as a map or as a list. */
    private static Map<String, Map<String, String>> columns(String file, @Nullable Object tree) throws SpecFault {
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> map) {
            for (var entry : map.entrySet()) {
                columns.put(
                        String.valueOf(entry.getKey()),
                        settings(file, String.valueOf(entry.getKey()), entry.getValue()));
            }
        } else if (tree instanceof List<?> list) {
            for (var entry : list) {
                var settings = settings(file, "an entry", entry);
                var name = settings.getOrDefault(
                        "name", settings.getOrDefault("column", settings.getOrDefault("left", "")));
                if (name.isEmpty()) {
                    throw new SpecFault(file, "an entry of 'columns' has no 'name'");
                }
                columns.put(name, settings);
            }
        } else {
            throw new SpecFault(file, "'columns' is missing");
        }
        return columns;
    }

    private static Map<String, String> settings(String file, String column, @Nullable Object value) throws SpecFault {
        Map<String, String> settings = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            for (var entry : map.entrySet()) {
                var key = String.valueOf(entry.getKey());
                if (!COLUMN_KEYS.contains(key)) {
                    throw new SpecFault(file, "columns." + column + ": unknown setting '" + key + "'");
                }
                settings.put(key, text(entry.getValue()));
            }
        } else {
            settings.put("kind", text(value));
        }
        return settings;
    }

    private static Column column(String file, String name, Map<String, String> settings) throws SpecFault {
        var said = settings.getOrDefault(
                        "kind", settings.getOrDefault("type", settings.containsKey("slot") ? "name" : ""))
                .toLowerCase(Locale.ROOT);
        var slot = settings.getOrDefault("slot", said).toLowerCase(Locale.ROOT).replace('_', '-');
        var isSlot = OWN_LINE.contains(slot) || OTHER_SLOTS.contains(slot);
        if (settings.containsKey("slot") && !isSlot) {
            throw new SpecFault(file, "columns." + name + ": unknown slot '" + slot + "'");
        }
        var kind = isSlot ? Kind.NAME : KINDS.get(said);
        if (kind == null) {
            throw new SpecFault(
                    file,
                    "columns." + name + ": unknown kind '" + said
                            + "'; there are slot, name, date, code, unique, number, text");
        }
        var group = settings.getOrDefault("group", kind == Kind.NAME && OWN_LINE.contains(slot) ? "own line" : "");
        return new Column(name, kind, group);
    }

    private static Matching matching(String file, Map<?, ?> map) throws SpecFault {
        if (Boolean.TRUE.equals(map.get("one_to_one"))) {
            return Matching.ONE_TO_ONE;
        }
        return switch (text(map.get("matching")).toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "", "auto" -> Boolean.FALSE.equals(map.get("one_to_one")) ? Matching.ANY : Matching.AUTO;
            case "any", "many-to-many" -> Matching.ANY;
            case "one-to-one", "1:1" -> Matching.ONE_TO_ONE;
            default ->
                throw new SpecFault(
                        file, "unknown matching '" + map.get("matching") + "'; there are auto, any, one-to-one");
        };
    }

    private static double threshold(String file, @Nullable Object value) throws SpecFault {
        if (value == null || text(value).equals("auto")) {
            return 0;
        }
        if (value instanceof Number number && number.doubleValue() > 0 && number.doubleValue() < 1) {
            return number.doubleValue();
        }
        throw new SpecFault(file, "threshold must lie between 0 and 1: " + value);
    }
}
