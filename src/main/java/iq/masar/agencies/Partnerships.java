package iq.masar.agencies;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OrganisationCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Vetting and agreements: one person records, another confirms, and only then does it count (REF-3). */
@Component
public class Partnerships {
    private final PartnershipStore store;
    private final AgencyStore agencies;
    private final Ids ids;
    private final Clock clock;

    Partnerships(PartnershipStore store, AgencyStore agencies, Ids ids, Clock clock) {
        this.store = store;
        this.agencies = agencies;
        this.ids = ids;
        this.clock = clock;
    }

    /** What became of an entry. */
    public sealed interface Outcome {
        /** It stands, waiting for its second person unless it was the second person who did this. */
        record Noted(UUID id) implements Outcome {}

        /** The same person cannot record and confirm. */
        record SamePerson(UUID id) implements Outcome {}

        /** A day that has not come, or an end before its beginning. */
        record DayRefused(LocalDate day) implements Outcome {}

        /** No such organisation or entry. */
        record Unknown() implements Outcome {}
    }

    /** Refuses: {@code Unknown}, {@code DayRefused}. */
    @Transactional
    public Outcome recordVetting(
            OrganisationCode organisation,
            OrganisationCode ministry,
            LocalDate on,
            boolean cleared,
            String letter,
            AccountId by) {
        if (agencies.organisation(organisation).isEmpty()
                || agencies.organisation(ministry).isEmpty()) {
            return new Outcome.Unknown();
        }
        if (on.isAfter(today())) {
            return new Outcome.DayRefused(on);
        }
        var vetting = new Vetting(ids.next(), organisation, ministry, on, cleared, letter, by, Optional.empty());
        store.add(vetting, clock.instant());
        return new Outcome.Noted(vetting.id());
    }

    /** Refuses: {@code Unknown}, {@code DayRefused}. */
    @Transactional
    public Outcome recordAgreement(
            OrganisationCode organisation, String number, LocalDate starts, LocalDate ends, AccountId by) {
        if (agencies.organisation(organisation).isEmpty()) {
            return new Outcome.Unknown();
        }
        if (ends.isBefore(starts)) {
            return new Outcome.DayRefused(ends);
        }
        var agreement = new Agreement(ids.next(), organisation, number, starts, ends, by, Optional.empty());
        store.add(agreement, clock.instant());
        return new Outcome.Noted(agreement.id());
    }

    /** Refuses: {@code SamePerson}, {@code Unknown}. */
    @Transactional
    public Outcome confirmVetting(OrganisationCode organisation, UUID id, AccountId by) {
        return store.vettings(List.of(organisation)).stream()
                .filter(vetting -> vetting.id().equals(id))
                .findFirst()
                .<Outcome>map(vetting -> store.confirmVetting(id, by, clock.instant())
                        ? new Outcome.Noted(id)
                        : new Outcome.SamePerson(id))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Refuses: {@code SamePerson}, {@code Unknown}. */
    @Transactional
    public Outcome confirmAgreement(OrganisationCode organisation, UUID id, AccountId by) {
        return store.agreements(List.of(organisation)).stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst()
                .<Outcome>map(agreement -> store.confirmAgreement(id, by, clock.instant())
                        ? new Outcome.Noted(id)
                        : new Outcome.SamePerson(id))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Ends an agreement today; what was sent before stays where it is. */
    @Transactional
    public Outcome endAgreement(OrganisationCode organisation, UUID id) {
        if (store.agreements(List.of(organisation)).stream()
                .noneMatch(agreement -> agreement.id().equals(id))) {
            return new Outcome.Unknown();
        }
        store.end(id, today());
        return new Outcome.Noted(id);
    }

    public List<Vetting> vettings(OrganisationCode organisation) {
        return store.vettings(List.of(organisation));
    }

    public List<Agreement> agreements(OrganisationCode organisation) {
        return store.agreements(List.of(organisation));
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }
}
