package iq.masar.returns.web.people;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.Requests;
import iq.masar.returns.ReturnFiles;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.model.Person;
import iq.masar.returns.model.Return;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.web.Refusing;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The people of a file: told, completed, joined, split off; every opening is audited. */
@Controller
class PeoplePages {
    private static final List<String> LOSS = List.of("where", "when", "how", "witnesses");
    private final Requests requests;
    private final ReturnFiles files;
    private final Clock clock;

    PeoplePages(Requests requests, ReturnFiles files, Clock clock) {
        this.requests = requests;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/returns/{id}/people")
    Answer people(@PathVariable UUID id, Actor reader, Form form) {
        return page(id, reader, form, "").map(Answer::show).orElseGet(Answer::missing);
    }

    private Optional<PeoplePage> page(UUID id, Actor reader, Form form, String refusal) {
        return files.find(new CaseId(id), reader)
                .filter(file -> !reader.is(Role.SAFEGUARD_OFFICER))
                .flatMap(file -> switch (files.people(file.id(), reader)) {
                    case Reading.Open open -> Optional.of(page(file, open, reader, form, refusal));
                    case Reading.BudgetSpent(var renews) ->
                        Optional.of(page(
                                file,
                                new Reading.Open(Map.of()),
                                reader,
                                form,
                                Words.t("returns.people.spent", renews)));
                    case Reading other -> Optional.empty();
                });
    }

    private PeoplePage page(ReturnFile file, Reading.Open open, Actor reader, Form form, String refusal) {
        var edits = reader.is(Role.CONSULAR_OFFICER) && isOpen(file);
        return new PeoplePage(
                file.id().toString(),
                file.facts().number(),
                files.members(file.id()).stream()
                        .filter(member -> member.splitTo().isEmpty())
                        .map(member -> new PeoplePage.Who(
                                member.id().toString(),
                                Words.t(
                                        "returns.people.who",
                                        String.valueOf(member.place()),
                                        Words.t("returns.relation." + member.relation())),
                                file.journey().stands() instanceof Return.Incomplete incomplete
                                        ? incomplete.items().stream()
                                                .filter(item -> item.startsWith(member.place() + "."))
                                                .map(Refusing::item)
                                                .toList()
                                        : List.of(),
                                PersonFields.shown(open.at(new Place(file.id(), Section.IDENTITY, member.id())))))
                        .toList(),
                files.statement(file.id(), reader),
                edits,
                form,
                refusal);
    }

    @PostMapping("/returns/{id}/people")
    Answer join(@PathVariable UUID id, Actor by, Form form) {
        form.require("relation", "returns.relation.missing");
        var person = person(form, form.text("relation"));
        return form.isSound()
                ? shown(requests.join(new CaseId(id), person, by), id, Optional.empty(), by, form)
                : unsound(id, Optional.empty(), by, form);
    }

    @PostMapping("/returns/{id}/people/{member}")
    Answer correct(@PathVariable UUID id, @PathVariable UUID member, Actor by, Form form) {
        var person = person(form, "self");
        return form.isSound()
                ? shown(requests.correct(new CaseId(id), member, whole(person), by), id, Optional.of(member), by, form)
                : unsound(id, Optional.of(member), by, form);
    }

    private Person person(Form form, String relation) {
        return PersonFields.read(form, relation, Baghdad.day(clock.instant()));
    }

    /** A field emptied in the form is emptied in the file. */
    private static Person whole(Person person) {
        var fields = new HashMap<String, String>();
        Person.FIELDS.forEach(field -> fields.put(field, person.text(field)));
        return new Person(person.relation(), person.birth(), fields);
    }

    @PostMapping("/returns/{id}/people/{member}/loss")
    Answer loss(@PathVariable UUID id, @PathVariable UUID member, Actor by, Form form) {
        form.require("where", "returns.loss.where.missing");
        var when = form.date("when");
        if (form.problemOf("when").isEmpty() && when.isEmpty()) {
            form.problem("when", "returns.loss.when.missing");
        }
        if (when.filter(Baghdad.day(clock.instant())::isBefore).isPresent()) {
            form.problem("when", "returns.loss.future");
        }
        if (!form.isSound()) {
            return unsound(id, Optional.of(member), by, form);
        }
        var declared = new HashMap<String, String>();
        LOSS.forEach(field -> declared.put(field, form.text(field)));
        declared.put("when", when.map(LocalDate::toString).orElse(""));
        declared.put("thumbprint", form.has("thumbprint", "yes") ? "yes" : "no");
        return shown(requests.declareLoss(new CaseId(id), member, declared, by), id, Optional.of(member), by, form);
    }

    @PostMapping("/returns/{id}/people/{member}/split")
    Answer split(@PathVariable UUID id, @PathVariable UUID member, Actor by, Form form) {
        form.maximum("reason", 2_000);
        return form.isSound()
                ? shown(
                        requests.split(new CaseId(id), member, form.text("reason"), by),
                        id,
                        Optional.of(member),
                        by,
                        form)
                : unsound(id, Optional.of(member), by, form);
    }

    @GetMapping("/returns/{id}/people/new")
    Answer joining(@PathVariable UUID id, Actor reader, Form form) {
        return member(id, Optional.empty(), reader, form, "").map(Answer::show).orElseGet(Answer::missing);
    }

    @GetMapping("/returns/{id}/people/{member}")
    Answer one(@PathVariable UUID id, @PathVariable UUID member, Actor reader) {
        var file = new CaseId(id);
        var known = files.find(file, reader).isPresent() && files.people(file, reader) instanceof Reading.Open open
                ? open.at(new Place(file, Section.IDENTITY, member))
                : Map.<String, String>of();
        return member(id, Optional.of(member), reader, PersonFields.form(known), "")
                .map(Answer::show)
                .orElseGet(Answer::missing);
    }

    /** Only while the file is being put together, and only at its post. */
    private Optional<MemberPage> member(UUID id, Optional<UUID> member, Actor reader, Form form, String refusal) {
        return files.find(new CaseId(id), reader)
                .filter(PeoplePages::isOpen)
                .filter(file -> reader.is(Role.CONSULAR_OFFICER))
                .flatMap(file -> {
                    var place = member.map(one -> files.members(file.id()).stream()
                            .filter(found -> found.id().equals(one))
                            .findFirst());
                    return place.filter(Optional::isEmpty).isPresent()
                            ? Optional.empty()
                            : Optional.of(new MemberPage(
                                    file.id().toString(),
                                    file.facts().number(),
                                    member.map(UUID::toString).orElse(""),
                                    place.flatMap(found -> found)
                                            .map(found -> Words.t(
                                                    "returns.people.who",
                                                    String.valueOf(found.place()),
                                                    Words.t("returns.relation." + found.relation())))
                                            .orElseGet(() -> Words.t("returns.join.title")),
                                    place.flatMap(found -> found)
                                            .filter(found -> found.place() > 1)
                                            .isPresent(),
                                    form,
                                    refusal));
                });
    }

    private static boolean isOpen(ReturnFile file) {
        return file.journey().stands() instanceof Return.Received
                || file.journey().stands() instanceof Return.Incomplete;
    }

    private Answer shown(ReturnReply reply, UUID id, Optional<UUID> member, Actor by, Form form) {
        return switch (reply) {
            case Done done -> Answer.to("/returns/" + id + "/people");
            case Unknown unknown -> Answer.missing();
            case ReturnReply refused ->
                member(id, member, by, form, Refusing.title(refused, by))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }

    private Answer unsound(UUID id, Optional<UUID> member, Actor by, Form form) {
        return member(id, member, by, form, "").map(Answer::unprocessable).orElseGet(Answer::missing);
    }
}
