package iq.masar.plans.model;

import iq.masar.kernel.Digits;
import iq.masar.plans.Instrument;
import iq.masar.plans.Instrument.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A filled questionnaire: every item of one instrument version with its answer, skipped ones too.
 *
 * @param problems message keys by item, for answers that cannot be read
 */
public record Sheet(Instrument instrument, Map<String, Answer> answers, Map<String, String> problems) {
    private static final int LONGEST_TEXT = 2000;
    private static final int LARGEST_NUMBER = 9999;
    private static final String SKIPPED = "skipped";

    public Sheet {
        answers = Map.copyOf(answers);
        problems = Map.copyOf(problems);
    }

    /** Reads typed values by item id; an item that is absent or blank was skipped. */
    public static Sheet read(Instrument instrument, Map<String, List<String>> typed) {
        var problems = new TreeMap<String, String>();
        var answers = instrument.items().collect(Collectors.toMap(Item::id, item -> {
            var values = typed.getOrDefault(item.id(), List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && !value.equals(SKIPPED))
                    .toList();
            return values.isEmpty() ? new Answer.Skipped() : answer(item, values, problems);
        }));
        return new Sheet(instrument, answers, problems);
    }

    private static Answer answer(Item item, List<String> values, Map<String, String> problems) {
        return switch (item.kind()) {
            case ONE -> chosen(item, values.subList(0, 1), problems);
            case SEVERAL -> chosen(item, values, problems);
            case NUMBER -> number(item, values.getFirst(), problems);
            case TEXT -> text(item, values.getFirst(), problems);
        };
    }

    private static Answer chosen(Item item, List<String> values, Map<String, String> problems) {
        if (values.stream().anyMatch(value -> item.find(value).isEmpty())) {
            problems.put(item.id(), "plans.answer.unknown-choice");
            return new Answer.Skipped();
        }
        return new Answer.Chosen(java.util.Set.copyOf(values));
    }

    private static Answer number(Item item, String value, Map<String, String> problems) {
        var western = Digits.western(value);
        if (!western.matches("\\d{1,4}") || Integer.parseInt(western) > LARGEST_NUMBER) {
            problems.put(item.id(), "plans.answer.not-a-number");
            return new Answer.Skipped();
        }
        return new Answer.Counted(Long.parseLong(western));
    }

    private static Answer text(Item item, String value, Map<String, String> problems) {
        if (value.length() > LONGEST_TEXT) {
            problems.put(item.id(), "plans.answer.too-long");
        }
        return new Answer.Written(value);
    }

    public Answer answer(String item) {
        var found = answers.get(item);
        return found == null ? new Answer.Skipped() : found;
    }

    /** The answers of one section of the vault as text by item: what is sealed there. Skipped ones say so. */
    public Map<String, String> sealed(String section) {
        var texts = new LinkedHashMap<String, String>();
        instrument.items().filter(item -> item.section().equals(section)).forEach(item -> {
            var text = switch (answer(item.id())) {
                case Answer.Chosen chosen -> chosen.codes().stream().sorted().collect(Collectors.joining(","));
                case Answer.Counted counted -> Long.toString(counted.number());
                case Answer.Written written -> written.text();
                case Answer.Skipped skipped -> "";
            };
            texts.put(item.id(), text);
        });
        return texts;
    }
}
