package iq.masar.roadmap.web.plan;

import iq.masar.kernel.Actor;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.ActivityVersion;
import iq.masar.roadmap.plan.PlanReply;
import iq.masar.roadmap.plan.Terms;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.PartialDate;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.web.StatedDates;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who carries an activity, when, and how much it counts: a form of its own (GOV-16, GOV-21). */
@Controller
class TermsPages {
    private static final int HEAVIEST = 999_999;
    private final Registry registry;
    private final Activities activities;

    TermsPages(Registry registry, Activities activities) {
        this.registry = registry;
        this.activities = activities;
    }

    @GetMapping("/governance/activities/{id}/terms")
    Answer show(@PathVariable String id) {
        return page(id, Form.empty()).map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/governance/activities/{id}/terms")
    Answer arrange(@PathVariable String id, Actor officer, Form form) {
        form.require("reason", "roadmap.activity.reason-missing").maximum("reason", 1_000);
        form.maximum("decision", 80);
        var terms = new Terms(
                institutions(form, "owners"),
                institutions(form, "partners"),
                StatedDates.read(form, "begins"),
                StatedDates.read(form, "ends"));
        var weight = form.integer("weight").orElse(0);
        if ((weight < 1 || weight > HEAVIEST) && form.problemOf("weight").isEmpty()) {
            form.problem("weight", "roadmap.activity.weight-wrong");
        }
        if (!form.isSound()) {
            return unsound(id, form);
        }
        return switch (activities.arrange(id, terms, weight, form.text("reason"), form.text("decision"), officer)) {
            case PlanReply.Changed changed -> Answer.to("/governance/activities/" + id);
            case PlanReply.EndsBeforeItBegins(var from, var to) ->
                unsound(
                        id,
                        form.problem(
                                "ends",
                                "roadmap.reply.ends-before-it-begins",
                                StatedDates.words(from),
                                StatedDates.words(to)));
            case PlanReply.DecisionMissing missing -> doubted(id, form, missing);
            case PlanReply.DecisionUnknown unknown -> doubted(id, form, unknown);
            case PlanReply.DecisionOfSeveral several -> doubted(id, form, several);
            case PlanReply other -> Answer.missing();
        };
    }

    private Answer doubted(String id, Form form, PlanReply refused) {
        PlanRefusals.doubted(form, refused);
        return unsound(id, form);
    }

    private Answer unsound(String id, Form form) {
        return page(id, form).map(Answer::unprocessable).orElseGet(Answer::missing);
    }

    private List<String> institutions(Form form, String field) {
        var register = registry.read();
        return form.all(field).stream()
                .filter(one ->
                        register.find(one).filter(TermsPages::isInstitution).isPresent())
                .distinct()
                .toList();
    }

    private static boolean isInstitution(Entry entry) {
        return entry.kind().equals("organisation") || entry.kind().equals("donor");
    }

    private Optional<Page> page(String id, Form form) {
        var register = registry.read();
        return activities.history(id).stream()
                .findFirst()
                .flatMap(now -> register.find(id)
                        .map(entry -> new TermsPage(
                                id,
                                Words.label(entry.name()),
                                choices(register),
                                form.values().isEmpty() ? filled(entry, now) : form)));
    }

    private static List<Part.Choice> choices(Register register) {
        return Stream.concat(register.all("organisation").stream(), register.all("donor").stream())
                .map(one -> Part.Choice.of(one.id(), Words.label(one.name())))
                .toList();
    }

    /** The form as the activity stands. */
    private static Form filled(Entry entry, ActivityVersion now) {
        var terms = now.terms().orElseGet(() -> Terms.of(entry));
        return Form.ofLists(Map.of(
                "owners", terms.owners(),
                "partners", terms.partners(),
                "begins", List.of(terms.begins().map(PartialDate::typed).orElse("")),
                "ends", List.of(terms.ends().map(PartialDate::typed).orElse("")),
                "weight", List.of(Integer.toString(now.weight()))));
    }
}
