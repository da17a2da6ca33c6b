package iq.masar.roadmap.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Records;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.register.Source;
import iq.masar.roadmap.register.Spellings;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The register: legal instruments, trainings, events, findings, figures, institutions. */
@Controller
class RegisterPages {
    private static final List<String> KINDS = List.of(
            "instrument",
            "agreement",
            "training",
            "event",
            "finding",
            "observation",
            "organisation",
            "place",
            "next-step",
            "external");
    private static final List<String> TOLD = List.of(
            "status",
            "year",
            "number",
            "date",
            "date_start",
            "value",
            "unit",
            "qualifier",
            "period",
            "count_min",
            "acronym");
    private final Registry registry;
    private final Spellings spellings;

    RegisterPages(Registry registry, Spellings spellings) {
        this.registry = registry;
        this.spellings = spellings;
    }

    @GetMapping("/governance/register/{kind}")
    Answer list(Actor reader, @PathVariable String kind, Form form) {
        if (!KINDS.contains(kind)) {
            return Answer.missing();
        }
        var register = registry.read();
        var meant = form.has("name") ? spellings.resolve(register, form.text("name")) : Optional.<String>empty();
        if (meant.isPresent()) {
            return Answer.to("/governance/entries/" + meant.get());
        }
        var counts = register.counts();
        var tabs = KINDS.stream()
                .map(one -> new Part.Tab(
                        "/governance/register/" + one,
                        Words.t("roadmap.entries." + one),
                        counts.getOrDefault(one, 0L).intValue(),
                        one.equals(kind)))
                .toList();
        var rows = register.all(kind).stream().map(RegisterPages::row).toList();
        return Answer.show(new RegisterPage(kind, tabs, rows, Records.KINDS.containsKey(kind) && writes(reader), form));
    }

    private static RegisterPage.Row row(Entry entry) {
        var facts = TOLD.stream().flatMap(field -> entry.fact(field).stream()).collect(Collectors.joining(" · "));
        var sources = entry.sources().stream().map(Source::cite).collect(Collectors.joining(" "));
        return new RegisterPage.Row("/governance/entries/" + entry.id(), Words.label(entry.name()), facts, sources);
    }

    @GetMapping("/governance/entries/{id}")
    Answer show(Actor reader, @PathVariable String id) {
        var register = registry.read();
        return register.find(id)
                .map(entry -> Answer.show(page(register, entry, reader, Form.empty(), "")))
                .orElseGet(Answer::missing);
    }

    /** A spelling added by hand (GOV-55); refused when another entry is written so. */
    @PostMapping("/governance/entries/{id}/spellings")
    Answer spell(Actor officer, @PathVariable String id, Form form) {
        form.require("spelling", "roadmap.entry.spelling-missing").maximum("spelling", 300);
        form.require("source", "roadmap.entry.source-missing").maximum("source", 300);
        var register = registry.read();
        var found = register.find(id);
        if (found.isEmpty()) {
            return Answer.missing();
        }
        if (!form.isSound()) {
            return Answer.unprocessable(page(register, found.get(), officer, form, ""));
        }
        var typed = new Spellings.Spelling(form.text("spelling"), id, form.text("source"));
        return switch (spellings.add(register, typed, officer)) {
            case Spellings.Reply.Added added -> Answer.to("/governance/entries/" + id);
            case Spellings.Reply.Claimed(var entry) ->
                Answer.refused(page(register, found.get(), officer, form, claimed(register, entry)));
            case Spellings.Reply.Unknown unknown -> {
                form.problem("spelling", "roadmap.entry.spelling-missing");
                yield Answer.unprocessable(page(register, found.get(), officer, form, ""));
            }
        };
    }

    private static String claimed(Register register, String entry) {
        var name = register.find(entry).map(found -> Words.label(found.name())).orElse(entry);
        return Words.t("roadmap.reply.spelling-claimed", name, entry);
    }

    @PostMapping("/governance/entries/{id}/verifications")
    Answer verify(Actor officer, @PathVariable String id, Form form) {
        form.require("with", "roadmap.entry.with-missing").maximum("with", 300);
        return form.isSound() && registry.verify(id, form.text("field"), form.text("with"), officer)
                ? Answer.to("/governance/entries/" + id)
                : Answer.missing();
    }

    private EntryPage page(Register register, Entry entry, Actor reader, Form form, String refusal) {
        var names = new HashMap<String, String>();
        entry.links().stream()
                .flatMap(link -> register.find(link.target()).stream())
                .forEach(found -> names.put(found.id(), Words.label(found.name())));
        var resting = register.all("agreement").stream()
                .filter(agreement -> agreement.linked("basis").contains(entry.id()))
                .toList();
        resting.forEach(agreement -> names.put(agreement.id(), Words.label(agreement.name())));
        var links = Stream.concat(
                        entry.links().stream().map(Entry.Link::target),
                        resting.stream().map(Entry::id))
                .distinct()
                .map(target -> new Part.Link("/governance/entries/" + target, names.getOrDefault(target, target)))
                .toList();
        return new EntryPage(
                entry,
                Words.label(entry.name()),
                links,
                register.passagesOf(entry),
                spellings.list(entry),
                writes(reader),
                form,
                refusal);
    }

    private static boolean writes(Actor reader) {
        return reader.is(Role.SECRETARIAT) || reader.is(Role.NATIONAL_ADMINISTRATION);
    }
}
