package iq.masar.directory.matching;

import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import java.util.Optional;
import java.util.Set;

/**
 * What matching may know of a person: codes only, and nothing about consent – refusing it changes no entitlement (REF-20).
 *
 * @param category code of the list {@code returnee-category}
 * @param sex {@code female} or {@code male}
 * @param documentsMissing documents known to be lost or never had; what is in neither set is unknown and hinders nothing
 */
public record Circumstances(
        GovernorateCode governorate,
        Optional<String> district,
        String category,
        Optional<Integer> birthYear,
        Optional<String> sex,
        Set<String> documentsHeld,
        Set<String> documentsMissing,
        Language language,
        int householdMembers,
        int children) {
    /** A birth year may be the first of so many that are possible: the house keeps five-year bands. */
    public static final int BIRTH_YEAR_BAND = 4;

    public Circumstances {
        documentsHeld = Set.copyOf(documentsHeld);
        documentsMissing = Set.copyOf(documentsMissing);
    }

    /** A person alone of whom only the governorate and category are known. */
    public static Circumstances in(GovernorateCode governorate, String category, Language language) {
        return new Circumstances(
                governorate,
                Optional.empty(),
                category,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                language,
                1,
                0);
    }
}
