package iq.masar.laissezpasser.checks;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.laissezpasser.LaissezPasser;
import iq.masar.laissezpasser.store.PassStore;
import iq.masar.laissezpasser.store.PresentationStore;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Documents that are shown at a border: one arrival retires them, anything after is an alarm (IDN-71). */
@Component
@Transactional
public class Arrivals {
    private final PassStore documents;
    private final PresentationStore presentations;
    private final Alarms alarms;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Arrivals(PassStore documents, PresentationStore presentations, Alarms alarms, Audit audit, Ids ids, Clock clock) {
        this.documents = documents;
        this.presentations = presentations;
        this.alarms = alarms;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The holder has arrived. */
    public Arrival arrive(String number, Actor at) {
        var document = documents.lock(number);
        if (document.isEmpty()) {
            return new Arrival.NotOurs();
        }
        shown(document.get(), at);
        if (document.get() instanceof LaissezPasser.HandedOver handed) {
            documents.move(handed.arrive(clock.instant()), Optional.of(at.account()));
            audit.decided(act(at, "laissezpasser.retired", handed));
            return new Arrival.Retired(number);
        }
        return alarmed(document.get(), at);
    }

    /** A withdrawn document came to a checker: remembered, and the alarm raised. */
    public void shownWithdrawn(String number, Actor at) {
        documents.lock(number).ifPresent(document -> {
            shown(document, at);
            alarmed(document, at);
        });
    }

    private void shown(LaissezPasser document, Actor at) {
        presentations.add(ids.next(), document.issue().id(), clock.instant(), at, document.state());
    }

    private Arrival alarmed(LaissezPasser document, Actor at) {
        audit.decided(act(at, "laissezpasser.alarm", document).because(document.state()));
        alarms.tell(document.issue(), at);
        var number = document.issue().number();
        return document.isOver()
                ? new Arrival.ShownAgain(number, document.state())
                : new Arrival.NeverHandedOver(number, document.state());
    }

    private static Act act(Actor by, String verb, LaissezPasser document) {
        return Act.of(by, verb)
                .on(document.issue().claim())
                .with("document", document.issue().id());
    }
}
