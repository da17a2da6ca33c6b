package iq.masar.consent.model;

import iq.masar.consent.Consent;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.Coverage;
import iq.masar.consent.DataCategory;
import iq.masar.consent.Purpose;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far the consents of one person reach at one moment: several narrow ones may together cover a wish. */
public record Reach(List<Consent> consents, Instant now) {
    public Reach {
        consents = List.copyOf(consents);
    }

    public Coverage of(OfficeCode recipient, Set<DataCategory> wished) {
        var serving = consents.stream()
                .filter(one -> one.purpose() == Purpose.REFERRAL && one.isInForce(now))
                .filter(one -> one.categoriesFor(recipient).stream().anyMatch(wished::contains))
                .sorted(Comparator.comparing(Consent::expiresAt).reversed())
                .toList();
        var missing = EnumSet.noneOf(DataCategory.class);
        missing.addAll(wished);
        serving.forEach(one -> missing.removeAll(one.categoriesFor(recipient)));
        if (!missing.isEmpty() || serving.isEmpty()) {
            return new Coverage.Missing(recipient, missing);
        }
        var widest = serving.stream()
                .filter(one -> one.categoriesFor(recipient).containsAll(wished))
                .findFirst();
        var until = widest.map(Consent::expiresAt).orElse(serving.getLast().expiresAt());
        var first = widest.orElse(serving.getFirst());
        return new Coverage.Covered(first.id(), until, first.mode() == ConsentMode.VITAL_INTEREST);
    }

    /** Whether the case may be worked at all. */
    public boolean permitsCasework() {
        return consents.stream()
                .filter(one -> one.isInForce(now))
                .anyMatch(one -> one.purpose() == Purpose.CASE_MANAGEMENT || one.mode() == ConsentMode.VITAL_INTEREST);
    }
}
