package iq.masar.journeys.gate;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.casework.CaseReply;
import iq.masar.casework.Cases;
import iq.masar.casework.Intake;
import iq.masar.casework.SafeContact;
import iq.masar.journeys.BoardLine;
import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.JourneyReply.KeysClosed;
import iq.masar.journeys.JourneyReply.NotNow;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.desk.Noting;
import iq.masar.journeys.model.Column;
import iq.masar.journeys.model.Journey;
import iq.masar.journeys.store.HandOverStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.OfficeCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An accepted offer opens an intake at a branch, with what the manifest says: nothing is asked or typed a second time (RET-37). */
@Component
@Transactional
public class HandOvers {
    private static final String CHANNEL = "border";
    private static final String ACCEPTED = "enrolled";
    private static final String CATEGORY = "returnee_abroad";
    private static final FamilyCode MEDICAL = new FamilyCode("medical");
    private final HandOverStore store;
    private final Arrivals arrivals;
    private final Cases cases;
    private final Agencies agencies;
    private final Noting noting;

    HandOvers(HandOverStore store, Arrivals arrivals, Cases cases, Agencies agencies, Noting noting) {
        this.store = store;
        this.arrivals = arrivals;
        this.cases = cases;
        this.agencies = agencies;
        this.noting = noting;
    }

    /**
     * Opens the case of somebody who accepted, once. The answer's id is the case. Refuses: unknown, not now, branch missing, keys
     * closed.
     *
     * @param spoken the language the person speaks, by code
     */
    public JourneyReply intake(UUID operation, int number, OfficeCode branch, String spoken, Actor by) {
        var journey = noting.lockEither(operation, by).filter(found -> Noting.receives(found, by));
        if (journey.isEmpty()) {
            return new Unknown();
        }
        if (agencies.office(branch)
                .filter(office -> office.kind() == Office.Kind.BRANCH)
                .isEmpty()) {
            return new JourneyReply.BranchMissing();
        }
        return arrivals.open(operation, number, by)
                .map(one -> arrivals.offered(List.of(one.line())).containsValue(ACCEPTED)
                                && !store.handed(operation).contains(one.line().id())
                        ? opened(journey.get(), one, intake(one, spoken).keptBy(branch), by)
                        : new NotNow("offer"))
                .orElseGet(KeysClosed::new);
    }

    private static Intake intake(BoardLine said, String spoken) {
        var intake = Intake.of(said.text(Column.NAME_AR_OWN), spoken, SafeContact.none(), CHANNEL)
                .about(new Intake.About(Optional.of(CATEGORY), Optional.empty(), Optional.empty()));
        return said.text(Column.NEEDS_FLAG).equals("medical") ? intake.needing(Set.of(MEDICAL)) : intake;
    }

    private JourneyReply opened(Journey journey, BoardLine one, Intake intake, Actor by) {
        if (!(cases.open(intake, by) instanceof CaseReply.Done(var file))) {
            return new Unknown();
        }
        store.hand(one.line().id(), file.id(), by.account(), noting.now());
        noting.note(journey, "handed-over", one.line().number(), by);
        return new Done(file.id().value());
    }

    /** Lines that have their case. */
    @Transactional(readOnly = true)
    public Set<UUID> handed(UUID operation) {
        return store.handed(operation);
    }

    /** How many who stood on no line were taken up by identity. */
    @Transactional(readOnly = true)
    public int taken(UUID operation) {
        return store.taken(operation);
    }
}
