package iq.masar.plans.web.money;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.plans.Plan;
import iq.masar.plans.Planning;
import iq.masar.plans.costs.Costs;
import iq.masar.plans.costs.Proof;
import iq.masar.plans.web.Choices;
import iq.masar.plans.web.PlanView;
import iq.masar.plans.web.PlanViews;
import iq.masar.plans.web.Refusal;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import iq.masar.vault.Attachment;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The money of a case's plan: divided into lines by who writes it, spent against proofs by who carries it out (RET-44, RET-45). */
@Controller
class CostPages {
    private final CaseFrames frames;
    private final Costs costs;
    private final PlanViews views;

    CostPages(CaseFrames frames, Costs costs, PlanViews views) {
        this.frames = frames;
        this.costs = costs;
        this.views = views;
    }

    @GetMapping("/cases/{id}/plan/costs")
    Answer show(@PathVariable UUID id, Actor actor, Form form, HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(Brought::forget);
        return with(id, actor, form, at -> Answer.show(at.page(Form.empty(), Optional.empty())));
    }

    @PostMapping("/cases/{id}/plan/lines")
    Answer divide(@PathVariable UUID id, Actor actor, Form form) {
        return with(
                id, actor, form, at -> at.typed(form, CostForm.line(form), wish -> costs.add(at.id(), wish, actor)));
    }

    @PostMapping("/cases/{id}/plan/lines/{line}")
    Answer dropLine(@PathVariable UUID id, @PathVariable UUID line, Actor actor, Form form) {
        return with(id, actor, form, at -> at.answer(costs.dropLine(at.id(), line, actor), Form.empty()));
    }

    @PostMapping("/cases/{id}/plan/costs")
    Answer note(@PathVariable UUID id, Actor actor, Form form) {
        return with(
                id,
                actor,
                form,
                at -> at.typed(
                        form,
                        CostForm.cost(form),
                        noted -> costs.note(at.id(), noted.line(), noted.amountIqd(), actor)));
    }

    @PostMapping("/cases/{id}/plan/costs/{cost}")
    Answer drop(@PathVariable UUID id, @PathVariable UUID cost, Actor actor, Form form) {
        return with(id, actor, form, at -> at.answer(costs.drop(at.id(), cost, actor), Form.empty()));
    }

    @PostMapping("/cases/{id}/plan/payments")
    Answer pay(
            @PathVariable UUID id,
            @RequestParam(name = "scan", required = false) @Nullable MultipartFile brought,
            Actor actor,
            Form form,
            HttpSession session) {
        return with(id, actor, form, at -> {
            var scan = Brought.scan(form, brought, at.id(), session);
            return at.keeping(scan)
                    .typed(
                            form,
                            CostForm.proof(form, scan),
                            paid -> costs.pay(at.id(), paid.cost(), paid.paper(), actor));
        });
    }

    @GetMapping("/cases/{id}/plan/costs/{cost}/scan")
    Answer scan(@PathVariable UUID id, @PathVariable UUID cost, Actor actor, Form form) {
        return with(
                id,
                actor,
                form,
                at -> costs.scan(at.plan, cost, actor)
                        .map(scan -> Answer.file(
                                "proof." + scan.kind().ending(), scan.kind().mediaType(), scan.content()))
                        .orElseGet(Answer::missing));
    }

    @PostMapping("/cases/{id}/plan/costs/{cost}/reversal")
    Answer takeBack(@PathVariable UUID id, @PathVariable UUID cost, Actor actor, Form form) {
        return with(id, actor, form, at -> at.answer(costs.takeBack(at.id(), cost, actor), Form.empty()));
    }

    /** On the version the form names: one may be written while another is in force. */
    private Answer with(UUID id, Actor actor, Form form, Function<At, Answer> page) {
        var file = new CaseId(id);
        return frames.of(file, actor, "plan")
                .flatMap(frame -> views.chosen(file, form).map(plan -> page.apply(new At(frame, plan, actor))))
                .orElseGet(Answer::missing);
    }

    /** One version of a case's plan before one officer. */
    private final class At {
        private final CaseFrame frame;
        private final Plan plan;
        private final Actor actor;
        private boolean scanKept;

        At(CaseFrame frame, Plan plan, Actor actor) {
            this.frame = frame;
            this.plan = plan;
            this.actor = actor;
        }

        UUID id() {
            return plan.heading().id();
        }

        /** The page that comes back says whether a scan is kept for the next attempt. */
        At keeping(Optional<Attachment> scan) {
            scanKept = scan.isPresent();
            return this;
        }

        private String path() {
            return "/cases/" + frame.file().id() + "/plan/costs?version="
                    + plan.heading().version();
        }

        <T> Answer typed(Form form, Optional<T> read, Function<T, Planning> act) {
            return read.map(found -> answer(act.apply(found), form))
                    .orElseGet(() -> Answer.unprocessable(page(form, Optional.empty())));
        }

        Answer answer(Planning planning, Form form) {
            return switch (planning) {
                case Planning.Done done -> Answer.to(path());
                case Planning.Noted done -> Answer.to(path());
                case Planning.NotYours no -> Answer.missing();
                case Planning.DateAhead no ->
                    Answer.unprocessable(page(form.problem("dated", "plans.proof.dated-ahead"), Optional.empty()));
                case Planning.Refused no -> Answer.refused(page(form, Optional.of(Refusal.of(no))));
            };
        }

        CostsPage page(Form form, Optional<Refusal> refusal) {
            var view = views.of(plan, actor);
            return new CostsPage(frame, form, view, frame.workable(), choices(view), scanKept, refusal);
        }
    }

    private static Map<String, List<Part.Choice>> choices(PlanView plan) {
        return Map.of(
                "goal",
                plan.goals().stream()
                        .map(goal -> Part.Choice.of(goal.id(), Words.t("plans.choice", goal.goal(), goal.cost())))
                        .toList(),
                "owner",
                Choices.of(Plan.Owner.class),
                "line",
                plan.money().lines().stream()
                        .map(line -> Part.Choice.of(line.id(), Words.t("plans.choice", line.what(), line.left())))
                        .toList(),
                "cost",
                plan.money().costs().stream()
                        .filter(PlanView.Spent::isOpen)
                        .map(cost -> Part.Choice.of(cost.id(), Words.t("plans.choice", cost.what(), cost.amount())))
                        .toList(),
                "kind",
                Choices.of(Proof.Kind.class));
    }
}
