package iq.masar.fieldwork;

import iq.masar.ui.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a device says of one interview, as it came out of its seal.
 *
 * @param kind {@code held}, {@code missed} or {@code excused}
 * @param officer whose list it was; nobody else sends it
 * @param answers by code of a question, without empty ones
 * @param signature {@code signed} or {@code refused}
 */
record Told(String kind, UUID officer, Map<String, String> answers, boolean readBack, String signature) {
    private static final Set<String> KINDS = Set.of("held", "missed", "excused");
    private static final Set<String> SIGNATURES = Set.of("signed", "refused");
    private static final Pattern QUESTION = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int LONGEST = 8_000;
    private static final int QUESTIONS = 100;
    private static final String READ = "field.read";
    private static final String SIGNATURE = "field.signature";

    /** Empty where it is none that a device of this house makes. */
    static Optional<Told> read(byte[] content, JsonMapper json) {
        try {
            var tree = json.readTree(content);
            var answers = new LinkedHashMap<String, String>();
            for (var answer : tree.path("answers").properties()) {
                answers.put(answer.getKey(), answer.getValue().asString(""));
            }
            var form = Form.of(answers);
            answers.keySet().forEach(code -> form.maximum(code, LONGEST));
            answers.replaceAll((code, text) -> form.text(code));
            answers.values().removeIf(String::isEmpty);
            var told = new Told(
                    text(tree, "kind"),
                    UUID.fromString(text(tree, "officer")),
                    answers,
                    tree.path("read").asBoolean(false),
                    text(tree, "signature"));
            return form.isSound() && told.isSound() ? Optional.of(told) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode tree, String field) {
        return tree.path(field).asString("");
    }

    private boolean isSound() {
        return KINDS.contains(kind)
                && (!isHeld() || SIGNATURES.contains(signature))
                && answers.size() <= QUESTIONS
                && answers.keySet().stream()
                        .allMatch(code -> QUESTION.matcher(code).matches());
    }

    boolean isHeld() {
        return kind.equals("held");
    }

    /** As it lies sealed while it waits in the queue. */
    Map<String, String> fields() {
        var fields = new TreeMap<>(answers);
        fields.put(READ, readBack ? "yes" : "no");
        fields.put(SIGNATURE, signature);
        return fields;
    }

    /** From {@link #fields}; empty where they could not be opened. */
    static Optional<Told> of(FieldRecord record, Map<String, String> fields) {
        var answers = new TreeMap<>(fields);
        var read = answers.remove(READ);
        var signature = answers.remove(SIGNATURE);
        answers.keySet().removeIf(code -> !QUESTION.matcher(code).matches());
        return read == null || signature == null
                ? Optional.empty()
                : Optional.of(
                        new Told(record.kind(), record.officer().value(), answers, read.equals("yes"), signature));
    }
}
