package iq.masar.directory.web;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.directory.Directory;
import iq.masar.directory.Service;
import iq.masar.directory.ServiceDesk;
import iq.masar.directory.ServiceDesk.Outcome;
import iq.masar.directory.ServiceId;
import iq.masar.directory.model.ServiceColumns;
import iq.masar.directory.model.ServiceColumns.Kept;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
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

/** Writing an entry: three languages, rules as data, errors beside their fields, two versions side by side (H1, H6). */
@Controller
class EntryPages {
    private final Directory directory;
    private final ServiceDesk desk;
    private final ServiceWords words;
    private final Agencies agencies;
    private final Ids ids;

    EntryPages(Directory directory, ServiceDesk desk, ServiceWords words, Agencies agencies, Ids ids) {
        this.directory = directory;
        this.desk = desk;
        this.words = words;
        this.agencies = agencies;
        this.ids = ids;
    }

    @GetMapping("/directory/new")
    Answer ask(Actor actor) {
        var form = Form.empty()
                .with("office", actor.is(Role.PROVIDER) ? actor.office().value() : "");
        return Answer.show(
                page("/directory", form.with("governorates", actor.governorate().value()), actor, List.of()));
    }

    @GetMapping("/directory/{id}/edit")
    Answer edit(Actor actor, @PathVariable String id) {
        return mine(id, actor)
                .map(service -> Answer.show(page("/directory/" + id, EntryForm.of(service), actor, List.of())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/directory")
    Answer add(Actor actor, Form form) {
        var organisation = agencies.office(new OfficeCode(form.text("office")))
                .map(Office::organisation)
                .orElse(new OrganisationCode(""));
        return save("/directory", Kept.fresh(new ServiceId(ids.next()), organisation), actor, form);
    }

    @PostMapping("/directory/{id}")
    Answer save(Actor actor, @PathVariable String id, Form form) {
        return mine(id, actor)
                .map(saved -> save("/directory/" + id, built(saved, form), actor, form))
                .orElseGet(Answer::missing);
    }

    /** What the writer saw when she began, so that a newer text is noticed. */
    private static Kept built(Service saved, Form form) {
        return new Kept(
                saved.id(),
                saved.organisation(),
                saved.state(),
                saved.verification(),
                Math.max(1, form.integer("version").orElse(saved.version())));
    }

    private Answer save(String action, Kept kept, Actor actor, Form form) {
        var row = ServiceColumns.read(EntryForm.row(form), kept);
        if (form.hasHidden("ar") || form.hasHidden("ckb") || form.hasHidden("en")) {
            form.problem(form.hasHidden("ar") ? "ar" : form.hasHidden("ckb") ? "ckb" : "en", "directory.entry.hidden");
        }
        row.faults()
                .forEach(fault -> form.problem(
                        fault.field(), fault.key(), fault.arguments().toArray()));
        if (!form.isSound()) {
            desk.faults(row.entry())
                    .forEach(fault -> form.problem(
                            fault.field(), fault.key(), fault.arguments().toArray()));
            return Answer.unprocessable(page(action, form, actor, List.of()));
        }
        return switch (desk.write(row.entry(), actor)) {
            case Outcome.Written written -> Answer.to("/directory/" + written.id());
            case Outcome.Faulty faulty -> {
                faulty.faults()
                        .forEach(fault -> form.problem(
                                fault.field(), fault.key(), fault.arguments().toArray()));
                yield Answer.unprocessable(page(action, form, actor, List.of()));
            }
            case Outcome.Stale stale -> {
                form.with("version", Integer.toString(stale.saved().version()));
                yield Answer.refused(page(action, form, actor, differences(row.entry(), stale.saved())));
            }
            case Outcome.NotNow notNow -> Answer.to(action);
            case Outcome.FutureDate future -> Answer.to(action);
            case Outcome.NotYours notYours -> Answer.missing();
        };
    }

    private static List<EntryPage.Difference> differences(Service mine, Service theirs) {
        var here = ServiceColumns.write(mine);
        var there = ServiceColumns.write(theirs);
        return ServiceColumns.NAMES.stream()
                .filter(column -> !here.getOrDefault(column, "").equals(there.getOrDefault(column, "")))
                .map(column -> new EntryPage.Difference(
                        column,
                        Words.t("directory.field." + column),
                        here.getOrDefault(column, ""),
                        there.getOrDefault(column, "")))
                .toList();
    }

    private Optional<Service> mine(String id, Actor actor) {
        return DirectoryPages.id(id).flatMap(directory::find).filter(service -> desk.mayWrite(service, actor));
    }

    private EntryPage page(String action, Form form, Actor actor, List<EntryPage.Difference> differences) {
        return new EntryPage(
                action,
                action.equals("/directory"),
                form,
                offices(actor),
                words.choices("family"),
                words.choices("governorate"),
                words.choices("district"),
                words.choices("document-kind"),
                words.choices("prerequisite"),
                words.choices("returnee-category"),
                words.choices("language"),
                differences,
                differences.isEmpty() ? Optional.empty() : Optional.of("directory.outcome.stale"));
    }

    private List<Part.Choice> offices(Actor actor) {
        return agencies.offices(Office.Kind.PROVIDER).stream()
                .filter(office -> actor.is(Role.NATIONAL_ADMINISTRATION)
                        || actor.is(Role.PROVIDER) && office.code().equals(actor.office())
                        || actor.is(Role.COORDINATOR) && office.governorate().equals(actor.governorate()))
                .map(office -> Part.Choice.of(office.code().value(), Words.label(office.name())))
                .toList();
    }
}
