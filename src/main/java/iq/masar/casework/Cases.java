package iq.masar.casework;

import iq.masar.casework.work.Assigning;
import iq.masar.casework.work.Circumstances;
import iq.masar.casework.work.Closing;
import iq.masar.casework.work.Founding;
import iq.masar.casework.work.Sight;
import iq.masar.casework.work.Steps;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to cases: one transaction each; a refusal is an answer, never an exception. */
@Component
@Transactional
public class Cases {
    /**
     * What a worker says when asking to close (REF-31).
     *
     * @param reason code: {@code goals-met}, {@code moved}, {@code wish}, {@code deceased}, {@code other}
     * @param withoutEndline code of why there is no endline score, where there is none: {@code unreachable}, {@code refused},
     *     {@code moved}, {@code deceased}
     * @param feedbackOffered whether the person was offered to say how it went
     */
    public record Closure(String reason, Optional<String> withoutEndline, boolean feedbackOffered) {}

    private final Founding founding;
    private final Steps steps;
    private final Assigning assigning;
    private final Closing closing;
    private final Circumstances circumstances;
    private final Sight sight;

    Cases(
            Founding founding,
            Steps steps,
            Assigning assigning,
            Closing closing,
            Circumstances circumstances,
            Sight sight) {
        this.founding = founding;
        this.steps = steps;
        this.assigning = assigning;
        this.closing = closing;
        this.circumstances = circumstances;
        this.sight = sight;
    }

    /** Opens a case with what was said at the door; the answer is always the new case. */
    public CaseReply open(Intake intake, Actor actor) {
        return new CaseReply.Done(founding.open(intake, actor));
    }

    /** The case as this officer may see it: held by key, or in the supervisor's own office; else as if it did not exist (H3). */
    @Transactional(readOnly = true)
    public Optional<CaseSummary> find(CaseId file, Actor actor) {
        return sight.find(file, actor);
    }

    /** The case for rooms acting by themselves (clocks, listeners); asks no one's right and gives codes only. */
    @Transactional(readOnly = true)
    public Optional<CaseSummary> summary(CaseId file) {
        return sight.summary(file);
    }

    /** The case of a number, for the hotline before its caller is recognised: codes only, and shown to nobody until then. */
    @Transactional(readOnly = true)
    public Optional<CaseSummary> numbered(CaseNumber number) {
        return sight.numbered(number);
    }

    /** What services' rules may ask, in codes. */
    @Transactional(readOnly = true)
    public CaseCircumstances circumstances(CaseId file) {
        return circumstances.of(file);
    }

    /** Gives the case to a worker, moving what is open when there was one before. Refuses: self assignment, no successor. */
    public CaseReply assign(CaseId file, AccountId worker, Actor supervisor) {
        return assigning.assign(file, worker, supervisor);
    }

    /** Sets the priority that assessment found: {@code emergency}, {@code high}, {@code medium} or {@code low}. */
    public CaseReply prioritise(CaseId file, String priority, Actor actor) {
        return steps.prioritise(file, priority, actor);
    }

    /** Takes a step along the way. Refuses: not now, duplicate check, consent or priority missing, not yours. */
    public CaseReply advance(CaseId file, CaseStep step, Actor actor) {
        return steps.take(file, step, actor);
    }

    /** Asks the supervisor to close. Refuses: still open, endline missing, feedback not offered, not now, not yours. */
    public CaseReply requestClosure(CaseId file, Closure closure, Actor worker) {
        return closing.request(file, closure, worker);
    }

    /** Closes. Refuses: self approval, still open, not yours. */
    public CaseReply approveClosure(CaseId file, Actor supervisor) {
        return closing.approve(file, supervisor);
    }

    /** Gives a wish to close back to the worker; the case stands where it stood. Refuses: not yours. */
    public CaseReply returnClosure(CaseId file, Actor supervisor) {
        return closing.giveBack(file, supervisor);
    }

    /** Opens a closed case again under its old number. Refuses: not now, not yours. */
    public CaseReply reopen(CaseId file, String reason, Actor supervisor) {
        return closing.reopen(file, supervisor, reason);
    }
}
