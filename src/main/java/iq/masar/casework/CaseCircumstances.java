package iq.masar.casework;

import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import java.util.Optional;
import java.util.Set;

/**
 * What a service's rules may ask of a case, in codes.
 *
 * @param birthYearBand first year of the five-year band of birth
 * @param papersHeld kinds in hand and valid; {@code papersMissing} those lost, expired or only applied for
 */
public record CaseCircumstances(
        GovernorateCode governorate,
        Optional<String> district,
        Optional<String> category,
        Optional<Integer> birthYearBand,
        Optional<String> sex,
        int minors,
        Set<String> papersHeld,
        Set<String> papersMissing,
        Language language) {
    public CaseCircumstances {
        papersHeld = Set.copyOf(papersHeld);
        papersMissing = Set.copyOf(papersMissing);
    }
}
