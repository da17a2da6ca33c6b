package iq.masar.identity.web.search;

import static iq.masar.ui.Words.t;

import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.Evidences;
import iq.masar.identity.web.Refusal;
import iq.masar.identity.web.Sight;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.persons.BirthDate;
import iq.masar.persons.NameSlot;
import iq.masar.persons.Names;
import iq.masar.persons.Script;
import iq.masar.persons.register.Asked;
import iq.masar.persons.register.Extract;
import iq.masar.persons.register.Extracts;
import iq.masar.persons.register.RegisterKey;
import iq.masar.persons.register.Search;
import iq.masar.persons.register.Weighing;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.vault.Ground;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Looks for a claim's person in the registers; one press puts an entry on the board, with why it was found. */
@Controller
class RegisterTabPages {
    private static final Map<String, String> KINDS = Map.of("own", "own-entry", "relative", "register-entry");
    private static final Map<String, String> FIELDS =
            Map.of("record", "book", "page", "page", "directorate", "directorate", "census", "census");
    private final Sight sight;
    private final Extracts extracts;
    private final Evidences evidences;

    RegisterTabPages(Sight sight, Extracts extracts, Evidences evidences) {
        this.sight = sight;
        this.extracts = extracts;
        this.evidences = evidences;
    }

    @GetMapping("/claims/{id}/register")
    Answer ask(@PathVariable UUID id, Actor actor) {
        return seen(id, actor)
                .map(seen -> Answer.show(page(seen, told(seen.face()), Optional.empty(), Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/claims/{id}/register")
    Answer search(@PathVariable UUID id, Actor actor, Form form) {
        form.maximum("name", 300).maximum("mother", 300).maximum("paper", 40);
        if (form.text("name").isBlank() && form.text("paper").isBlank()) {
            form.problem("name", "persons.search.name-missing");
        }
        if (form.has("birth") && birth(form.text("birth")).isEmpty()) {
            form.problem("birth", "persons.birth.unreadable");
        }
        return seen(id, actor)
                .map(seen -> {
                    if (!form.isSound()) {
                        return Answer.unprocessable(page(seen, form, Optional.empty(), Optional.empty()));
                    }
                    var page = page(seen, form, Optional.empty(), Optional.of(extracts.find(actor, asked(form))));
                    return page.refused().isPresent() ? Answer.refused(page) : Answer.show(page);
                })
                .orElseGet(Answer::missing);
    }

    /** Puts one entry on the board as the person's own or a relative's; opening it is recorded with the claim's number. */
    @PostMapping("/claims/{id}/register/evidence")
    Answer keep(@PathVariable UUID id, Actor actor, Form form) {
        var kind = Optional.ofNullable(KINDS.get(form.text("whose")));
        var seen = seen(id, actor);
        var entry = seen.flatMap(claim -> form.uuid("entry")
                .flatMap(one -> extracts.read(
                        actor, one, Ground.REGISTER_ENTRY, claim.claim().number())));
        if (seen.isEmpty() || kind.isEmpty() || entry.isEmpty()) {
            return Answer.missing();
        }
        var words = words(entry.get(), told(seen.get().face()), kind.get());
        return switch (evidences.add(new CaseId(id), kind.get(), true, words, actor)) {
            case Done done -> Answer.to("/claims/" + done.claim());
            case ClaimReply.Unknown u -> Answer.missing();
            case ClaimReply refused ->
                Answer.refused(
                        page(seen.get(), told(seen.get().face()), Optional.of(Refusal.of(refused)), Optional.empty()));
        };
    }

    private Optional<Sight.Seen> seen(UUID id, Actor actor) {
        return sight.of(id, actor, "register").filter(seen -> seen.frame().works());
    }

    private RegisterTabPage page(Sight.Seen seen, Form form, Optional<Refusal> refusal, Optional<Search> answer) {
        var offices = answer.filter(Search.NotYours.class::isInstance)
                .map(elsewhere -> ((Search.NotYours) elsewhere).offices())
                .orElse(List.of());
        return new RegisterTabPage(
                seen.frame(),
                form,
                refusal,
                answer,
                offices.stream().map(sight.lines()::office).toList());
    }

    /** What the claim tells of the person, as the form of a search. */
    private static Form told(Map<String, String> face) {
        var names = Names.in(face);
        var mother = Stream.of(Script.values())
                .map(script -> names.text(NameSlot.MOTHER, script))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return Form.of(
                Map.of("name", names.line(), "mother", mother, "birth", face.getOrDefault("birth", ""), "paper", ""));
    }

    private Asked asked(Form form) {
        return new Asked(
                form.text("name"),
                form.text("mother"),
                birth(form.text("birth")),
                form.text("paper"),
                RegisterKey.NONE);
    }

    private Optional<BirthDate> birth(String text) {
        return BirthDate.read(text, Baghdad.day(sight.lines().clocks().now())) instanceof BirthDate.Reading.Known known
                ? Optional.of(known.date())
                : Optional.empty();
    }

    private Map<String, String> words(Extract entry, Form told, String kind) {
        var words = new LinkedHashMap<String, String>();
        FIELDS.forEach((field, word) -> {
            if (!entry.text(field).isEmpty()) {
                words.put(word, entry.text(field));
            }
        });
        if (kind.equals("register-entry")) {
            words.put("relative", entry.name());
        }
        var shows = Stream.of(entry.name(), entry.text("mother"), entry.text("birth"), entry.text("place"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        words.put("shows", shows + "\n" + t("identity.search.entry", entry.id(), entry.version()) + why(entry, told));
        return words;
    }

    /** The reasons as they were shown, in the officer's language. */
    private String why(Extract entry, Form told) {
        return Weighing.of(asked(told), entry)
                .map(weighed -> weighed
                        .explanation()
                        .lines(iq.masar.ui.Words.language().tag())
                        .stream()
                        .map(line -> "\n" + line.left() + " – " + line.right() + " · " + line.relation() + " · "
                                + line.bits())
                        .collect(Collectors.joining()))
                .orElse("");
    }
}
