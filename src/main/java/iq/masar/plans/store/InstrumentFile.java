package iq.masar.plans.store;

import iq.masar.kernel.Label;
import iq.masar.plans.Instrument;
import iq.masar.plans.Instrument.Band;
import iq.masar.plans.Instrument.Condition;
import iq.masar.plans.Instrument.Dimension;
import iq.masar.plans.Instrument.Item;
import iq.masar.plans.Instrument.Kind;
import iq.masar.plans.Instrument.Option;
import iq.masar.plans.Instrument.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one questionnaire file. Options may be written once as a named scale and shared by several questions. */
public final class InstrumentFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final JsonNode scales;

    private InstrumentFile(JsonNode scales) {
        this.scales = scales;
    }

    /** Reads the text of a questionnaire file. */
    public static Instrument read(String content) {
        return read(JSON.readTree(content));
    }

    private static Instrument read(JsonNode file) {
        var reader = new InstrumentFile(file.path("scales"));
        return new Instrument(
                file.required("id").asString(),
                file.required("version").asInt(),
                LocalDate.parse(file.required("valid_from").asString()),
                file.required("source").asString(),
                file.required("verified").asBoolean(),
                label(file.required("title")),
                label(file.required("introduction")),
                decimal(file.required("missing")),
                list(file.required("dimensions")).stream()
                        .map(reader::dimension)
                        .toList(),
                list(file.path("flags")).stream().map(InstrumentFile::rule).toList(),
                list(file.path("bands")).stream().map(InstrumentFile::band).toList());
    }

    private Dimension dimension(JsonNode node) {
        return new Dimension(
                node.required("code").asString(),
                label(node.required("label")),
                weight(node),
                list(node.required("items")).stream().map(this::item).toList());
    }

    private Item item(JsonNode node) {
        var options = node.has("scale") ? scales.required(node.required("scale").asString()) : node.path("options");
        return new Item(
                node.required("id").asString(),
                Kind.of(node.required("kind").asString()),
                label(node.required("text")),
                node.has("hint") ? Optional.of(label(node.required("hint"))) : Optional.empty(),
                weight(node),
                node.path("section").asString("plan"),
                list(options).stream().map(InstrumentFile::option).toList());
    }

    private static Option option(JsonNode node) {
        return new Option(
                node.required("code").asString(),
                label(node.required("text")),
                node.has("value") ? Optional.of(decimal(node.required("value"))) : Optional.empty());
    }

    private static Rule rule(JsonNode node) {
        return new Rule(
                node.required("flag").asString(),
                list(node.required("all")).stream()
                        .map(one -> new Condition(
                                one.required("item").asString(),
                                list(one.required("in")).stream()
                                        .map(JsonNode::asString)
                                        .collect(Collectors.toSet())))
                        .toList());
    }

    private static Band band(JsonNode node) {
        return new Band(
                node.required("code").asString(),
                label(node.required("label")),
                decimal(node.required("below")),
                node.required("priority").asString());
    }

    private static BigDecimal weight(JsonNode node) {
        return node.has("weight") ? decimal(node.required("weight")) : BigDecimal.ONE;
    }

    private static BigDecimal decimal(JsonNode node) {
        return new BigDecimal(node.asString());
    }

    private static Label label(JsonNode node) {
        return new Label(
                node.required("ar").asString(),
                node.required("ckb").asString(),
                node.required("en").asString());
    }

    private static List<JsonNode> list(JsonNode array) {
        return array.valueStream().toList();
    }
}
