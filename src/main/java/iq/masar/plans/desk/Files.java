package iq.masar.plans.desk;

import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseStep;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Cases;
import iq.masar.codes.Priority;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The case an officer works on, and the words of this room sealed in it. */
@Component
public class Files {
    private static final String REASON = "plan-work";

    private final Cases cases;
    private final Vault vault;

    Files(Cases cases, Vault vault) {
        this.cases = cases;
        this.vault = vault;
    }

    /** The case as this officer may see it, else nothing (H3). */
    public Optional<CaseSummary> find(CaseId file, Actor actor) {
        return cases.find(file, actor);
    }

    /** The case if the officer is designated for it and work on it goes on. */
    public Optional<CaseSummary> workable(CaseId file, Actor actor) {
        return find(file, actor).filter(found -> found.state().isOpen() && vault.holds(actor, file));
    }

    /** The case for this room acting by itself. */
    public Optional<CaseSummary> summary(CaseId file) {
        return cases.summary(file);
    }

    /** Whether the officer is a supervisor of the office that keeps the case. */
    public boolean isSupervisedBy(CaseSummary file, Actor actor) {
        return actor.is(Role.SUPERVISOR) && actor.office().equals(file.office());
    }

    public CaseReply prioritise(CaseId file, Priority priority, Actor actor) {
        return cases.prioritise(file, priority.code(), actor);
    }

    public CaseReply advance(CaseId file, CaseStep step, Actor actor) {
        return cases.advance(file, step, actor);
    }

    public void seal(CaseId file, Section section, UUID record, Map<String, String> words, Actor actor) {
        vault.write(new Place(file, section, record), words, actor);
    }

    /** Drops words into the case without being able to read it: a supervisor's reason. */
    public void drop(CaseId file, Section section, UUID record, Map<String, String> words, Actor actor) {
        vault.deposit(new Place(file, section, record), words, actor);
    }

    /** Opens records for the officer designated for the case; to everybody else they do not exist. */
    public Reading open(CaseId file, Actor actor, List<Place> places) {
        if (places.isEmpty()) {
            return new Reading.Open(Map.of());
        }
        return vault.holds(actor, file) ? vault.read(actor, Ground.CASE_WORK, REASON, places) : new Reading.NotYours();
    }

    /** Opens records for a supervisor who has something of this case to decide. */
    public Reading openForDecision(Actor supervisor, List<Place> places) {
        return places.isEmpty() ? new Reading.Open(Map.of()) : vault.read(supervisor, Ground.APPROVAL, REASON, places);
    }

    public boolean isDesignated(CaseId file, Actor actor) {
        return vault.holds(actor, file);
    }
}
