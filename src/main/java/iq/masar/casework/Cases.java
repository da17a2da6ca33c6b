package iq.masar.casework;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door to cases: one transaction each; a refusal is an answer, never an exception. */
@Component
public class Cases {
    /**
     * What a worker says when asking to close (REF-31).
     *
     * @param reason code: {@code goals-met}, {@code moved}, {@code wish}, {@code deceased}, {@code other}
     * @param withoutEndline why there is no endline score, where there is none
     * @param feedbackOffered whether the person was offered to say how it went
     */
    public record Closure(String reason, Optional<String> withoutEndline, boolean feedbackOffered) {}

    /** Opens a case with what was said at the door. Refuses: no keys. */
    public CaseReply open(Intake intake, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The case as this officer may see it: held by key, or in the supervisor's own office; else as if it did not exist (H3). */
    public Optional<CaseSummary> find(CaseId file, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The case for rooms acting by themselves (clocks, listeners); asks no one's right and gives codes only. */
    public Optional<CaseSummary> summary(CaseId file) {
        throw new UnsupportedOperationException();
    }

    /** What services' rules may ask, in codes. */
    public CaseCircumstances circumstances(CaseId file) {
        throw new UnsupportedOperationException();
    }

    /** Gives the case to a worker, moving what is open when there was one before. Refuses: self assignment, no successor. */
    public CaseReply assign(CaseId file, AccountId worker, Actor supervisor) {
        throw new UnsupportedOperationException();
    }

    /** Sets the priority that assessment found: {@code emergency}, {@code high}, {@code medium} or {@code low}. */
    public CaseReply prioritise(CaseId file, String priority, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Takes a step along the way. Refuses: not now, duplicate check, consent or priority missing. */
    public CaseReply advance(CaseId file, CaseStep step, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Asks the supervisor to close. Refuses: still open, endline or feedback missing. */
    public CaseReply requestClosure(CaseId file, Closure closure, Actor worker) {
        throw new UnsupportedOperationException();
    }

    /** Closes. Refuses: self approval, still open. */
    public CaseReply approveClosure(CaseId file, Actor supervisor) {
        throw new UnsupportedOperationException();
    }

    /** Opens a closed case again under its old number. */
    public CaseReply reopen(CaseId file, String reason, Actor supervisor) {
        throw new UnsupportedOperationException();
    }
}
