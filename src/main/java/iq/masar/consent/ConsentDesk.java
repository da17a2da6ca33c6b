package iq.masar.consent;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.Place;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows every entry of the ledger: the sealed words, the audit, and the news to the other rooms. */
@Component
class ConsentDesk {
    private static final Section SECTION = new Section("consent");
    private final Vault vault;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentDesk(Vault vault, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Names of witness and guardian and the words of a reason are personal: they go into the letterbox. */
    void keepWords(ConsentAct act, UUID consent, Actor actor) {
        var words = new LinkedHashMap<String, String>();
        act.witness().ifPresent(who -> words.put("witness", who));
        act.minor().flatMap(ConsentAct.Minor::guardian).ifPresent(who -> words.put("guardian", who));
        act.reason().ifPresent(why -> words.put("reason", why));
        if (!words.isEmpty()) {
            vault.deposit(words(act.file(), consent), words, actor);
        }
    }

    static Place words(CaseId file, UUID consent) {
        return new Place(file, SECTION, consent);
    }

    void tell(Consent consent, Actor actor) {
        var governorate = actor.governorate();
        if (consent.state() == ConsentState.REFUSED) {
            audit.decided(act(actor, "consent.refuse", consent));
            events.publishEvent(
                    new ConsentRefused(consent.id(), consent.file(), governorate, consent.purpose(), clock.instant()));
            return;
        }
        var vital = consent.mode() == ConsentMode.VITAL_INTEREST;
        audit.decided(act(actor, vital ? "consent.vital-interest" : "consent.give", consent)
                .with("categories", consent.categories().size())
                .with("recipients", consent.recipients().size()));
        events.publishEvent(new ConsentGiven(
                consent.id(),
                consent.file(),
                governorate,
                consent.purpose(),
                consent.categories(),
                consent.mode(),
                clock.instant()));
    }

    void narrowed(Consent consent, OfficeCode recipient, Set<DataCategory> lost, Actor actor) {
        audit.decided(act(actor, "consent.narrow", consent)
                .with("recipient", recipient)
                .with("categories", lost.size()));
        events.publishEvent(
                new ConsentNarrowed(consent.id(), consent.file(), recipient, Set.copyOf(lost), clock.instant()));
    }

    void withdrawn(Consent consent, Actor actor) {
        audit.decided(act(actor, "consent.withdraw", consent));
        events.publishEvent(new ConsentWithdrawn(
                consent.id(), consent.file(), consent.recipients(), consent.categories(), clock.instant()));
    }

    void refused(CaseId file, ConsentReply.Refused why, Actor actor) {
        audit.decided(Act.of(actor, "consent.give")
                .on(file)
                .because("refused")
                .with("refusal", why.getClass().getSimpleName()));
    }

    private static Act act(Actor actor, String verb, Consent consent) {
        return Act.of(actor, verb)
                .on(consent.file())
                .with("consent", consent.number())
                .with("purpose", consent.purpose().code());
    }
}
