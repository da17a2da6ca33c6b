package iq.masar.intake;

import static iq.masar.ui.Words.label;
import static iq.masar.ui.Words.t;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.casework.CaseReply;
import iq.masar.casework.Cases;
import iq.masar.casework.Intake;
import iq.masar.casework.words.CaseWords;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import iq.masar.tasks.NewTask;
import iq.masar.tasks.Tasks;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import iq.masar.vault.Drafts;
import iq.masar.vault.Drafts.Draft;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Intake: one page, keyboard only, nothing typed is lost. */
@Controller
class IntakePages {
    private static final Duration EMERGENCY = Duration.ofHours(2);
    private final Cases cases;
    private final Tasks tasks;
    private final Drafts drafts;
    private final Agencies agencies;
    private final CaseWords words;

    IntakePages(Cases cases, Tasks tasks, Drafts drafts, Agencies agencies, CaseWords words) {
        this.cases = cases;
        this.tasks = tasks;
        this.drafts = drafts;
        this.agencies = agencies;
        this.words = words;
    }

    @GetMapping("/intake")
    Answer ask(Actor actor) {
        var draft = drafts.find(actor, IntakeShelf.FORM);
        var form = draft.map(Draft::values).map(Form::ofLists).orElseGet(() -> fresh(actor));
        return Answer.show(page(form, draft, actor));
    }

    private static Form fresh(Actor actor) {
        return Form.empty()
                .with("safe", "none")
                .with("channel", actor.is(Role.HOTLINE_OPERATOR) ? "hotline" : "branch")
                .with("spoken", Words.language().tag());
    }

    @PostMapping("/intake")
    Answer take(Actor actor, Form form) {
        return new IntakeForm(form, Baghdad.day(words.now()))
                .read()
                .map(intake -> opened(intake, actor))
                .orElseGet(() -> Answer.unprocessable(page(form, Optional.empty(), actor)));
    }

    private Answer opened(Intake intake, Actor actor) {
        if (!(cases.open(intake, actor) instanceof CaseReply.Done(var file))) {
            return Answer.missing();
        }
        if (intake.emergency()) {
            tasks.add(new NewTask(
                    file.id(),
                    "emergency",
                    actor.account(),
                    words.now().plus(EMERGENCY),
                    Optional.of("/cases/" + file.id())));
        }
        drafts.discard(actor, IntakeShelf.FORM);
        return Answer.to("/cases/" + file.id() + "?opened");
    }

    @PostMapping("/intake/discard")
    Answer discard(Actor actor) {
        drafts.discard(actor, IntakeShelf.FORM);
        return Answer.to("/desk");
    }

    private IntakePage page(Form form, Optional<Draft> draft, Actor actor) {
        return new IntakePage(
                form,
                words.choices("spoken-language"),
                words.choices("channel"),
                List.of(contact("none"), contact("call"), contact("neutral-text")),
                words.choices("family"),
                words.choices("returnee-category"),
                words.districts(actor.governorate().value()),
                words.choices("sex"),
                branches(actor),
                draft.map(Draft::savedAt).map(Words::moment).orElse(""));
    }

    private static Part.Choice contact(String code) {
        return Part.Choice.of(code, t("intake.contact." + code));
    }

    /** Only an office that is not a branch itself asks who will keep the case. */
    private List<Part.Choice> branches(Actor actor) {
        var own = agencies.office(actor.office()).map(Office::kind);
        return own.filter(kind -> kind == Office.Kind.BRANCH).isPresent()
                ? List.of()
                : agencies.offices(Office.Kind.BRANCH).stream()
                        .map(one -> Part.Choice.of(one.code().value(), label(one.name())))
                        .toList();
    }
}
