package iq.masar.plans.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a questionnaire file must be before it is offered (RET-46): every word in three languages, ids and codes once, values and
 * the missing rule between 0 and 1, and the weights of a dimension's questions summing to 1, or written nowhere, which weighs all
 * alike.
 */
final class InstrumentRules {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> LANGUAGES = List.of("ar", "ckb", "en");
    private static final Set<String> KINDS = Set.of("one", "several", "number", "text");

    private final List<Fault> faults = new ArrayList<>();
    private final JsonNode file;
    private final boolean weighed;

    private InstrumentRules(JsonNode file) {
        this.file = file;
        this.weighed = file.path("dimensions")
                .valueStream()
                .flatMap(dimension -> dimension.path("items").valueStream())
                .anyMatch(item -> item.has("weight"));
    }

    /** Where in the file, as {@code dimensions[0].items[2].text.ckb}, and why. */
    record Fault(String path, Cause cause) {}

    /** Why a file is refused. */
    enum Cause {
        NOT_JSON,
        MISSING,
        LANGUAGE_MISSING,
        ID_TWICE,
        KIND_UNKNOWN,
        SCALE_UNKNOWN,
        VALUE_OUTSIDE_0_TO_1,
        WEIGHT_MISSING,
        WEIGHT_NOT_POSITIVE,
        WEIGHTS_DO_NOT_SUM_TO_1
    }

    /** Everything that is wrong with a file, in its order; empty when it may be offered. */
    static List<Fault> faults(String content) {
        try {
            var rules = new InstrumentRules(JSON.readTree(content));
            rules.file();
            return List.copyOf(rules.faults);
        } catch (JacksonException unreadable) {
            return List.of(new Fault("", Cause.NOT_JSON));
        }
    }

    private void file() {
        for (var name : List.of("id", "version", "valid_from", "source", "verified")) {
            present(file, name, name);
        }
        label(file.path("title"), "title");
        label(file.path("introduction"), "introduction");
        share(file.path("missing"), "missing");
        each(file.path("scales"), "scales", this::options);
        present(file, "dimensions", "dimensions");
        once(file.path("dimensions"), "code", "dimensions");
        each(file.path("dimensions"), "dimensions", this::dimension);
        var items = new HashSet<String>();
        each(
                file.path("dimensions"),
                "dimensions",
                (dimension, path) -> each(dimension.path("items"), path + ".items", (item, at) -> {
                    if (!items.add(item.path("id").asString(""))) {
                        fault(at + ".id", Cause.ID_TWICE);
                    }
                }));
        each(file.path("bands"), "bands", (band, path) -> label(band.path("label"), path + ".label"));
    }

    private void dimension(JsonNode dimension, String path) {
        label(dimension.path("label"), path + ".label");
        if (dimension.has("weight") && weight(dimension).signum() <= 0) {
            fault(path + ".weight", Cause.WEIGHT_NOT_POSITIVE);
        }
        present(dimension, "items", path + ".items");
        each(dimension.path("items"), path + ".items", this::item);
        var sum = dimension
                .path("items")
                .valueStream()
                .map(InstrumentRules::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weighed && sum.compareTo(BigDecimal.ONE) != 0) {
            fault(path + ".items", Cause.WEIGHTS_DO_NOT_SUM_TO_1);
        }
    }

    private void item(JsonNode item, String path) {
        present(item, "id", path + ".id");
        label(item.path("text"), path + ".text");
        if (item.has("hint")) {
            label(item.path("hint"), path + ".hint");
        }
        if (!KINDS.contains(item.path("kind").asString(""))) {
            fault(path + ".kind", Cause.KIND_UNKNOWN);
        }
        if (weighed && !item.has("weight")) {
            fault(path + ".weight", Cause.WEIGHT_MISSING);
        }
        if (item.has("weight") && weight(item).signum() <= 0) {
            fault(path + ".weight", Cause.WEIGHT_NOT_POSITIVE);
        }
        if (item.has("scale") && !file.path("scales").has(item.path("scale").asString(""))) {
            fault(path + ".scale", Cause.SCALE_UNKNOWN);
        }
        options(item.path("options"), path + ".options");
    }

    private void options(JsonNode options, String path) {
        once(options, "code", path);
        each(options, path, (option, at) -> {
            label(option.path("text"), at + ".text");
            if (option.has("value")) {
                share(option.path("value"), at + ".value");
            }
        });
    }

    private void once(JsonNode list, String name, String path) {
        var seen = new HashSet<String>();
        each(list, path, (one, at) -> {
            present(one, name, at + "." + name);
            if (!seen.add(one.path(name).asString(""))) {
                fault(at + "." + name, Cause.ID_TWICE);
            }
        });
    }

    private void label(JsonNode label, String path) {
        for (var language : LANGUAGES) {
            if (label.path(language).asString("").isBlank()) {
                fault(path + "." + language, Cause.LANGUAGE_MISSING);
            }
        }
    }

    private void present(JsonNode node, String name, String path) {
        var found = node.path(name);
        if (found.isMissingNode() || found.isNull() || found.isContainer() && found.isEmpty()) {
            fault(path, Cause.MISSING);
        }
    }

    private void share(JsonNode value, String path) {
        var number = decimal(value);
        if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0) {
            fault(path, Cause.VALUE_OUTSIDE_0_TO_1);
        }
    }

    private static BigDecimal weight(JsonNode node) {
        return decimal(node.path("weight"));
    }

    /** What is no number lies outside everything. */
    private static BigDecimal decimal(JsonNode node) {
        try {
            return new BigDecimal(node.asString(""));
        } catch (NumberFormatException notANumber) {
            return BigDecimal.ONE.negate();
        }
    }

    private void fault(String path, Cause cause) {
        faults.add(new Fault(path, cause));
    }

    private static void each(JsonNode nodes, String path, Visit visit) {
        if (nodes.isObject()) {
            nodes.properties().forEach(one -> visit.at(one.getValue(), path + "." + one.getKey()));
        }
        for (var place = 0; nodes.isArray() && place < nodes.size(); place++) {
            visit.at(nodes.path(place), path + "[" + place + "]");
        }
    }

    @FunctionalInterface
    private interface Visit {
        void at(JsonNode node, String path);
    }
}
