package iq.masar.returns.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who returns, as told at the counter; sealed as it is, never printed. No field asks why she left (RET-10).
 *
 * @param relation to the first person of the file
 * @param fields by the names of {@link #FIELDS}
 */
public record Person(String relation, Optional<LocalDate> birth, Map<String, String> fields) {
    /** What is asked of everybody: names, parents, birth, nationality claimed, paper. */
    public static final List<String> FIELDS = List.of(
            "own",
            "father",
            "grandfather",
            "earlier",
            "mother",
            "sex",
            "birth",
            "birthplace",
            "nationality",
            "paper",
            "number");

    private static final List<String> SLOTS = List.of("own", "father", "grandfather");
    private static final List<String> NEEDED =
            List.of("own", "father", "grandfather", "mother", "birth", "birthplace", "nationality");

    public Person {
        fields = Map.copyOf(fields);
    }

    /** The name as written of what lies sealed of a person: own, father's and grandfather's, those that are known. */
    public static String name(Map<String, String> fields) {
        return SLOTS.stream()
                .map(slot -> fields.getOrDefault(slot, ""))
                .filter(slot -> !slot.isBlank())
                .collect(Collectors.joining(" "));
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** All that is missing, at once (RET-4): a paper's number, or that it was lost, is one of them. */
    public List<String> missing(boolean lossDeclared) {
        var missing = new ArrayList<String>();
        NEEDED.stream().filter(field -> text(field).isBlank()).forEach(missing::add);
        if (text("number").isBlank() && !lossDeclared) {
            missing.add("number");
        }
        return missing;
    }

    public boolean isMinor(LocalDate day) {
        return birth.filter(born -> born.plusYears(18).isAfter(day)).isPresent();
    }

    @Override
    public String toString() {
        return "person " + relation;
    }
}
