package iq.masar.agencies;

import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import java.util.Locale;

/**
 * One office of an institution.
 *
 * @param phone the office's public number in international form, or empty; never a person's
 */
public record Office(
        OfficeCode code,
        OrganisationCode organisation,
        Label name,
        GovernorateCode governorate,
        Kind kind,
        String phone,
        Label address,
        boolean verified) {
    /** What the office is for. */
    public enum Kind {
        BRANCH,
        PROVIDER,
        HOTLINE,
        MINISTRY,
        EMBASSY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
