package iq.masar.statistics;

import iq.masar.kernel.GovernorateCode;
import java.util.Optional;

/**
 * What a dashboard is about.
 *
 * @param governorate absent for the whole country
 * @param period a year of four digits, or {@code all}
 */
public record Scope(Optional<GovernorateCode> governorate, String period) {
    public static final String ALL = "all";

    public static Scope national() {
        return new Scope(Optional.empty(), ALL);
    }

    public Scope of(GovernorateCode place) {
        return new Scope(Optional.of(place), period);
    }

    public Scope in(String otherPeriod) {
        return new Scope(governorate, otherPeriod);
    }
}
