package iq.masar.directory.web;

import iq.masar.agencies.Agencies;
import iq.masar.directory.Directory;
import iq.masar.directory.Service;
import iq.masar.directory.ServiceDesk;
import iq.masar.directory.ServiceDesk.Outcome;
import iq.masar.directory.ServiceId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The directory for officers: search, one service, its places, its state, and the word that it is true. */
@Controller
class DirectoryPages {
    private final Directory directory;
    private final ServiceDesk desk;
    private final ServiceWords words;
    private final Listing listing;
    private final Agencies agencies;

    DirectoryPages(Directory directory, ServiceDesk desk, ServiceWords words, Listing listing, Agencies agencies) {
        this.directory = directory;
        this.desk = desk;
        this.words = words;
        this.listing = listing;
        this.agencies = agencies;
    }

    @GetMapping("/directory")
    Answer list(Actor actor, Form form) {
        return Answer.show(listing.forOfficers(form, mayAdd(actor)));
    }

    @GetMapping("/directory/{id}")
    Answer show(Actor actor, @PathVariable String id) {
        return found(id, actor)
                .map(service -> Answer.show(page(service, actor, Form.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/directory/{id}/verification")
    Answer verify(Actor actor, @PathVariable String id, Form form) {
        var service = found(id, actor);
        if (service.isEmpty()) {
            return Answer.missing();
        }
        var day = form.date("day");
        if (!form.isSound()) {
            return Answer.unprocessable(page(service.get(), actor, form));
        }
        return after(service.get(), actor, form, desk.verify(service.get().id(), day.orElseGet(words::today), actor));
    }

    @PostMapping("/directory/{id}/capacity")
    Answer capacity(Actor actor, @PathVariable String id, Form form) {
        var service = found(id, actor);
        if (service.isEmpty()) {
            return Answer.missing();
        }
        var places = form.integer("capacity");
        if (!form.isSound()) {
            return Answer.unprocessable(page(service.get(), actor, form));
        }
        return after(service.get(), actor, form, desk.capacity(service.get().id(), boxed(places), actor));
    }

    @PostMapping("/directory/{id}/state")
    Answer move(Actor actor, @PathVariable String id, Form form) {
        return found(id, actor)
                .flatMap(service -> state(form.text("state"))
                        .map(state -> after(service, actor, form, desk.move(service.id(), state, actor))))
                .orElseGet(Answer::missing);
    }

    private Answer after(Service service, Actor actor, Form form, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written written -> Answer.to("/directory/" + written.id());
            case Outcome.Faulty faulty -> {
                faulty.faults()
                        .forEach(fault -> form.problem(
                                fault.field(), fault.key(), fault.arguments().toArray()));
                yield Answer.unprocessable(page(service, actor, form));
            }
            case Outcome.FutureDate future ->
                Answer.unprocessable(page(
                        service, actor, form.problem("day", "directory.outcome.future-date", Words.day(future.day()))));
            case Outcome.NotNow notNow ->
                Answer.refused(page(service, actor, form, Optional.of("directory.outcome.not-now")));
            case Outcome.Stale stale -> Answer.to("/directory/" + service.id());
            case Outcome.NotYours notYours -> Answer.missing();
        };
    }

    /** Drafts are shown only to those who write them. */
    private Optional<Service> found(String id, Actor actor) {
        return id(id).flatMap(directory::find)
                .filter(service -> service.state() != Service.State.DRAFT || desk.mayWrite(service, actor));
    }

    private ServicePage page(Service service, Actor actor, Form form) {
        return page(service, actor, form, Optional.empty());
    }

    private ServicePage page(Service service, Actor actor, Form form, Optional<String> refusal) {
        var mayWrite = desk.mayWrite(service, actor);
        return new ServicePage(
                words.view(service),
                agencies.standing(service.organisation(), words.today()),
                documentation(service),
                mayWrite ? service.state().next().stream().sorted().toList() : List.of(),
                mayWrite,
                form,
                refusal);
    }

    /** Services that help to obtain what this one requires. */
    private List<ServiceView> documentation(Service service) {
        return service.requiredDocuments().isEmpty()
                ? List.of()
                : words.views(directory.providing(
                        service.requiredDocuments(), service.reach().governorates()));
    }

    static Optional<ServiceId> id(String text) {
        try {
            return Optional.of(new ServiceId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<Service.State> state(String code) {
        return java.util.Arrays.stream(Service.State.values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    static boolean mayAdd(Actor actor) {
        return actor.is(Role.PROVIDER) || actor.is(Role.COORDINATOR) || actor.is(Role.NATIONAL_ADMINISTRATION);
    }
}
