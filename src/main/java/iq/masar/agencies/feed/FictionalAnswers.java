package iq.masar.agencies.feed;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Organisation;
import iq.masar.agencies.Partnerships;
import iq.masar.agencies.Standing;
import iq.masar.codes.SeedShelf;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.time.Tick;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the papers of fictional organisations in order, as real ones would: ministries write again before a vetting lapses,
 * agreements are signed. Touches nothing that is not fictional; those marked so in the seed let their papers lapse.
 */
@Component
class FictionalAnswers implements Tick {
    static final UUID RECORDER = new UUID(0, 1);
    private static final UUID CONFIRMER = new UUID(0, 2);
    private static final int RENEWED_BEFORE = 20;
    private static final List<String> MINISTRIES = List.of("MOMD", "MOI");
    private final Agencies agencies;
    private final Partnerships partnerships;
    private final Clock clock;
    private final Set<String> punctual;

    FictionalAnswers(Agencies agencies, Partnerships partnerships, SeedShelf shelf, Clock clock) {
        this.agencies = agencies;
        this.partnerships = partnerships;
        this.clock = clock;
        this.punctual = shelf.rows("agencies", "demo", "bodies").stream()
                .filter(row -> "true".equals(row.get("punctual")))
                .map(row -> row.getOrDefault("code", ""))
                .collect(Collectors.toSet());
    }

    @Override
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    public void run() {
        var today = Baghdad.day(clock.instant());
        var known = agencies.organisations().stream()
                .filter(Organisation::fictional)
                .map(Organisation::code)
                .filter(code -> punctual.contains(code.value()))
                .toList();
        agencies.standings(known, today).forEach((code, standing) -> renew(code, standing, today));
    }

    /** Papers last months and are renewed in good time. */
    @Override
    public Instant next(Instant now) {
        return now.plus(Duration.ofDays(7));
    }

    private void renew(OrganisationCode code, Standing known, LocalDate today) {
        switch (known) {
            case Standing.InForce standing -> {
                if (standing.until().isBefore(today.plusDays(RENEWED_BEFORE))) {
                    sign(code, today);
                    vet(code, today);
                }
            }
            case Standing.NotVetted lapsed -> {
                vet(code, today);
                sign(code, today);
            }
            case Standing.AgreementNotInForce ended -> sign(code, today);
        }
    }

    private void vet(OrganisationCode code, LocalDate today) {
        for (var ministry : MINISTRIES) {
            var noted = partnerships.recordVetting(
                    code,
                    new OrganisationCode(ministry),
                    today,
                    true,
                    ministry + "/" + today.getYear() + "/" + today.getDayOfYear(),
                    new AccountId(RECORDER));
            if (noted instanceof Partnerships.Outcome.Noted entry) {
                partnerships.confirmVetting(code, entry.id(), new AccountId(CONFIRMER));
            }
        }
    }

    private void sign(OrganisationCode code, LocalDate today) {
        if (partnerships.agreements(code).stream()
                .anyMatch(agreement -> agreement.covers(today.plusDays(RENEWED_BEFORE)))) {
            return;
        }
        var noted = partnerships.recordAgreement(
                code, code.value() + "/" + today.getYear(), today, today.plusYears(2), new AccountId(RECORDER));
        if (noted instanceof Partnerships.Outcome.Noted entry) {
            partnerships.confirmAgreement(code, entry.id(), new AccountId(CONFIRMER));
        }
    }
}
