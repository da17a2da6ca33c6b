package iq.masar.plans.web;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.codes.Codes;
import iq.masar.codes.Priority;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.plans.Need;
import iq.masar.plans.NeedId;
import iq.masar.plans.NeedProgress;
import iq.masar.plans.Needs;
import iq.masar.plans.Planning;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The needs of a case. */
@Controller
class NeedPages {
    static final String TAB = "needs";
    private static final int LONGEST_WORDS = 2000;

    private final CaseFrames frames;
    private final Needs needs;
    private final SealedWords words;
    private final Codes codes;
    private final ObjectProvider<NeedProgress> progress;

    NeedPages(CaseFrames frames, Needs needs, SealedWords words, Codes codes, ObjectProvider<NeedProgress> progress) {
        this.frames = frames;
        this.needs = needs;
        this.words = words;
        this.codes = codes;
        this.progress = progress;
    }

    @GetMapping("/cases/{id}/needs")
    Answer show(@PathVariable UUID id, Actor actor) {
        return frames.of(new CaseId(id), actor, TAB)
                .map(frame -> Answer.show(page(frame, Form.empty(), actor, Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/cases/{id}/needs")
    Answer add(@PathVariable UUID id, Actor actor, Form form) {
        var file = new CaseId(id);
        var frame = frames.of(file, actor, TAB);
        if (frame.isEmpty()) {
            return Answer.missing();
        }
        form.require("family", "plans.need.family-missing")
                .require("priority", "plans.need.priority-missing")
                .maximum("words", LONGEST_WORDS);
        var priority = priority(form);
        if (form.has("family") && codes.find("family", form.text("family")).isEmpty()) {
            form.problem("family", "plans.need.family-missing");
        }
        if (!form.isSound() || priority.isEmpty()) {
            return Answer.unprocessable(page(frame.get(), form, actor, Optional.empty()));
        }
        return answer(
                needs.add(file, new FamilyCode(form.text("family")), priority.get(), form.text("words"), actor),
                frame.get(),
                form,
                actor);
    }

    @PostMapping("/cases/{id}/needs/{need}")
    Answer change(@PathVariable UUID id, @PathVariable UUID need, Actor actor, Form form) {
        var file = new CaseId(id);
        var frame = frames.of(file, actor, TAB);
        var own = needs.find(new NeedId(need)).filter(one -> one.file().equals(file));
        if (frame.isEmpty() || own.isEmpty()) {
            return Answer.missing();
        }
        var planning = switch (form.text("change")) {
            case "met" -> needs.metBy(own.get().id(), actor);
            case "withdraw" -> needs.withdraw(own.get().id(), actor);
            default ->
                priority(form)
                        .map(priority -> needs.prioritise(own.get().id(), priority, actor))
                        .orElseGet(Planning.NotYours::new);
        };
        return answer(planning, frame.get(), Form.empty(), actor);
    }

    private Answer answer(Planning planning, CaseFrame frame, Form form, Actor actor) {
        return switch (planning) {
            case Planning.Noted done -> Answer.to("/cases/" + frame.file().id() + "/needs");
            case Planning.Done done -> Answer.to("/cases/" + frame.file().id() + "/plan");
            case Planning.NotYours no -> Answer.missing();
            case Planning.Refused no -> Answer.refused(page(frame, form, actor, Optional.of(Refusal.of(no))));
        };
    }

    private static Optional<Priority> priority(Form form) {
        return Arrays.stream(Priority.values())
                .filter(one -> one.code().equals(form.text("priority")))
                .findFirst();
    }

    private NeedsPage page(CaseFrame frame, Form form, Actor actor, Optional<Refusal> refusal) {
        var list = needs.list(frame.file().id());
        var said = words.of(
                frame.file().id(), list.stream().map(need -> need.id().value()).toList(), actor);
        return new NeedsPage(
                frame,
                form,
                list.stream().map(need -> row(frame, need, said)).toList(),
                Choices.of(codes, "family"),
                Choices.of(codes, "priority"),
                frame.workable(),
                refusal);
    }

    private NeedsPage.Row row(CaseFrame frame, Need need, Map<UUID, Map<String, String>> said) {
        return new NeedsPage.Row(
                need.id().toString(),
                Words.label(codes.label("family", need.family().value())),
                Words.label(codes.label("priority", need.priority().code())),
                tone(need.priority()),
                Words.t("plans.need.state." + need.state().code()),
                tone(need.state()),
                icon(need.state()),
                need.isOpen(),
                said.getOrDefault(need.id().value(), Map.of()).getOrDefault("words", ""),
                Words.day(need.recordedAt()),
                "/find-service?case=" + frame.file().id() + "&need=" + need.id() + "&family=" + need.family(),
                progress.stream().flatMap(one -> one.of(need.id()).stream()).toList());
    }

    private static String tone(Priority priority) {
        return switch (priority) {
            case EMERGENCY, HIGH -> "bad";
            case MEDIUM -> "warn";
            case LOW -> "info";
        };
    }

    private static String tone(Need.State state) {
        return switch (state) {
            case OPEN -> "warn";
            case REFERRED -> "info";
            case MET -> "ok";
            case WITHDRAWN -> "gone";
        };
    }

    private static String icon(Need.State state) {
        return switch (state) {
            case OPEN -> "clock";
            case REFERRED -> "send";
            case MET -> "check";
            case WITHDRAWN -> "stop";
        };
    }
}
