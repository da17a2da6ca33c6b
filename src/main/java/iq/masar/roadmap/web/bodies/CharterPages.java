package iq.masar.roadmap.web.bodies;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.roadmap.charters.Charter;
import iq.masar.roadmap.charters.CharterReply;
import iq.masar.roadmap.charters.Charters;
import iq.masar.roadmap.register.PartialDate;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.web.StatedDates;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The charter of a body: kind, parent, establishment, chair, mandate, each in versions (GOV-04). */
@Controller
class CharterPages {
    private final Registry registry;
    private final Charters charters;

    CharterPages(Registry registry, Charters charters) {
        this.registry = registry;
        this.charters = charters;
    }

    @GetMapping("/governance/bodies/{id}/charter")
    Answer show(@PathVariable String id, Actor reader) {
        return page(id, reader, Form.empty(), "").map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/governance/bodies/{id}/charter")
    Answer keep(@PathVariable String id, Actor officer, Form form) {
        var terms = CharterForm.terms(form, registry.read());
        return acted(id, officer, form, () -> charters.keep(id, terms.orElseThrow(), form.text("source"), officer));
    }

    @PostMapping("/governance/bodies/{id}/mandates")
    Answer mandate(@PathVariable String id, Actor officer, Form form) {
        form.require("mandate-ar", "roadmap.body.text-missing").maximum("mandate-ar", 5_000);
        form.maximum("mandate-ckb", 5_000).maximum("mandate-en", 5_000);
        form.require("mandate-source", "roadmap.body.source-missing").maximum("mandate-source", 300);
        var since = StatedDates.read(form, "since");
        return acted(
                id,
                officer,
                form,
                () -> charters.mandate(
                        id, CharterForm.label(form, "mandate"), since, form.text("mandate-source"), officer));
    }

    private Answer acted(String id, Actor officer, Form form, Supplier<CharterReply> act) {
        if (charters.history(id).isEmpty()) {
            return Answer.missing();
        }
        if (!form.isSound()) {
            return page(id, officer, form, "").map(Answer::unprocessable).orElseGet(Answer::missing);
        }
        return switch (act.get()) {
            case CharterReply.Kept kept -> Answer.to("/governance/bodies/" + id + "/charter");
            case CharterReply.ParentLoops(var way) -> {
                var words = Words.t("roadmap.reply.parent-loops", names(way));
                yield page(id, officer, form.problem("parent", "roadmap.reply.parent-loops", names(way)), words)
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
            }
            case CharterReply.Unknown unknown -> Answer.missing();
        };
    }

    private String names(List<String> bodies) {
        var register = registry.read();
        return bodies.stream().map(body -> name(register, body)).collect(Collectors.joining(" ← "));
    }

    private static String name(Register register, String entry) {
        return register.find(entry).map(one -> Words.label(one.name())).orElse(entry);
    }

    private Optional<Page> page(String id, Actor reader, Form form, String refusal) {
        var register = registry.read();
        var history = charters.history(id);
        return register.find(id).filter(body -> !history.isEmpty()).map(body -> {
            var mandates = charters.mandates(id);
            return new CharterPage(
                    id,
                    Words.label(body.name()),
                    facts(register, history.getFirst()),
                    mandates.stream().map(CharterPages::line).toList(),
                    Stream.concat(
                                    history.stream().map(version -> moment(register, version)),
                                    mandates.stream().map(CharterPages::moment))
                            .sorted(java.util.Comparator.comparing(Told::at).reversed())
                            .map(Told::moment)
                            .toList(),
                    choices(register, id),
                    reader.is(Role.SECRETARIAT) || reader.is(Role.NATIONAL_ADMINISTRATION),
                    form.values().isEmpty() ? filled(history.getFirst()) : form,
                    refusal);
        });
    }

    /** A moment of the history with its instant, to be put in order. */
    private record Told(java.time.Instant at, Part.Moment moment) {}

    /** Kind, parent, establishment and chair in words, without what nobody says. */
    static Map<String, String> facts(Register register, Charter charter) {
        var facts = new LinkedHashMap<String, String>();
        var terms = charter.terms();
        facts.put(
                Words.t("roadmap.charter.kind"),
                Words.t("roadmap.charter.kind." + terms.kind().code()));
        if (!terms.parent().isEmpty()) {
            facts.put(Words.t("roadmap.charter.parent"), name(register, terms.parent()));
        }
        facts.put(
                Words.t("roadmap.bodies.established"),
                terms.established().map(StatedDates::words).orElse(Words.t("roadmap.unstated")));
        facts.put(Words.t("roadmap.charter.chair"), chair(register, terms.chair()));
        return facts;
    }

    private static String chair(Register register, Charter.Chair chair) {
        if (!chair.isNamed()) {
            return Words.t("roadmap.unstated");
        }
        var post = Words.label(chair.post());
        return chair.institution().isEmpty() ? post : post + " · " + name(register, chair.institution());
    }

    private static CharterPage.Mandate line(Charter.Mandate mandate) {
        return new CharterPage.Mandate(
                mandate.version(), Words.label(mandate.text()), StatedDates.words(mandate.since()), mandate.source());
    }

    private static Told moment(Register register, Charter charter) {
        return new Told(
                charter.at(),
                new Part.Moment(
                        Words.day(charter.at()),
                        "",
                        "history",
                        String.join(" · ", facts(register, charter).values()),
                        charter.source(),
                        ""));
    }

    private static Told moment(Charter.Mandate mandate) {
        return new Told(
                mandate.at(),
                new Part.Moment(
                        Words.day(mandate.at()),
                        "",
                        "file",
                        Words.t("roadmap.charter.mandate.version", mandate.version()),
                        mandate.source(),
                        ""));
    }

    /** Kinds, every body but this one to stand under, and institutions. */
    static CharterPage.Choices choices(Register register, String body) {
        return new CharterPage.Choices(
                Stream.of(Charter.Kind.values())
                        .map(kind -> Part.Choice.of(kind.code(), Words.t("roadmap.charter.kind." + kind.code())))
                        .toList(),
                register.all("body").stream()
                        .filter(other -> !other.id().equals(body))
                        .map(other -> Part.Choice.of(other.id(), Words.label(other.name())))
                        .toList(),
                register.all("organisation").stream()
                        .map(one -> Part.Choice.of(one.id(), Words.label(one.name())))
                        .toList());
    }

    /** The form as the newest version fills it. */
    private static Form filled(Charter charter) {
        var terms = charter.terms();
        return Form.of(Map.of(
                "kind", terms.kind().code(),
                "parent", terms.parent(),
                "established", terms.established().map(PartialDate::typed).orElse(""),
                "chair-ar", terms.chair().post().ar(),
                "chair-ckb", terms.chair().post().ckb(),
                "chair-en", terms.chair().post().en(),
                "institution", terms.chair().institution()));
    }
}
