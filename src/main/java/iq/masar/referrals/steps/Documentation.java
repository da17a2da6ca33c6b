package iq.masar.referrals.steps;

import iq.masar.casework.Cases;
import iq.masar.directory.Directory;
import iq.masar.directory.Service;
import iq.masar.directory.matching.Candidate;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.referrals.Command;
import iq.masar.referrals.model.Referral;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds where a need could go next: the documents first when they hindered it (REF-37), another provider when one was silent. */
@Component
public class Documentation {
    private static final FamilyCode CIVIL_DOCUMENTS = new FamilyCode("civil_docs");
    private final Directory directory;
    private final Cases cases;
    private final Dispatch dispatch;
    private final Effects effects;
    private final Supervision supervision;
    private final Clock clock;

    Documentation(
            Directory directory,
            Cases cases,
            Dispatch dispatch,
            Effects effects,
            Supervision supervision,
            Clock clock) {
        this.directory = directory;
        this.cases = cases;
        this.dispatch = dispatch;
        this.effects = effects;
        this.supervision = supervision;
        this.clock = clock;
    }

    /** A draft to a documentation service, blocked by nobody and blocking the declined referral; its sender gets a task. */
    public void prepare(Referral declined, Command.Decline decline) {
        if (!decline.reason().equals("docs_missing")) {
            return;
        }
        match(declined, CIVIL_DOCUMENTS, declined.line().to()).ifPresent(service -> {
            dispatch.draft(
                    new Dispatch.Draft(
                            declined.line(),
                            declined.governorate(),
                            service,
                            Optional.of(declined.line().root()),
                            Optional.empty(),
                            Optional.of(declined.line().id())),
                    Optional.empty(),
                    clock.instant());
            remind(declined, "school-documents");
        });
    }

    /** An office's answers are looked at as a pattern when it accepts or declines (REF-58). */
    public void decided(Referral referral) {
        supervision.decided(referral);
    }

    /** Another eligible service for the same need, not of the office that kept silent. */
    public Optional<Service> another(Referral silent) {
        return match(silent, silent.line().family(), silent.line().to());
    }

    /** After a silence: the proposed re-route as a draft, and a task for the sender. */
    public void propose(Referral silent, Optional<Service> service, Instant now) {
        service.ifPresent(found -> dispatch.draft(
                new Dispatch.Draft(
                        silent.line(),
                        silent.governorate(),
                        found,
                        Optional.of(silent.line().root()),
                        Optional.of(silent.line().id()),
                        Optional.empty()),
                Optional.empty(),
                now));
        remind(silent, "referral-silent");
    }

    private void remind(Referral referral, String kind) {
        effects.task(referral, kind, referral.line().sender(), clock.instant().plus(java.time.Duration.ofDays(1)));
    }

    private Optional<Service> match(Referral referral, FamilyCode family, OfficeCode not) {
        var summary = cases.summary(referral.line().file());
        return summary.flatMap(file ->
                directory
                        .matching(Suited.circumstances(file, cases.circumstances(file.id())), family)
                        .eligible()
                        .stream()
                        .map(Candidate::service)
                        .filter(service -> !service.office().equals(not))
                        .findFirst());
    }
}
