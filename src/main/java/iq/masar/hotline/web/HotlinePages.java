package iq.masar.hotline.web;

import iq.masar.hotline.Calls;
import iq.masar.hotline.FactKind;
import iq.masar.hotline.Verification;
import iq.masar.kernel.Actor;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The hotline's desk, and the way from a number to a recognised caller (REF-17). */
@Controller
class HotlinePages {
    private static final int LONGEST_NUMBER = 40;

    private final Calls calls;
    private final CallViews views;

    HotlinePages(Calls calls, CallViews views) {
        this.calls = calls;
        this.views = views;
    }

    @GetMapping("/hotline")
    Answer desk(Actor actor) {
        return Answer.show(page(Form.empty(), actor));
    }

    @PostMapping("/hotline/calls")
    Answer begin(Actor actor, Form form) {
        form.require("number", "hotline.number.missing").maximum("number", LONGEST_NUMBER);
        return form.isSound()
                ? Answer.to("/hotline/calls/" + calls.begin(form.text("number"), actor))
                : Answer.unprocessable(page(form, actor));
    }

    @GetMapping("/hotline/calls/{id}")
    Answer call(@PathVariable UUID id, Actor actor) {
        if (!calls.isOpen(id, actor)) {
            return Answer.missing();
        }
        return views.call(id, Form.empty(), actor)
                .map(Answer::show)
                .orElseGet(() -> Answer.show(recognition(id, Form.empty(), false, false)));
    }

    @PostMapping("/hotline/calls/{id}/verifications")
    Answer recognise(@PathVariable UUID id, Actor actor, Form form) {
        var verification = form.text("means").equals("code")
                ? calls.byCode(id, form.text("code"), actor)
                : calls.byFacts(id, said(form), actor);
        return switch (verification) {
            case Verification.Recognised done -> Answer.to("/hotline/calls/" + id);
            case Verification.NotRecognised no -> Answer.refused(recognition(id, Form.empty(), true, false));
            case Verification.Locked no -> Answer.refused(recognition(id, Form.empty(), false, true));
            case Verification.NoCall no -> Answer.missing();
        };
    }

    @PostMapping("/hotline/calls/{id}/ends")
    Answer end(@PathVariable UUID id, Actor actor) {
        calls.end(id, actor);
        return Answer.to("/hotline");
    }

    private static EnumMap<FactKind, String> said(Form form) {
        var said = new EnumMap<FactKind, String>(FactKind.class);
        for (var kind : FactKind.values()) {
            if (form.has(kind.code())) {
                said.put(kind, form.text(kind.code()));
            }
        }
        return said;
    }

    private HotlineDeskPage page(Form form, Actor actor) {
        var open = calls.open(actor);
        return new HotlineDeskPage(
                form,
                IntStream.range(0, open.size())
                        .mapToObj(place -> new Part.Link(
                                "/hotline/calls/" + open.get(place), Words.t("hotline.call.open", place + 1)))
                        .toList());
    }

    private static RecognitionPage recognition(UUID id, Form form, boolean refused, boolean locked) {
        return new RecognitionPage(
                "/hotline/calls/" + id,
                form,
                Arrays.stream(FactKind.values())
                        .map(kind -> new RecognitionPage.Fact(
                                kind.code(), Words.t("hotline.fact." + kind.code()), kind.isNumber()))
                        .toList(),
                refused,
                locked);
    }
}
