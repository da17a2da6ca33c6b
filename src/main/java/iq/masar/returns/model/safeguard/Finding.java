package iq.masar.returns.model.safeguard;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an officer finds of one safeguard (list E2); sealed with its evidence.
 *
 * @param value one of {@link #values}
 * @param evidence what shows it; closing without is refused
 * @param guardian who receives a child alone (RET-13), else empty
 */
public record Finding(String value, String evidence, String guardian) {
    private static final Map<Safeguard, List<String>> CLOSING = Map.of(
            Safeguard.ASYLUM_CLAIM, List.of("none_declared", "certificate"),
            Safeguard.APPEAL_SUSPENSIVE, List.of("none", "ended"),
            Safeguard.RESIDENCE_RIGHT, List.of("none"),
            Safeguard.BEST_INTEREST, List.of("adult", "decided"),
            Safeguard.TRAFFICKING, List.of("not_indicated", "cleared"),
            Safeguard.MEDICAL_FITNESS, List.of("fit", "arrangements"),
            Safeguard.FAMILY_UNITY, List.of("together", "reasoned"),
            Safeguard.VOLUNTARINESS, List.of("declared", "not_claimed"));
    private static final Map<Safeguard, String> HOLDING = Map.of(
            Safeguard.ASYLUM_CLAIM, "open",
            Safeguard.APPEAL_SUSPENSIVE, "open",
            Safeguard.RESIDENCE_RIGHT, "held",
            Safeguard.BEST_INTEREST, "pending",
            Safeguard.TRAFFICKING, "indicated",
            Safeguard.MEDICAL_FITNESS, "unfit",
            Safeguard.FAMILY_UNITY, "separated",
            Safeguard.VOLUNTARINESS, "not_voluntary");

    /** What closes it first, then what holds it open. */
    public static List<String> values(Safeguard kind) {
        return Stream.concat(CLOSING.getOrDefault(kind, List.of()).stream(), Stream.of(HOLDING.getOrDefault(kind, "")))
                .toList();
    }

    public boolean closes(Safeguard kind) {
        return CLOSING.getOrDefault(kind, List.of()).contains(value);
    }

    public boolean isEvidenced() {
        return !evidence.isBlank();
    }

    @Override
    public String toString() {
        return "finding";
    }
}
