package iq.masar.agencies;

import iq.masar.kernel.Label;
import iq.masar.kernel.OrganisationCode;
import java.util.Locale;

/**
 * An institution that takes part: a ministry, a body, a provider.
 *
 * @param fictional true for organisations invented for training; pages say so
 */
public record Organisation(OrganisationCode code, Label name, Kind kind, boolean verified, boolean fictional) {
    /** What sort of institution it is; only providers need vetting and an agreement. */
    public enum Kind {
        STATE,
        PROVIDER,
        UNITED_NATIONS;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
