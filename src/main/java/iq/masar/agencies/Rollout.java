package iq.masar.agencies;

import iq.masar.kernel.GovernorateCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One governorate's place in the roll-out.
 *
 * @param steps every stage reached or announced, oldest first
 * @param ready each item of the readiness list with what is known of it
 */
public record Rollout(GovernorateCode governorate, Stage stage, List<Step> steps, Map<String, Item> ready) {
    public Rollout {
        steps = List.copyOf(steps);
    }

    /** A stage reached on a day; {@code precision} says whether the day, only the month or only the year is known. */
    public record Step(
            Stage stage, LocalDate day, Precision precision, boolean verified, String source, String reason) {}

    /** One item of the list; {@code note} names the gap that was accepted. */
    public record Item(boolean met, String note) {}

    /** How exactly a day is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** The items that still stand open. */
    public List<String> open() {
        return ready.entrySet().stream()
                .filter(item -> !item.getValue().met())
                .map(Map.Entry::getKey)
                .toList();
    }
}
