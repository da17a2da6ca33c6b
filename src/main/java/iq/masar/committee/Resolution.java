package iq.masar.committee;

import iq.masar.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision of the committee with its owner.
 *
 * @param minutes reference of the minutes; adopting needs them and a quorum
 * @param state {@code proposed}, {@code adopted}, {@code in_hand} or {@code done}
 */
public record Resolution(
        UUID id,
        String number,
        String minutes,
        boolean quorum,
        String subject,
        OfficeCode owner,
        LocalDate due,
        String state) {
    public boolean isOverdue(LocalDate today) {
        return !state.equals("done") && due.isBefore(today);
    }

    public boolean isAdoptable() {
        return !minutes.isBlank() && quorum;
    }

    /** The state after this one; the last stays. */
    public String next() {
        return switch (state) {
            case "proposed" -> "adopted";
            case "adopted" -> "in_hand";
            default -> "done";
        };
    }
}
