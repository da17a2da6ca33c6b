package iq.masar.hotline;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.casework.CaseSummary;
import iq.masar.consent.ConsentAct;
import iq.masar.consent.ConsentReply;
import iq.masar.consent.Consents;
import iq.masar.consent.DataCategory;
import iq.masar.hotline.Done.AsByVisit;
import iq.masar.hotline.store.CallStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.OfficeCode;
import iq.masar.tasks.Appointments;
import iq.masar.vault.Place;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done for a recognised caller: everything a visit to the branch would do (REF-16). */
@Component
@Transactional
public class PhoneActs {
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(15, 0);

    private final CallLog log;
    private final CallDesk desk;
    private final Appointments appointments;
    private final Consents consents;
    private final Vault vault;
    private final ObjectProvider<ServiceConfirmation> services;

    PhoneActs(
            CallLog log,
            CallDesk desk,
            Appointments appointments,
            Consents consents,
            Vault vault,
            ObjectProvider<ServiceConfirmation> services) {
        this.log = log;
        this.desk = desk;
        this.appointments = appointments;
        this.consents = consents;
        this.vault = vault;
        this.services = services;
    }

    /** Makes an appointment with the case's worker, by phone or at the office. Refuses: the hour. */
    public Done appointment(UUID call, LocalDateTime at, String place, Actor operator) {
        return act(call, PhoneAct.APPOINTMENT, operator, file -> {
            var begins = at.atZone(Baghdad.ZONE).toInstant();
            if (begins.isBefore(desk.now())
                    || at.toLocalTime().isBefore(OPENS)
                    || !at.toLocalTime().isBefore(CLOSES)) {
                return new Done.NoSuchHour();
            }
            return log.done(
                    call,
                    PhoneAct.APPOINTMENT,
                    appointments.plan(file.id(), desk.owner(file, operator), begins, place));
        });
    }

    /** Records spoken consent with its script and witness. Refuses: witness; whatever the ledger says. */
    public Done consent(UUID call, Function<CaseSummary, ConsentAct> said, String witness, Actor operator) {
        return act(call, PhoneAct.CONSENT_GIVE, operator, file -> {
            if (witness.isBlank() || witness.strip().equals(operator.displayName())) {
                return new Done.WitnessMissing();
            }
            var spoken = said.apply(file).witnessedBy(witness.strip());
            return switch (consents.give(spoken, operator)) {
                case ConsentReply.Recorded given ->
                    log.heard(call, given.consent().id(), witness.strip(), spoken.textVersion());
                case ConsentReply.Refused no -> new Done.ConsentStays(no);
            };
        });
    }

    /** Takes categories away from one recipient, at once. */
    public Done narrow(UUID call, UUID consent, OfficeCode recipient, Set<DataCategory> away, Actor operator) {
        return act(
                call,
                PhoneAct.CONSENT_NARROW,
                operator,
                file -> belongs(consent, file)
                        ? cut(call, PhoneAct.CONSENT_NARROW, consents.narrow(consent, recipient, away, operator))
                        : new Done.NotRecognised());
    }

    /** Ends a consent, at once. */
    public Done withdraw(UUID call, UUID consent, Actor operator) {
        return act(
                call,
                PhoneAct.CONSENT_WITHDRAW,
                operator,
                file -> belongs(consent, file)
                        ? cut(call, PhoneAct.CONSENT_WITHDRAW, consents.withdraw(consent, operator))
                        : new Done.NotRecognised());
    }

    private boolean belongs(UUID consent, CaseSummary file) {
        return consents.find(consent)
                .filter(one -> one.file().equals(file.id()))
                .isPresent();
    }

    private Done cut(UUID call, PhoneAct kind, ConsentReply reply) {
        return switch (reply) {
            case ConsentReply.Recorded done ->
                log.done(call, kind, done.consent().id());
            case ConsentReply.Refused no -> new Done.ConsentStays(no);
        };
    }

    /** Drops new contact words into the case, unreadable for the operator, and gives the worker a task. */
    public Done contact(UUID call, Map<String, String> words, Actor operator) {
        return act(call, PhoneAct.CONTACT_CHANGE, operator, file -> {
            var record = desk.fresh();
            vault.deposit(new Place(file.id(), Section.CONTACT, record), words, operator);
            desk.task(file, "contact-change", "/cases/" + file.id() + "?contact=" + record, operator);
            return log.done(call, PhoneAct.CONTACT_CHANGE, record);
        });
    }

    /** The caller says she was served. */
    public Done confirm(UUID call, UUID referral, Actor operator) {
        return act(
                call,
                PhoneAct.SERVICE_CONFIRM,
                operator,
                file -> services.stream().anyMatch(room -> room.confirm(file.id(), referral, call, operator))
                        ? log.done(call, PhoneAct.SERVICE_CONFIRM, referral)
                        : new Done.NotWaiting());
    }

    /** The caller says she was not. */
    public Done dispute(UUID call, UUID referral, String words, Actor operator) {
        return act(
                call,
                PhoneAct.SERVICE_DISPUTE,
                operator,
                file -> services.stream().anyMatch(room -> room.dispute(file.id(), referral, words, call, operator))
                        ? log.done(call, PhoneAct.SERVICE_DISPUTE, referral)
                        : new Done.NotWaiting());
    }

    private Done act(UUID call, PhoneAct kind, Actor operator, Function<CaseSummary, Done> doing) {
        var file = log.recognised(call, operator);
        if (file.isEmpty()) {
            return new Done.NotRecognised();
        }
        log.audited(file.get(), kind, operator);
        return doing.apply(file.get());
    }

    /** Keeps what was done in a call, and in the audit. */
    @Component
    static class CallLog {
        private final Calls calls;
        private final CallStore store;
        private final CallDesk desk;
        private final Audit audit;

        CallLog(Calls calls, CallStore store, CallDesk desk, Audit audit) {
            this.calls = calls;
            this.store = store;
            this.desk = desk;
            this.audit = audit;
        }

        Optional<CaseSummary> recognised(UUID call, Actor operator) {
            return calls.recognised(call, operator);
        }

        void audited(CaseSummary file, PhoneAct kind, Actor operator) {
            audit.decided(Act.of(operator, "hotline." + kind.code()).on(file.id()));
        }

        Done done(UUID call, PhoneAct kind, UUID reference) {
            store.done(desk.fresh(), call, kind.code(), Optional.of(reference), Optional.empty(), desk.now());
            return new AsByVisit();
        }

        Done heard(UUID call, UUID consent, String witness, String script) {
            store.done(
                    desk.fresh(),
                    call,
                    PhoneAct.CONSENT_GIVE.code(),
                    Optional.of(consent),
                    Optional.of(new String[] {witness, script}),
                    desk.now());
            return new AsByVisit();
        }
    }
}
