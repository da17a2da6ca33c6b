package iq.masar.consent;

import static java.util.stream.Collectors.toSet;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.consent.ConsentReply.Recorded;
import iq.masar.consent.model.Acceptance;
import iq.masar.consent.model.Reach;
import iq.masar.consent.store.LedgerStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of consents: it only grows, and every cut takes effect inside the transaction that made it. */
@Component
@Transactional
public class Consents {
    /** How long a supervisor's vital interest lasts (REF-23). */
    public static final Duration VITAL = Duration.ofHours(72);

    private final LedgerStore ledger;
    private final ConsentDesk desk;
    private final Agencies agencies;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    Consents(LedgerStore ledger, ConsentDesk desk, Agencies agencies, Vault vault, Ids ids, Clock clock) {
        this.ledger = ledger;
        this.desk = desk;
        this.agencies = agencies;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Writes a yes down; an older yes of the same person to the same offices is superseded. Refuses: recipient too wide or
     * missing, category, witness, guardian or assent missing, supervisor needed, expiry past, not yours.
     */
    public ConsentReply give(ConsentAct act, Actor actor) {
        if (!concerns(act.file(), actor)) {
            return new ConsentReply.NotYours();
        }
        var now = clock.instant();
        var objection = new Acceptance(offices(), actor.is(Role.SUPERVISOR), now).objection(act);
        if (objection.isPresent()) {
            desk.refused(act.file(), objection.get(), actor);
            return objection.get();
        }
        ledger.list(act.file(), now).stream()
                .filter(old -> old.state().isInForce() && replaces(act, old))
                .forEach(old -> ledger.end(ids.next(), old.id(), ConsentState.SUPERSEDED, actor, now));
        var expires = act.expires().atStartOfDay(Baghdad.ZONE).toInstant();
        return recorded(act, false, expires, actor);
    }

    private static boolean replaces(ConsentAct act, Consent old) {
        return old.person().equals(act.person())
                && old.purpose() == act.purpose()
                && old.mode() != ConsentMode.VITAL_INTEREST
                && act.recipients().containsAll(old.recipients());
    }

    /** Writes a no down; nothing else changes (REF-20). */
    public ConsentReply refuse(ConsentAct act, Actor actor) {
        return concerns(act.file(), actor) ? recorded(act, true, clock.instant(), actor) : new ConsentReply.NotYours();
    }

    private ConsentReply recorded(ConsentAct act, boolean refused, Instant expires, Actor actor) {
        var id = ids.next();
        var now = clock.instant();
        ledger.add(id, ledger.nextNumber(now), act, refused, actor, now, expires);
        desk.keepWords(act, id, actor);
        var consent = ledger.find(id, now).orElseThrow();
        desk.tell(consent, actor);
        return new Recorded(consent);
    }

    /** Takes these categories away from this recipient, at once. Refuses: not in force, category missing, not yours. */
    public ConsentReply narrow(UUID consent, OfficeCode recipient, Set<DataCategory> away, Actor actor) {
        ledger.lock(consent);
        var now = clock.instant();
        var found = ledger.find(consent, now).filter(one -> concerns(one.file(), actor));
        if (found.isEmpty()) {
            return new ConsentReply.NotYours();
        }
        if (!found.get().isInForce(now)) {
            return new ConsentReply.NotInForce(found.get().state());
        }
        var lost = found.get().categoriesFor(recipient).stream()
                .filter(away::contains)
                .collect(toSet());
        if (lost.isEmpty()) {
            return new ConsentReply.CategoryMissing();
        }
        lost.forEach(category -> ledger.narrow(ids.next(), consent, recipient, category, actor, now));
        desk.narrowed(found.get(), recipient, lost, actor);
        return new Recorded(ledger.find(consent, now).orElseThrow());
    }

    /** Ends the whole consent, at once. Refuses: not in force, not yours. */
    public ConsentReply withdraw(UUID consent, Actor actor) {
        ledger.lock(consent);
        var now = clock.instant();
        var found = ledger.find(consent, now).filter(one -> concerns(one.file(), actor));
        if (found.isEmpty()) {
            return new ConsentReply.NotYours();
        }
        if (!found.get().isInForce(now)) {
            return new ConsentReply.NotInForce(found.get().state());
        }
        ledger.end(ids.next(), consent, ConsentState.WITHDRAWN, actor, now);
        desk.withdrawn(found.get(), actor);
        return new Recorded(ledger.find(consent, now).orElseThrow());
    }

    /**
     * A supervisor's record of vital interest: one recipient, 72 hours, with its reason (REF-23). Refuses: vital interest not
     * recorded, recipient or category missing, not yours.
     */
    public ConsentReply vitalInterest(
            CaseId file, OfficeCode recipient, Set<DataCategory> categories, String reason, Actor supervisor) {
        if (!vault.succeeds(supervisor, file) && !vault.holds(supervisor, file)) {
            return new ConsentReply.NotYours();
        }
        if (!supervisor.is(Role.SUPERVISOR) || reason.strip().length() < 10) {
            return new ConsentReply.VitalInterestNotRecorded();
        }
        if (!offices().contains(recipient)) {
            return new ConsentReply.RecipientMissing();
        }
        if (categories.isEmpty()) {
            return new ConsentReply.CategoryMissing();
        }
        var now = clock.instant();
        var act = ConsentAct.referral(
                        file, Set.of(recipient), categories, ConsentMode.VITAL_INTEREST, Language.AR, Baghdad.day(now))
                .because(reason);
        return recorded(act, false, now.plus(VITAL), supervisor);
    }

    /** Whether this office may have these categories of the case's own person now. */
    @Transactional(readOnly = true)
    public Coverage coverage(CaseId file, OfficeCode recipient, Set<DataCategory> categories, Instant now) {
        return reach(file, now).of(recipient, categories);
    }

    /** Whether the case itself may be worked: consent to case management or a vital interest in force. */
    @Transactional(readOnly = true)
    public boolean permitsCasework(CaseId file, Instant now) {
        return reach(file, now).permitsCasework();
    }

    private Reach reach(CaseId file, Instant now) {
        var own = ledger.list(file, now).stream()
                .filter(one -> one.person().equals(file.value()))
                .toList();
        return new Reach(own, now);
    }

    /** The consents of a case as they stand now, newest first; every adult's own. */
    @Transactional(readOnly = true)
    public List<Consent> list(CaseId file) {
        return ledger.list(file, clock.instant());
    }

    @Transactional(readOnly = true)
    public Optional<Consent> find(UUID consent) {
        return ledger.find(consent, clock.instant());
    }

    /** A hotline operator acts for a caller the hotline has verified (REF-16, REF-17). */
    private boolean concerns(CaseId file, Actor actor) {
        return actor.is(Role.HOTLINE_OPERATOR) || vault.holds(actor, file) || vault.succeeds(actor, file);
    }

    private Set<OfficeCode> offices() {
        return Arrays.stream(Office.Kind.values())
                .flatMap(kind -> agencies.offices(kind).stream())
                .map(Office::code)
                .collect(toSet());
    }
}
