package iq.masar.casework.web.file;

import static iq.masar.ui.Words.t;

import iq.masar.casework.CaseStep;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.model.CaseLife;
import iq.masar.casework.web.file.TimelinePage.Button;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The steps a case page offers: only those possible now, and only to those who may. */
@Component
class NextSteps {
    List<Button> of(CaseSummary file, boolean workable, Actor reader) {
        var steps = CaseLife.possible(file.state());
        var buttons = new ArrayList<Button>();
        var home = "/cases/" + file.id();
        var screens = workable || reader.is(Role.SUPERVISOR);
        if (screens && steps.contains(CaseStep.SCREEN)) {
            buttons.add(new Button(home + "/duplicates", t("casework.step.check"), "users", true, ""));
            buttons.add(post(home, CaseStep.SCREEN, "check"));
        }
        if (workable && steps.contains(CaseStep.ACTIVATE)) {
            buttons.add(new Button(home + "/consents", t("casework.step.consent"), "shield", false, ""));
            buttons.add(post(home, CaseStep.ACTIVATE, "check"));
        }
        if (workable && steps.contains(CaseStep.DECLINE_CONSENT)) {
            buttons.add(post(home, CaseStep.DECLINE_CONSENT, "stop"));
        }
        if (workable && steps.contains(CaseStep.IMPLEMENT)) {
            buttons.add(post(home, CaseStep.IMPLEMENT, "route"));
        }
        if (workable && steps.contains(CaseStep.FOLLOW_UP)) {
            buttons.add(post(home, CaseStep.FOLLOW_UP, "cal"));
        }
        if (workable && steps.contains(CaseStep.RESUME)) {
            buttons.add(new Button(home + "/tasks", t("casework.step.resume"), "phone", false, ""));
        }
        if (workable && steps.contains(CaseStep.REQUEST_CLOSURE)) {
            buttons.add(new Button(home + "/closure", t("casework.step.request-closure"), "check", false, ""));
        }
        if (reader.is(Role.SUPERVISOR) && steps.contains(CaseStep.CLOSE)) {
            buttons.add(new Button(home + "/closure", t("casework.step.close"), "check", false, ""));
        }
        if (reader.is(Role.SUPERVISOR) && steps.contains(CaseStep.REOPEN)) {
            buttons.add(new Button(home + "/closure", t("casework.step.reopen"), "undo", false, ""));
        }
        if (reader.is(Role.SUPERVISOR)
                && reader.office().equals(file.office())
                && CaseLife.mayBeTransferred(file.state())) {
            buttons.add(new Button(home + "/transfer", t("casework.transfer.title"), "building", false, ""));
        }
        return buttons;
    }

    private static Button post(String home, CaseStep step, String icon) {
        return new Button(home + "/steps", t("casework.step." + step.code()), icon, true, step.code());
    }
}
