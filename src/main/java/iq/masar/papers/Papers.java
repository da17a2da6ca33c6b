package iq.masar.papers;

import iq.masar.agencies.Agencies;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.slots.PaperCheck;
import iq.masar.consent.Consent;
import iq.masar.consent.Consents;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.papers.PaperStore.PaperRow;
import iq.masar.vault.Pseudonyms;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters and consent forms: issued with a number, an end and a square code anybody may scan (REF-47). */
@Component
@Transactional
public class Papers implements PaperCheck {
    private static final int LETTER_DAYS = 90;
    private final PaperStore store;
    private final Consents consents;
    private final Agencies agencies;
    private final Pseudonyms pseudonyms;
    private final Ids ids;
    private final Clock clock;

    Papers(PaperStore store, Consents consents, Agencies agencies, Pseudonyms pseudonyms, Ids ids, Clock clock) {
        this.store = store;
        this.consents = consents;
        this.agencies = agencies;
        this.pseudonyms = pseudonyms;
        this.ids = ids;
        this.clock = clock;
    }

    /** Issues a support letter; {@code template} is {@code residence} or {@code general}. */
    public PaperRow letter(CaseSummary file, String template, Language language, Actor actor) {
        var now = clock.instant();
        var day = Baghdad.day(now);
        var number = "L-%02d-%06d".formatted(day.getYear() % 100, store.nextSerial());
        var until = day.plusDays(LETTER_DAYS).atStartOfDay(Baghdad.ZONE).toInstant();
        return issued("letter", number, file.id(), Optional.empty(), template, "1", language, until, actor);
    }

    /** Issues the printed form of a consent, under the consent's own number and end. */
    public PaperRow form(Consent consent, Actor actor) {
        return issued(
                "consent",
                consent.number(),
                consent.file(),
                Optional.of(consent.id()),
                consent.purpose().code(),
                consent.textVersion(),
                consent.language(),
                consent.expiresAt(),
                actor);
    }

    private PaperRow issued(
            String kind,
            String number,
            CaseId file,
            Optional<UUID> consent,
            String template,
            String version,
            Language language,
            Instant until,
            Actor actor) {
        var paper = new PaperRow(
                ids.next(),
                pseudonyms.freshToken(),
                kind,
                number,
                file,
                consent,
                template,
                version,
                language,
                actor.account().value(),
                actor.displayName(),
                actor.office(),
                clock.instant(),
                until,
                Optional.empty());
        store.add(paper);
        return paper;
    }

    @Transactional(readOnly = true)
    public Optional<PaperRow> find(UUID paper) {
        return store.find(paper);
    }

    @Transactional(readOnly = true)
    public List<PaperRow> of(CaseId file) {
        return store.of(file);
    }

    /** Takes a letter back: from now on a scan says so. */
    public void revoke(UUID paper) {
        store.revoke(paper, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> check(String token) {
        return store.byToken(token)
                .map(paper -> new Standing(
                        "papers.check.kind." + paper.kind(),
                        paper.number(),
                        agencies.name(paper.office()),
                        paper.issuedAt(),
                        Optional.of(paper.expiresAt()),
                        state(paper)));
    }

    private State state(PaperRow paper) {
        var withdrawn = paper.consent()
                .flatMap(consents::find)
                .filter(one -> !one.state().isInForce() && clock.instant().isBefore(one.expiresAt()));
        if (paper.revokedAt().isPresent() || withdrawn.isPresent()) {
            return State.REVOKED;
        }
        return clock.instant().isBefore(paper.expiresAt()) ? State.STANDS : State.EXPIRED;
    }
}
