package iq.masar.roadmap.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.roadmap.coverage.Mapping;
import iq.masar.roadmap.coverage.MappingReply;
import iq.masar.roadmap.coverage.Mappings;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where mappings are suggested, and confirmed by the number of a decision (GOV-24). */
@Controller
class MappingPages {
    static final Set<Role> READERS =
            Set.of(Role.SECRETARIAT, Role.FOCAL_POINT, Role.NATIONAL_ADMINISTRATION, Role.AUDITOR, Role.ANALYST);
    private static final String HERE = "/governance/mappings";
    private final Mappings mappings;
    private final Registry registry;

    MappingPages(Mappings mappings, Registry registry) {
        this.mappings = mappings;
        this.registry = registry;
    }

    /** Narrowed by {@code objective}, {@code activity}, {@code body} or {@code state}, as the link that leads here says. */
    @GetMapping(HERE)
    Answer list(Actor reader, Form form) {
        return Answer.show(page(reader, form, ""));
    }

    @PostMapping(HERE)
    Answer suggest(Actor officer, Form form) {
        var objective = form.integer("objective").orElse(0);
        form.require("activity", "roadmap.mapping.activity-missing")
                .require("objective", "roadmap.mapping.objective-missing")
                .require("reason", "roadmap.mapping.reason-missing")
                .maximum("reason", 1_000);
        return form.isSound()
                ? acted(officer, form, mappings.suggest(form.text("activity"), objective, form.text("reason"), officer))
                : Answer.unprocessable(page(officer, form, ""));
    }

    @PostMapping(HERE + "/confirmations")
    Answer confirm(Actor officer, Form form) {
        var objective = form.integer("objective").orElse(0);
        form.require("deciding", "roadmap.mapping.body-missing");
        form.require("decision", "roadmap.mapping.decision-missing").maximum("decision", 40);
        return form.isSound()
                ? acted(
                        officer,
                        form,
                        mappings.confirm(
                                form.text("activity"),
                                objective,
                                form.text("deciding"),
                                form.text("decision"),
                                officer))
                : Answer.unprocessable(page(officer, form, ""));
    }

    private Answer acted(Actor officer, Form form, MappingReply reply) {
        return switch (reply) {
            case MappingReply.Saved(var activity, var objective) ->
                Answer.to(HERE + "?activity=" + activity + "&objective=" + objective);
            case MappingReply.Unknown unknown -> Answer.missing();
            case MappingReply.Mapped mapped ->
                Answer.refused(page(officer, form, Words.t("roadmap.mapping.reply.mapped")));
            case MappingReply.DecisionMissing(var body, var cited) ->
                Answer.refused(page(
                        officer,
                        form,
                        Words.t("roadmap.mapping.reply.decision-missing", name(registry.read(), body), cited)));
        };
    }

    private MappingPage page(Actor reader, Form form, String refusal) {
        var register = registry.read();
        var all = Mappings.list(register).stream().filter(about(form)).toList();
        var state = form.text("state");
        var rows = all.stream()
                .filter(one -> state.isEmpty() || one.kind().code().equals(state))
                .map(one -> row(register, one))
                .toList();
        var writes = reader.is(Role.SECRETARIAT) || reader.is(Role.NATIONAL_ADMINISTRATION);
        return new MappingPage(
                rows,
                tabs(all, form),
                about(register, form),
                rows.stream()
                        .filter(one -> form.has("activity") && form.has("objective") && rows.size() == 1)
                        .filter(one -> !one.mapping().isConfirmed())
                        .findFirst(),
                choices(register, form),
                new MappingPage.Rights(writes || reader.is(Role.FOCAL_POINT), writes),
                form,
                refusal);
    }

    private static Predicate<Mapping> about(Form form) {
        return one -> (!form.has("objective")
                        || String.valueOf(one.objective().number()).equals(form.text("objective")))
                && (!form.has("activity") || one.activity().id().equals(form.text("activity")))
                && (!form.has("body") || one.body().equals(form.text("body")));
    }

    private static String about(Register register, Form form) {
        return Stream.of(
                        register.objectives().stream()
                                .filter(one -> String.valueOf(one.number()).equals(form.text("objective")))
                                .findFirst()
                                .map(one -> one.number() + " · " + Words.label(one.title())),
                        register.find(form.text("activity")).map(one -> Words.label(one.name())),
                        register.find(form.text("body")).map(one -> Words.label(one.name())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" — "));
    }

    private static List<Part.Tab> tabs(List<Mapping> all, Form form) {
        var narrowed = Stream.of("objective", "activity", "body")
                .filter(form::has)
                .map(name -> name + "=" + form.text(name).replaceAll("[^A-Za-z0-9-]", ""))
                .collect(Collectors.joining("&"));
        return Stream.of("", "suggested", "confirmed")
                .map(state -> new Part.Tab(
                        HERE
                                + Stream.of(narrowed, state.isEmpty() ? "" : "state=" + state)
                                        .filter(part -> !part.isEmpty())
                                        .collect(Collectors.collectingAndThen(
                                                Collectors.joining("&"), query -> query.isEmpty() ? "" : "?" + query)),
                        Words.t(state.isEmpty() ? "roadmap.mapping.all" : "roadmap.claim." + state),
                        (int) all.stream()
                                .filter(one ->
                                        state.isEmpty() || one.kind().code().equals(state))
                                .count(),
                        form.text("state").equals(state)))
                .toList();
    }

    private static MappingPage.Row row(Register register, Mapping one) {
        return new MappingPage.Row(
                one,
                Words.label(one.activity().name()),
                one.activity().kind().equals("activity")
                        ? "/governance/activities/" + one.activity().id()
                        : "",
                Words.label(one.objective().title()),
                name(register, one.body()));
    }

    private static String name(Register register, String id) {
        return register.find(id).map(one -> Words.label(one.name())).orElse(id);
    }

    private static MappingPage.Choices choices(Register register, Form form) {
        return new MappingPage.Choices(
                register.all("activity").stream()
                        .filter(one -> !form.has("body") || isOf(register, one, form.text("body")))
                        .map(one -> Part.Choice.of(one.id(), one.id() + " · " + Words.label(one.name())))
                        .toList(),
                register.objectives().stream()
                        .map(one -> Part.Choice.of(
                                String.valueOf(one.number()), one.number() + " · " + Words.label(one.title())))
                        .toList(),
                register.all("body").stream()
                        .map(one -> Part.Choice.of(one.id(), Words.label(one.name())))
                        .toList());
    }

    private static boolean isOf(Register register, Entry activity, String body) {
        return register.find(activity.parent())
                .filter(roadmap -> roadmap.linked("taskforce").contains(body))
                .isPresent();
    }
}
