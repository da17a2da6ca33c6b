package iq.masar.laissezpasser;

import iq.masar.kernel.CaseId;
import java.time.LocalDate;
import java.util.List;

/**
 * A document asked for.
 *
 * @param transits states passed through, three letters each; none for a direct journey
 * @param validTo last day, at most six months from now
 */
public record NewPass(CaseId claim, Holder holder, List<String> transits, LocalDate validTo) {
    public NewPass {
        transits = List.copyOf(transits);
    }
}
