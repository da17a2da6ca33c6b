package iq.masar.directory.web;

import iq.masar.directory.Directory;
import iq.masar.directory.Service;
import iq.masar.directory.matching.Candidate;
import iq.masar.directory.matching.Circumstances;
import iq.masar.directory.matching.Reason;
import iq.masar.kernel.Actor;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Which service fits: by circumstances typed here, or handed over by a case page as codes. */
@Controller
class FindPages {
    private final Directory directory;
    private final ServiceWords words;

    FindPages(Directory directory, ServiceWords words) {
        this.directory = directory;
        this.words = words;
    }

    @GetMapping("/find-service")
    Answer find(Actor actor, Form form) {
        if (!form.has("governorate")) {
            form.with("governorate", actor.governorate().value());
        }
        var asked = form.has("go") || form.has("family");
        if (!asked) {
            return Answer.show(page(form, false, List.of(), List.of()));
        }
        form.require("family", "directory.find.family-missing");
        var person = person(form);
        if (!form.isSound()) {
            return Answer.unprocessable(page(form, false, List.of(), List.of()));
        }
        var match = directory.matching(person, new FamilyCode(form.text("family")));
        return Answer.show(page(
                form,
                true,
                match.eligible().stream().map(one -> option(one, form)).toList(),
                match.ineligible().stream().map(one -> option(one, form)).toList()));
    }

    private Circumstances person(Form form) {
        var age = form.integer("age");
        return new Circumstances(
                new GovernorateCode(form.text("governorate")),
                Optional.of(form.text("district")).filter(district -> !district.isEmpty()),
                form.text("category"),
                age.isPresent()
                        ? Optional.of(words.today().getYear() - age.getAsInt() - Circumstances.BIRTH_YEAR_BAND / 2)
                        : Optional.empty(),
                Optional.of(form.text("sex")).filter(sex -> !sex.isEmpty()),
                Set.copyOf(form.all("held")),
                Set.copyOf(form.all("missing")),
                Language.find(form.text("language")).orElse(Words.language()),
                Math.max(1, form.integer("members").orElse(1)),
                Math.max(0, form.integer("children").orElse(0)));
    }

    private FindPage.Option option(Candidate candidate, Form form) {
        var file = form.uuid("case").map(Object::toString).orElse("");
        return new FindPage.Option(
                words.view(candidate.service()),
                candidate.rank(),
                candidate.reasons().stream().map(this::mark).toList(),
                candidate
                        .unlocks()
                        .flatMap(directory::find)
                        .map(Service::name)
                        .map(Words::label)
                        .orElse(""),
                file.isEmpty() || candidate.rank() == 0
                        ? ""
                        : "/referrals/new?case=" + file + "&service="
                                + candidate.service().id());
    }

    private FindPage.Mark mark(Reason reason) {
        var icon = switch (reason.tone()) {
            case FITS -> "check";
            case ASKS -> "alert";
            case FAILS -> "stop";
        };
        return new FindPage.Mark(words.say(reason), icon, ServiceView.tone(reason.tone()));
    }

    private FindPage page(Form form, boolean asked, List<FindPage.Option> eligible, List<FindPage.Option> ineligible) {
        return new FindPage(
                form,
                asked,
                form.uuid("case").map(Object::toString).orElse(""),
                words.choices("family"),
                words.choices("governorate"),
                words.districts(form.text("governorate")),
                words.choices("returnee-category"),
                words.choices("document-kind"),
                eligible,
                ineligible,
                false);
    }
}
