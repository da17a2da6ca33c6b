package iq.masar.referrals.steps;

import iq.masar.access.Accounts;
import iq.masar.agencies.Agencies;
import iq.masar.agencies.Standing;
import iq.masar.casework.CaseCircumstances;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Cases;
import iq.masar.codes.Priority;
import iq.masar.consent.Consents;
import iq.masar.consent.Coverage;
import iq.masar.consent.DataCategory;
import iq.masar.directory.Directory;
import iq.masar.directory.Service;
import iq.masar.directory.ServiceId;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import iq.masar.referrals.Refused;
import iq.masar.referrals.Reply;
import iq.masar.referrals.Sending;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks, before anything leaves, whether it may: case held, provider in standing, consent, named receiver, hand-over. */
@Component
public class Gate {
    private static final Set<String> RESTRICTED =
            Set.of("trafficked_abroad", "persecution_victim", "child_special_procedure");
    private static final int ADULT = 18;
    private static final int YOUNG = 30;

    private final Cases cases;
    private final Directory directory;
    private final Agencies agencies;
    private final Consents consents;
    private final Accounts accounts;
    private final Clock clock;

    Gate(Cases cases, Directory directory, Agencies agencies, Consents consents, Accounts accounts, Clock clock) {
        this.cases = cases;
        this.directory = directory;
        this.agencies = agencies;
        this.consents = consents;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What the gate says. */
    public sealed interface Passage {
        /** @param until when the consent that covers it ends */
        record Open(
                CaseSummary file, Service service, Optional<UUID> consent, Instant until, String profile, Instant now)
                implements Passage {}

        record Shut(Reply because) implements Passage {}
    }

    public Passage pass(Sending sending, Actor worker) {
        var now = clock.instant();
        var file = cases.find(sending.file(), worker).filter(one -> one.state().isOpen());
        if (file.isEmpty()) {
            return shut(new Reply.Missing());
        }
        if (!file.get().worker().equals(Optional.of(worker.account()))) {
            return shut(new Refused.NotHeld());
        }
        var service = directory.find(new ServiceId(sending.service()));
        if (service.isEmpty()) {
            return shut(new Refused.ServiceGone(Baghdad.day(now)));
        }
        return standing(service.get(), now)
                .or(() -> restricted(sending, file.get(), service.get()))
                .or(() -> handover(sending))
                .<Passage>map(Passage.Shut::new)
                .orElseGet(() -> covered(sending, file.get(), service.get(), now));
    }

    private Optional<Refused> standing(Service service, Instant now) {
        return switch (agencies.standing(service.organisation(), Baghdad.day(now))) {
            case Standing.InForce _ -> Optional.empty();
            case Standing.NotVetted _ -> Optional.of(new Refused.ProviderNotVetted(service.office()));
            case Standing.AgreementNotInForce _ -> Optional.of(new Refused.AgreementNotInForce(service.office()));
        };
    }

    /** REF-33: protection matters, restricted categories of people and shelters go to a named officer of that provider. */
    private Optional<Refused> restricted(Sending sending, CaseSummary file, Service service) {
        if (!isRestricted(sending, file, service)) {
            return Optional.empty();
        }
        var named = sending.namedReceiver()
                .filter(account -> receivers(service).contains(account))
                .isPresent();
        return named ? Optional.empty() : Optional.of(new Refused.NamedReceiverRequired(service.office()));
    }

    public static boolean isRestricted(Sending sending, CaseSummary file, Service service) {
        return sending.family().value().equals("protection")
                || sending.fields().containsKey(DataCategory.PROTECTION)
                || service.reach().shelter()
                || file.category().map(RESTRICTED::contains).orElse(false);
    }

    private Set<AccountId> receivers(Service service) {
        return accounts.withRole(service.office(), Role.PROVIDER).stream()
                .map(one -> one.id())
                .collect(Collectors.toSet());
    }

    private static Optional<Refused> handover(Sending sending) {
        var missing = sending.priority() == Priority.EMERGENCY
                && sending.handover().filter(call -> !call.to().isBlank()).isEmpty();
        return missing ? Optional.of(new Refused.HandoverMissing()) : Optional.empty();
    }

    private Passage covered(Sending sending, CaseSummary file, Service service, Instant now) {
        var profile = profile(file, now);
        return switch (consents.coverage(
                sending.file(), service.office(), sending.fields().keySet(), now)) {
            case Coverage.Missing missing ->
                shut(new Refused.ConsentMissing(
                        missing.categories().stream().map(DataCategory::code).collect(Collectors.toSet()),
                        service.office()));
            case Coverage.Covered covered ->
                new Passage.Open(file, service, Optional.of(covered.consent()), covered.until(), profile, now);
        };
    }

    private String profile(CaseSummary file, Instant now) {
        CaseCircumstances known = cases.circumstances(file.id());
        var age = known.birthYearBand().map(band -> Baghdad.day(now).getYear() - band);
        var young = age.map(years -> years >= ADULT && years < YOUNG).orElse(false);
        return young && known.sex().equals(Optional.of("female")) && file.members() <= 1 ? "lone-young-woman" : "";
    }

    private static Passage shut(Reply because) {
        return new Passage.Shut(because);
    }
}
