package iq.masar.consent.model;

import iq.masar.consent.ConsentAct;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.ConsentReply;
import iq.masar.consent.ConsentReply.Refused;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What must stand on a consent before it is written down (REF-19, REF-21). */
public record Acceptance(Set<OfficeCode> offices, boolean supervisor, Instant now) {
    /** More named recipients than this are "all partners" by another name. */
    public static final int MOST_RECIPIENTS = 8;

    public Acceptance {
        offices = Set.copyOf(offices);
    }

    /** The first thing that is missing, or empty when the act may be written down. */
    public Optional<Refused> objection(ConsentAct act) {
        return recipients(act).or(() -> categories(act)).or(() -> voice(act)).or(() -> minor(act));
    }

    private Optional<Refused> recipients(ConsentAct act) {
        var named = act.recipients();
        if (named.size() > MOST_RECIPIENTS || named.stream().anyMatch(Acceptance::meansEverybody)) {
            return Optional.of(new ConsentReply.RecipientTooWide(named.size(), MOST_RECIPIENTS));
        }
        return named.isEmpty() || !offices.containsAll(named)
                ? Optional.of(new ConsentReply.RecipientMissing())
                : Optional.empty();
    }

    private static boolean meansEverybody(OfficeCode code) {
        return code.value().equals("*") || code.value().equalsIgnoreCase("all");
    }

    private Optional<Refused> categories(ConsentAct act) {
        return act.categories().isEmpty() ? Optional.of(new ConsentReply.CategoryMissing()) : Optional.empty();
    }

    private Optional<Refused> voice(ConsentAct act) {
        if (act.mode() == ConsentMode.VITAL_INTEREST) {
            return Optional.of(new ConsentReply.VitalInterestNotRecorded());
        }
        if (act.mode() == ConsentMode.VERBAL
                && act.witness().filter(who -> !who.isBlank()).isEmpty()) {
            return Optional.of(new ConsentReply.WitnessMissing());
        }
        return act.expires().isAfter(Baghdad.day(now)) ? Optional.empty() : Optional.of(new ConsentReply.ExpiryPast());
    }

    private Optional<Refused> minor(ConsentAct act) {
        if (act.minor().isEmpty()) {
            return Optional.empty();
        }
        var child = act.minor().get();
        if (!child.assented()) {
            return Optional.of(new ConsentReply.AssentMissing());
        }
        if (child.conflictOfInterest()) {
            return supervisor ? Optional.empty() : Optional.of(new ConsentReply.SupervisorNeeded());
        }
        return child.guardian().filter(who -> !who.isBlank()).isEmpty()
                ? Optional.of(new ConsentReply.GuardianMissing())
                : Optional.empty();
    }
}
