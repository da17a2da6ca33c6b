package iq.masar.plans;

import iq.masar.kernel.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One version of a questionnaire, kept as data in three languages; a version never changes once it was used (REF-27).
 *
 * @param verified false until the authority endorsed its wording, values, weights and bands
 * @param missing the share of the applicable weight that must be answered for a score
 */
public record Instrument(
        String id,
        int version,
        LocalDate validFrom,
        String source,
        boolean verified,
        Label title,
        Label introduction,
        BigDecimal missing,
        List<Dimension> dimensions,
        List<Rule> flags,
        List<Band> bands) {
    public static final String SCREENING = "screening";
    public static final String SUSTAINABILITY = "sustainability";

    public Instrument {
        dimensions = List.copyOf(dimensions);
        flags = List.copyOf(flags);
        bands = List.copyOf(bands);
    }

    public Stream<Item> items() {
        return dimensions.stream().flatMap(dimension -> dimension.items().stream());
    }

    public Optional<Item> find(String item) {
        return items().filter(one -> one.id().equals(item)).findFirst();
    }

    /** The band a score lies in. */
    public Optional<Band> band(BigDecimal score) {
        return bands.stream().filter(one -> score.compareTo(one.below()) < 0).findFirst();
    }

    /** A group of questions that is scored together. */
    public record Dimension(String code, Label label, BigDecimal weight, List<Item> items) {
        public Dimension {
            items = List.copyOf(items);
        }
    }

    /** One question; {@code section} says in which section of the vault its answer is sealed. */
    public record Item(
            String id,
            Kind kind,
            Label text,
            Optional<Label> hint,
            BigDecimal weight,
            String section,
            List<Option> options) {
        public Item {
            options = List.copyOf(options);
        }

        public Optional<Option> find(String code) {
            return options.stream().filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** How a question is answered. Every kind may also be skipped, which is never the same as "no". */
    public enum Kind {
        ONE,
        SEVERAL,
        NUMBER,
        TEXT;

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** One possible answer; without a value it says that the question does not apply. */
    public record Option(String code, Label text, Optional<BigDecimal> value) {}

    /** Raises a flag when every condition holds; several rules may raise the same flag. */
    public record Rule(String flag, List<Condition> all) {
        public Rule {
            all = List.copyOf(all);
        }
    }

    /** The answer to an item is one of these codes. A skipped answer fulfils no condition. */
    public record Condition(String item, Set<String> in) {
        public Condition {
            in = Set.copyOf(in);
        }
    }

    /** How much help a score suggests, and the priority that goes with it: the first band whose limit is above it. */
    public record Band(String code, Label label, BigDecimal below, String priority) {}
}
