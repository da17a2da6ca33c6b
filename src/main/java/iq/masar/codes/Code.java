package iq.masar.codes;

import iq.masar.kernel.Label;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a code list (house rule H4).
 *
 * @param verified false while no authority has endorsed it; pages then mark it
 * @param facts what this list alone knows of its codes, such as a governorate's {@code iso} or a category's {@code class}
 */
public record Code(
        String code,
        Label label,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String source,
        boolean verified,
        Map<String, String> facts) {
    public Code {
        facts = Map.copyOf(facts);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The fact of that name, or the empty text. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
