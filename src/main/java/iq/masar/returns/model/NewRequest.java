package iq.masar.returns.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a request says when it comes in (RET-1).
 *
 * @param origin {@code state}, {@code embassy}, {@code programme} or {@code evacuation}
 * @param mode of list E3
 * @param sender the state that asked, by two letters
 * @param alone whether the first person is a child nobody accompanies
 * @param paperUntil last day of the travel document shown, if one was
 */
public record NewRequest(
        String origin,
        String mode,
        Optional<String> sender,
        Optional<String> senderRef,
        String language,
        String ruleSet,
        boolean alone,
        Optional<LocalDate> paperUntil,
        Person first) {
    /** Who may simply travel (RET-3). */
    public boolean isVoluntary() {
        return mode.equals("assisted_voluntary") || mode.equals("spontaneous");
    }
}
