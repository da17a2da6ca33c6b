package iq.masar.plans;

import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseStep;
import iq.masar.casework.Cases;
import iq.masar.casework.Intake;
import iq.masar.casework.SafeContact;
import iq.masar.casework.duplicates.DuplicateCheck;
import iq.masar.consent.ConsentAct;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.Consents;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.Language;
import iq.masar.testing.Officers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** A worker and a supervisor of Mosul, and cases whose plan is being written or in force. */
public final class PlanFixtures {
    private final BeanFactory house;
    public final Actor supervisor;
    public final Actor worker;

    public PlanFixtures(BeanFactory house, Officers officers) {
        this.house = house;
        this.supervisor = officers.supervisor("MOMD-NI");
        this.worker = officers.caseWorker("MOMD-NI");
    }

    public LocalDate today() {
        return Baghdad.day(house.getBean(Clock.class).instant());
    }

    /** A new case with its baseline. */
    public CaseId assessed() {
        var cases = house.getBean(Cases.class);
        var intake = Intake.of("Dilshad", "ckb", SafeContact.calls(LocalTime.of(9, 0), LocalTime.of(11, 0)), "visit");
        var file = ((CaseReply.Done) cases.open(intake, worker)).file().id();
        house.getBean(DuplicateCheck.class).check(file, worker);
        cases.advance(file, CaseStep.SCREEN, worker);
        house.getBean(Consents.class)
                .give(
                        ConsentAct.caseManagement(
                                file, worker.office(), ConsentMode.SIGNATURE, Language.CKB, today().plusYears(1)),
                        worker);
        cases.advance(file, CaseStep.ACTIVATE, worker);
        var scores = house.getBean(Scores.class);
        scores.screen(file, Language.CKB, Map.of(), worker);
        scores.measure(
                file,
                Score.Wave.BASELINE,
                new Scores.Asking(Language.CKB, Score.Manner.VISIT, Questionnaires.rana(Score.Wave.BASELINE)),
                Optional.empty(),
                worker);
        return file;
    }

    /** A plan being written with one goal that may cost so much. */
    public Plan written(CaseId file, long costIqd) {
        var plans = house.getBean(Plans.class);
        var plan = ((Planning.Done) plans.draft(file, worker)).plan().heading().id();
        var goal = new Plan.NewGoal(
                Optional.empty(),
                new FamilyCode("livelihoods"),
                Plan.Dimension.ECONOMIC,
                Plan.Level.INDIVIDUAL,
                "A barber's shop of his own",
                "Course, tools, a first rent",
                costIqd,
                Plan.Owner.PERSON,
                today().plusDays(60));
        return ((Planning.Done) plans.addGoal(plan, goal, worker)).plan();
    }

    /** The person agrees, the supervisor approves. */
    public void putInForce(UUID plan) {
        var plans = house.getBean(Plans.class);
        plans.agree(plan, signed(), worker);
        plans.submit(plan, worker);
        plans.approve(plan, supervisor);
    }

    public Plan.Agreement signed() {
        return new Plan.Agreement(
                Plan.Mode.SIGNATURE,
                "ckb",
                Optional.empty(),
                house.getBean(Clock.class).instant(),
                worker.account());
    }
}
