package iq.masar.persons;

import iq.masar.kernel.CaseId;
import java.util.Optional;
import java.util.UUID;

/**
 * One person of a household, by codes alone.
 *
 * @param file the case in which the person is named
 * @param relation how they stand to the case's own person: {@code self}, {@code spouse}, {@code child} …
 * @param birthYearBand first year of the five-year band
 * @param ownFile the person's own case, where there is one and no violence flag hides it (REF-57)
 * @param version grows with each save
 */
public record Member(
        UUID id,
        CaseId file,
        String relation,
        Optional<Integer> birthYearBand,
        Optional<String> sex,
        boolean minor,
        Optional<CaseId> ownFile,
        boolean hidden,
        int version) {
    public boolean isSelf() {
        return id.equals(file.value());
    }
}
