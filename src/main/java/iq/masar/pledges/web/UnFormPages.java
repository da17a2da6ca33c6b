package iq.masar.pledges.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Language;
import iq.masar.pledges.Pledge;
import iq.masar.pledges.Pledges;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A pledge as the UN form, and the file of its section VII (GOV-27, GOV-32); announced ones for everybody. */
@Controller
class UnFormPages {
    private static final String NOTHING = "–";
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "txt", "text/plain; charset=utf-8");
    private final Pledges pledges;
    private final Registry registry;

    UnFormPages(Pledges pledges, Registry registry) {
        this.pledges = pledges;
        this.registry = registry;
    }

    @GetMapping("/pledges/{id}/form")
    Answer form(@PathVariable UUID id, Optional<Actor> reader) {
        return readable(id, reader)
                .map(one -> Answer.show(new UnFormPage(
                        id.toString(),
                        one.pledge().title(),
                        !one.state().equals("announced"),
                        lines(one.pledge(), isOfficial(reader)))))
                .orElseGet(Answer::missing);
    }

    @GetMapping("/pledges/{id}/attachment")
    Answer attachment(@PathVariable UUID id, Optional<Actor> reader) {
        return readable(id, reader)
                .flatMap(one -> pledges.attachment(id))
                .map(file -> Answer.file(
                        file.getKey(),
                        TYPES.getOrDefault(ending(file.getKey()), "application/octet-stream"),
                        file.getValue()))
                .orElseGet(Answer::missing);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private Optional<Pledges.Standing> readable(UUID id, Optional<Actor> reader) {
        return pledges.find(id).filter(one -> isOfficial(reader) || one.state().equals("announced"));
    }

    private static boolean isOfficial(Optional<Actor> reader) {
        return reader.filter(PledgePages::isOfficial).isPresent();
    }

    private List<UnFormPage.Line> lines(Pledge pledge, boolean official) {
        var said = pledge.particulars();
        var matched = pledge.matched().title().isEmpty()
                ? ""
                : pledge.matched().title() + " · " + pledge.matched().id();
        return List.of(
                same("I", "contact", official ? said.contact() : ""),
                same("II", "actor", said.actor()),
                same("IIa", "actors", pledge.actors()),
                same("IIb", "matched", matched),
                line("III", "kind", language -> Words.in(language, "pledges.kind." + pledge.kind())),
                line("III", "form", language -> Words.in(language, "pledges.form." + pledge.form())),
                line("IV", "objectives", language -> objectives(pledge, language)),
                line(
                        "V",
                        "principles",
                        language -> said.principles().stream()
                                .map(letter -> "(" + letter + ") " + Words.in(language, "pledges.principle." + letter))
                                .collect(Collectors.joining("\n"))),
                counted(pledge),
                same("VII", "attachment", pledges.attachmentName(pledge.id()).orElse("")));
    }

    private String objectives(Pledge pledge, Language language) {
        return registry.read().objectives().stream()
                .filter(one -> pledge.objectives().contains(one.number()))
                .map(one -> one.number() + " · "
                        + (language == Language.EN
                                ? one.title().en()
                                : one.title().ar()))
                .collect(Collectors.joining("\n"));
    }

    private static UnFormPage.Line same(String section, String key, String says) {
        return line(section, key, language -> says);
    }

    private static UnFormPage.Line line(String section, String key, Function<Language, String> says) {
        return new UnFormPage.Line(
                section,
                heading(Language.EN, key),
                or(says.apply(Language.EN)),
                -1,
                heading(Language.AR, key),
                or(says.apply(Language.AR)),
                -1);
    }

    private static UnFormPage.Line counted(Pledge pledge) {
        return new UnFormPage.Line(
                "VI",
                heading(Language.EN, "text"),
                or(pledge.en()),
                Pledge.length(pledge.en()),
                heading(Language.AR, "text"),
                pledge.ar(),
                Pledge.length(pledge.ar()));
    }

    private static String heading(Language language, String key) {
        return Words.in(language, "pledges.form." + key);
    }

    private static String or(String text) {
        return text.isEmpty() ? NOTHING : text;
    }
}
