package iq.masar.persons.register;

import iq.masar.names.Comparison;
import iq.masar.names.Comparisons;
import iq.masar.names.Name;
import iq.masar.names.Verdict;
import iq.masar.persons.BirthDate;
import iq.masar.persons.BirthDate.Precision;
import iq.masar.persons.register.Explanation.Other;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Weighs an entry against what was asked. The names give a calibrated probability; what else both sides tell moves its odds by
 * fixed bits (policy 1, docs/decisions/0092). What one side does not tell moves nothing.
 */
public final class Weighing {
    /** Version of the bits below. */
    public static final int POLICY = 1;

    private static final double SAME_DAY = 12;
    private static final double SWAPPED = 6;
    private static final double SAME_YEAR = 4;
    private static final double NEAR_YEAR = 1;
    private static final double OTHER_YEAR = -5;
    private static final double SAME_MOTHER = 5;
    private static final double OTHER_MOTHER = -4;
    private static final double SAME_PAPER = 18;
    private static final double SAME_KEY = 10;
    private static final double OTHER_KEY = -2;
    private static final double SURE = 1e-9;
    private static final int NEAR = 2;
    private static final int DECADE = 10;

    private Weighing() {}

    /** How an entry compares; a name that cannot be compared gives nothing. */
    public record Weighed(double probability, Verdict verdict, Explanation explanation) {}

    /** @param name the name asked for, read */
    static Optional<Weighed> of(Asked asked, Name name, Extract entry) {
        return entry.spellings().stream()
                .flatMap(spelling -> EntryTokens.read(spelling).stream())
                .map(other -> Comparisons.compare(name, other))
                .max(Comparator.comparingDouble(Comparison::bits))
                .map(names -> weighed(names, others(asked, entry)));
    }

    /** What was asked beside an entry; empty when the name asked for cannot be read or compared. */
    public static Optional<Weighed> of(Asked asked, Extract entry) {
        return EntryTokens.read(asked.name()).flatMap(name -> of(asked, name, entry));
    }

    /** Two entries, such as twins of one person: the same bits. */
    public static Optional<Weighed> of(Extract one, Extract other) {
        var key = one.key().isWhole() ? one.key() : RegisterKey.NONE;
        var paper = one.papers().stream().map(EntryPaper::number).findFirst().orElse("");
        var asked = new Asked(one.name(), one.text("mother"), one.birth(), paper, key);
        return EntryTokens.read(one.name()).flatMap(name -> of(asked, name, other));
    }

    private static Weighed weighed(Comparison names, List<Other> others) {
        var sure = Math.min(1 - SURE, Math.max(SURE, Comparisons.amongMany(names)));
        var bits = Math.log(sure / (1 - sure)) / Math.log(2)
                + others.stream().mapToDouble(Other::bits).sum();
        var probability = 1 / (1 + Math.pow(2, -bits));
        return new Weighed(probability, Comparisons.verdict(probability), new Explanation(names, others));
    }

    private static List<Other> others(Asked asked, Extract entry) {
        return Stream.of(birth(asked, entry), mother(asked, entry), paper(asked, entry), key(asked, entry))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Other> birth(Asked asked, Extract entry) {
        if (asked.birth().isEmpty() || entry.birth().isEmpty()) {
            return Optional.empty();
        }
        var left = asked.birth().get();
        var right = entry.birth().get();
        var rule = birth(left, right);
        return Optional.of(new Other("birth", left.text(), right.text(), rule.getKey(), rule.getValue()));
    }

    private static Map.Entry<String, Double> birth(BirthDate left, BirthDate right) {
        var apart = Math.abs(left.from().getYear() - right.from().getYear());
        var days = left.precision() == Precision.DAY && right.precision() == Precision.DAY;
        if (isDefault(left) || isDefault(right)) {
            return apart == 0 ? Map.entry("default", SAME_YEAR) : other(left, right, apart);
        }
        if (days && left.from().equals(right.from())) {
            return Map.entry("same", SAME_DAY);
        }
        if (days
                && apart == 0
                && left.from().getDayOfMonth() == right.from().getMonthValue()
                && left.from().getMonthValue() == right.from().getDayOfMonth()) {
            return Map.entry("near", SWAPPED);
        }
        return apart == 0 ? Map.entry("same", SAME_YEAR) : other(left, right, apart);
    }

    private static Map.Entry<String, Double> other(BirthDate left, BirthDate right, int apart) {
        var slip = apart <= NEAR
                || apart == DECADE
                || oneDigit(left.from().getYear(), right.from().getYear());
        return slip ? Map.entry("near", NEAR_YEAR) : Map.entry("conflict", OTHER_YEAR);
    }

    private static boolean oneDigit(int one, int other) {
        var left = String.valueOf(one);
        var right = String.valueOf(other);
        return java.util.stream.IntStream.range(0, Math.min(left.length(), right.length()))
                        .filter(at -> left.charAt(at) != right.charAt(at))
                        .count()
                == 1;
    }

    /** 1 January and 1 July are written when only the year is known (IDN-28). */
    private static boolean isDefault(BirthDate date) {
        return date.precision() == Precision.DAY
                && date.from().getDayOfMonth() == 1
                && (date.from().getMonthValue() == 1 || date.from().getMonthValue() == 7);
    }

    private static Optional<Other> mother(Asked asked, Extract entry) {
        var left = EntryTokens.read(asked.mother());
        var right = EntryTokens.read(entry.text("mother"));
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        var alike = Comparisons.compare(left.get(), right.get()).bits() > 0;
        return Optional.of(new Other(
                "mother",
                asked.mother(),
                entry.text("mother"),
                alike ? "same" : "conflict",
                alike ? SAME_MOTHER : OTHER_MOTHER));
    }

    private static Optional<Other> paper(Asked asked, Extract entry) {
        var wanted = EntryPaper.compared(asked.paper());
        return wanted.isEmpty()
                ? Optional.empty()
                : entry.papers().stream()
                        .map(EntryPaper::number)
                        .filter(number -> EntryPaper.compared(number).equals(wanted))
                        .findFirst()
                        .map(number -> new Other("paper", asked.paper(), number, "same", SAME_PAPER));
    }

    private static Optional<Other> key(Asked asked, Extract entry) {
        var left = asked.key();
        var right = entry.key();
        if (!left.isWhole() || !right.isWhole()) {
            return Optional.empty();
        }
        var same = List.of(left.compared()).equals(List.of(right.compared()));
        var texts = new ArrayList<String>();
        for (var key : List.of(left, right)) {
            texts.add(String.join(" / ", key.compared()));
        }
        return Optional.of(
                new Other("key", texts.get(0), texts.get(1), same ? "same" : "conflict", same ? SAME_KEY : OTHER_KEY));
    }
}
