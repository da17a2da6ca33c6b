package iq.masar.hotline.web;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.hotline.CallerFacts;
import iq.masar.hotline.FactKind;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Prepares a case for the hotline: facts and code, set by its worker or registrar (REF-17). */
@Controller
class PhoneTabPages {
    static final String TAB = "phone";
    private static final int LONGEST = 80;

    private final CaseFrames frames;
    private final CallerFacts facts;

    PhoneTabPages(CaseFrames frames, CallerFacts facts) {
        this.frames = frames;
        this.facts = facts;
    }

    @GetMapping("/cases/{id}/phone")
    Answer show(@PathVariable UUID id, Actor actor) {
        return frames.of(new CaseId(id), actor, TAB)
                .map(frame -> Answer.show(page(frame, Form.empty(), Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/cases/{id}/phone")
    Answer set(@PathVariable UUID id, Actor actor, Form form) {
        var file = new CaseId(id);
        var frame = frames.of(file, actor, TAB);
        if (frame.isEmpty()) {
            return Answer.missing();
        }
        var said = new EnumMap<FactKind, String>(FactKind.class);
        for (var kind : FactKind.values()) {
            form.maximum(kind.code(), LONGEST);
            if (kind.isNumber()
                    && form.has(kind.code())
                    && form.integer(kind.code()).isEmpty()) {
                continue;
            }
            if (form.has(kind.code())) {
                said.put(kind, form.text(kind.code()));
            }
        }
        if (form.isSound() && said.isEmpty()) {
            form.problem(FactKind.BIRTH_YEAR.code(), "hotline.facts.none");
        }
        if (!form.isSound()) {
            return Answer.unprocessable(page(frame.get(), form, Optional.empty()));
        }
        return facts.set(file, said, actor) ? Answer.to("/cases/" + id + "/phone") : Answer.missing();
    }

    @PostMapping("/cases/{id}/phone/codes")
    Answer issue(@PathVariable UUID id, Actor actor) {
        var file = new CaseId(id);
        return frames.of(file, actor, TAB)
                .flatMap(frame -> facts.issue(file, actor)
                        .map(code -> Answer.show(page(frame, Form.empty(), Optional.of(inGroups(code))))))
                .orElseGet(Answer::missing);
    }

    private PhoneTabPage page(CaseFrame frame, Form form, Optional<String> fresh) {
        var file = frame.file().id();
        var set = facts.list(file);
        return new PhoneTabPage(
                frame,
                form,
                Arrays.stream(FactKind.values())
                        .map(kind -> new PhoneTabPage.Fact(
                                kind.code(),
                                Words.t("hotline.fact." + kind.code()),
                                kind.isNumber(),
                                set.contains(kind)))
                        .toList(),
                facts.codeExpires(file).map(Words::day),
                fresh);
    }

    private static String inGroups(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
