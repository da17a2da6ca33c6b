package iq.masar.roadmap.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.roadmap.register.Contradiction.Wording;
import iq.masar.roadmap.register.Contradictions;
import iq.masar.roadmap.register.Contradictions.Outcome;
import iq.masar.roadmap.register.Source;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the sources do not agree on. */
@Controller
class ContradictionPages {
    private static final List<String> KINDS = List.of("number", "date", "name", "attribution", "wording", "spelling");
    private final Contradictions contradictions;

    ContradictionPages(Contradictions contradictions) {
        this.contradictions = contradictions;
    }

    @GetMapping("/governance/contradictions")
    Answer list(Optional<Actor> reader) {
        return Answer.show(page(reader, Form.empty(), ""));
    }

    @PostMapping("/governance/contradictions")
    Answer register(Actor officer, Form form) {
        form.require("what", "roadmap.contradictions.what-missing").maximum("what", 300);
        form.require("kind", "roadmap.contradictions.kind-missing");
        var one = wording(form, "one");
        var other = wording(form, "other");
        if (!form.isSound() || one.isEmpty() || other.isEmpty()) {
            return Answer.unprocessable(page(Optional.of(officer), form, ""));
        }
        return switch (contradictions.register(form.text("kind"), form.text("what"), one.get(), other.get(), officer)) {
            case Outcome.Registered registered -> Answer.to("/governance/contradictions#" + registered.id());
            case Outcome.SamePassage(var cite) -> refused(officer, form, "same-passage", cite);
            case Outcome.NotInThatLine(var cite) -> refused(officer, form, "not-in-that-line", cite);
            case Outcome.Explained explained -> Answer.to("/governance/contradictions");
            case Outcome.Unknown unknown -> Answer.missing();
        };
    }

    @PostMapping("/governance/contradictions/{id}/explanations")
    Answer explain(@PathVariable String id, Actor officer, Form form) {
        form.require("words", "roadmap.contradictions.words-missing").maximum("words", 2_000);
        if (!form.isSound()) {
            return Answer.unprocessable(page(Optional.of(officer), form, ""));
        }
        return contradictions.explain(id, form.text("state"), form.text("words"), officer) instanceof Outcome.Explained
                ? Answer.to("/governance/contradictions#" + id)
                : Answer.missing();
    }

    /** A line such as {@code V:131} and words that stand in it. */
    private static Optional<Wording> wording(Form form, String name) {
        form.require(name + "-quote", "roadmap.contradictions.quote-missing");
        var source = Source.parse(form.text(name + "-line")).filter(lines -> lines.size() == 1);
        if (source.isEmpty()) {
            form.problem(name + "-line", "roadmap.contradictions.line-wrong");
        }
        return source.map(lines ->
                new Wording(lines.getFirst().document(), lines.getFirst().first(), form.text(name + "-quote")));
    }

    private Answer refused(Actor officer, Form form, String key, String cite) {
        return Answer.refused(page(Optional.of(officer), form, Words.t("roadmap.contradictions." + key, cite)));
    }

    private ContradictionListPage page(Optional<Actor> reader, Form form, String refusal) {
        var kinds = KINDS.stream()
                .map(kind -> Part.Choice.of(kind, Words.t("roadmap.kind." + kind)))
                .toList();
        var writes = reader.filter(actor -> actor.is(Role.SECRETARIAT) || actor.is(Role.NATIONAL_ADMINISTRATION))
                .isPresent();
        return new ContradictionListPage(contradictions.list(), writes, form, refusal, kinds);
    }
}
