package iq.masar.agencies.web;

import iq.masar.agencies.Rollout;
import iq.masar.agencies.Rollouts;
import iq.masar.agencies.Rollouts.Advance;
import iq.masar.agencies.Stage;
import iq.masar.codes.Code;
import iq.masar.codes.Codes;
import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The staged roll-out: the list, one governorate's readiness, and the step to the next stage (REF-49). */
@Controller
class RolloutPages {
    private static final int NOTE = 300;
    private final Rollouts rollouts;
    private final Codes codes;

    RolloutPages(Rollouts rollouts, Codes codes) {
        this.rollouts = rollouts;
        this.codes = codes;
    }

    @GetMapping("/roll-out")
    Answer list(Actor actor) {
        return Answer.show(
                new RolloutListPage(rollouts.list().stream().map(this::row).toList()));
    }

    @GetMapping("/roll-out/{governorate}")
    Answer show(Actor actor, @PathVariable String governorate) {
        return find(governorate)
                .map(rollout -> Answer.show(page(rollout, actor, Form.empty(), Optional.empty(), List.of())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/roll-out/{governorate}/items")
    Answer tick(Actor actor, @PathVariable String governorate, Form form) {
        var rollout = find(governorate).filter(found -> mayWrite(found, actor));
        if (rollout.isEmpty() || codes.find("readiness", form.text("item")).isEmpty()) {
            return Answer.missing();
        }
        if (!form.maximum("note", NOTE).isSound()) {
            return Answer.unprocessable(page(rollout.get(), actor, form, Optional.empty(), List.of()));
        }
        rollouts.tick(
                rollout.get().governorate(),
                form.text("item"),
                new Rollout.Item(form.text("met").equals("true"), form.text("note")),
                actor.account());
        return Answer.to("/roll-out/" + governorate);
    }

    @PostMapping("/roll-out/{governorate}/stages")
    Answer advance(Actor actor, @PathVariable String governorate, Form form) {
        var rollout = find(governorate).filter(found -> mayWrite(found, actor));
        var wanted = Arrays.stream(Stage.values())
                .filter(stage -> stage.code().equals(form.text("stage")))
                .findFirst();
        return rollout.isEmpty() || wanted.isEmpty()
                ? Answer.missing()
                : after(
                        rollout.get(),
                        actor,
                        form,
                        rollouts.advance(
                                rollout.get().governorate(), wanted.get(), form.text("reason"), actor.account()));
    }

    private Answer after(Rollout rollout, Actor actor, Form form, Advance advance) {
        return switch (advance) {
            case Advance.Advanced done -> Answer.to("/roll-out/" + done.governorate());
            case Advance.ReadinessOpen open ->
                Answer.refused(
                        page(rollout, actor, form, Optional.of("agencies.advance.readiness-open"), open.items()));
            case Advance.NotNow not ->
                Answer.refused(page(rollout, actor, form, Optional.of("agencies.advance.not-now"), List.of()));
            case Advance.ReasonMissing missing ->
                Answer.unprocessable(page(
                        rollout,
                        actor,
                        form.problem("reason", "agencies.advance.reason-missing"),
                        Optional.empty(),
                        List.of()));
        };
    }

    private RolloutListPage.Row row(Rollout rollout) {
        var governorate = codes.find("governorate", rollout.governorate().value());
        return new RolloutListPage.Row(
                rollout,
                governorate.map(Code::label).map(Words::label).orElse(""),
                governorate.map(Code::verified).orElse(false));
    }

    private RolloutPage page(
            Rollout rollout, Actor actor, Form form, Optional<String> refusal, List<String> openItems) {
        var items = new LinkedHashMap<String, String>();
        codes.list("readiness").forEach(item -> items.put(item.code(), Words.label(item.label())));
        var mayWrite = mayWrite(rollout, actor);
        return new RolloutPage(
                rollout,
                Words.label(codes.label("governorate", rollout.governorate().value())),
                items,
                mayWrite ? rollout.stage().next().stream().sorted().toList() : List.of(),
                mayWrite,
                form,
                refusal,
                openItems.stream().map(item -> items.getOrDefault(item, item)).toList());
    }

    private Optional<Rollout> find(String governorate) {
        return rollouts.find(new GovernorateCode(governorate));
    }

    /** The administration everywhere, a coordinator in the own governorate. */
    private static boolean mayWrite(Rollout rollout, Actor actor) {
        return actor.is(Role.NATIONAL_ADMINISTRATION)
                || actor.is(Role.COORDINATOR) && actor.governorate().equals(rollout.governorate());
    }
}
