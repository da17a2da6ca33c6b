package iq.masar.statistics.feed;

import iq.masar.casework.CaseAdvanced;
import iq.masar.casework.CaseAssigned;
import iq.masar.casework.CaseOpened;
import iq.masar.casework.CaseReassigned;
import iq.masar.consent.ConsentGiven;
import iq.masar.consent.ConsentRefused;
import iq.masar.consent.Purpose;
import iq.masar.plans.PlanApproved;
import iq.masar.plans.ScoreTaken;
import iq.masar.statistics.CaseNotes;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Listens to casework, consent and plans. */
@Component
class CaseFeed {
    private final CaseNotes notes;

    CaseFeed(CaseNotes notes) {
        this.notes = notes;
    }

    @ApplicationModuleListener
    void on(CaseOpened event) {
        notes.opened(
                new CaseNotes.Opened(
                        event.file(),
                        event.office(),
                        event.governorate(),
                        event.channel(),
                        event.category(),
                        event.birthYearBand(),
                        event.sex(),
                        event.minors()),
                event.at());
    }

    @ApplicationModuleListener
    void on(CaseAdvanced event) {
        notes.advanced(event.file(), event.from(), event.to(), event.at());
    }

    @ApplicationModuleListener
    void on(CaseAssigned event) {
        notes.assigned(event.file(), event.worker(), event.at());
    }

    @ApplicationModuleListener
    void on(CaseReassigned event) {
        notes.assigned(event.file(), event.to(), event.at());
    }

    @ApplicationModuleListener
    void on(ConsentGiven event) {
        if (event.purpose() == Purpose.CASE_MANAGEMENT) {
            notes.consented(event.file(), "given", event.at());
        }
    }

    @ApplicationModuleListener
    void on(ConsentRefused event) {
        if (event.purpose() == Purpose.CASE_MANAGEMENT) {
            notes.consented(event.file(), "refused", event.at());
        }
    }

    @ApplicationModuleListener
    void on(PlanApproved event) {
        notes.planned(event.file(), event.at());
    }

    @ApplicationModuleListener
    void on(ScoreTaken event) {
        event.value()
                .ifPresent(value -> notes.scored(
                        event.file(),
                        event.wave().code(),
                        value,
                        event.instrument() + "-" + event.version(),
                        event.at()));
    }
}
