package iq.masar.roadmap.web.bodies;

import iq.masar.kernel.Actor;
import iq.masar.roadmap.charters.Founding;
import iq.masar.roadmap.charters.Foundings;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Founds a body that the founding documents do not know: names, charter, seats (GOV-04). */
@Controller
class FoundingPages {
    private final Registry registry;
    private final Foundings foundings;

    FoundingPages(Registry registry, Foundings foundings) {
        this.registry = registry;
        this.foundings = foundings;
    }

    @GetMapping("/governance/bodies/new")
    Answer ask(Actor officer) {
        return Answer.show(page(Form.empty()));
    }

    @PostMapping("/governance/bodies")
    Answer found(Actor officer, Form form) {
        var register = registry.read();
        if (!form.text("code").matches("[A-Z][A-Z0-9-]{2,39}")) {
            form.problem("code", "roadmap.founding.code-wrong");
        }
        form.require("name-ar", "roadmap.founding.name-missing").maximum("name-ar", 200);
        form.maximum("name-ckb", 200).maximum("name-en", 200);
        var terms = CharterForm.terms(form, register);
        if (!form.isSound()) {
            return Answer.unprocessable(page(form));
        }
        var founding = new Founding(
                form.text("code"),
                CharterForm.label(form, "name"),
                terms.orElseThrow(),
                institutions(form, register),
                form.text("source"));
        return switch (foundings.found(founding, officer)) {
            case Founding.Reply.Founded(var body) -> Answer.to("/governance/bodies/" + body);
            case Founding.Reply.CodeTaken(var code) -> again(form, "code", "roadmap.founding.code-taken", code);
            case Founding.Reply.NameTaken(var other) ->
                again(form, "name-ar", "roadmap.founding.name-taken", Words.label(other));
            case Founding.Reply.ParentUnknown(var parent) ->
                again(form, "parent", "roadmap.founding.parent-unknown", parent);
            case Founding.Reply.ParentLoops(var way) ->
                again(form, "parent", "roadmap.reply.parent-loops", String.join(" ← ", way));
        };
    }

    private Answer again(Form form, String field, String key, String argument) {
        return Answer.unprocessable(page(form.problem(field, key, argument)));
    }

    private static List<String> institutions(Form form, Register register) {
        return form.all("seats").stream()
                .filter(one -> register.find(one)
                        .filter(entry -> entry.kind().equals("organisation"))
                        .isPresent())
                .distinct()
                .toList();
    }

    private FoundingPage page(Form form) {
        return new FoundingPage(CharterPages.choices(registry.read(), ""), form);
    }
}
