package iq.masar.persons.web;

import iq.masar.agencies.Agencies;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import iq.masar.persons.BirthDate;
import iq.masar.persons.register.Asked;
import iq.masar.persons.register.Extracts;
import iq.masar.persons.register.Keeping;
import iq.masar.persons.register.RegisterKey;
import iq.masar.persons.register.Registers;
import iq.masar.persons.register.Search;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Looking for somebody. What is asked travels in the body, never in an address. */
@Controller
class RegisterPages {
    private final Extracts extracts;
    private final Keeping keeping;
    private final Agencies agencies;
    private final Clock clock;

    RegisterPages(Extracts extracts, Keeping keeping, Agencies agencies, Clock clock) {
        this.extracts = extracts;
        this.keeping = keeping;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/register")
    Answer ask(Actor actor) {
        return Answer.show(page(Form.empty(), actor, Optional.empty()));
    }

    @PostMapping("/register")
    Answer search(Actor actor, Form form) {
        var birth = birth(form);
        form.maximum("name", 300).maximum("mother", 300).maximum("paper", 40);
        if (form.text("name").isBlank()
                && form.text("paper").isBlank()
                && form.text("record").isBlank()) {
            form.problem("name", "persons.search.name-missing");
        }
        if (!form.isSound()) {
            return Answer.unprocessable(page(form, actor, Optional.empty()));
        }
        var key = new RegisterKey(
                form.text("record"), form.text("page"), form.text("directorate"), form.text("governorate"), "");
        var answer =
                extracts.find(actor, new Asked(form.text("name"), form.text("mother"), birth, form.text("paper"), key));
        var page = page(form, actor, Optional.of(answer));
        return page.refusal().isPresent() ? Answer.refused(page) : Answer.show(page);
    }

    private Optional<BirthDate> birth(Form form) {
        if (form.text("birth").isBlank()) {
            return Optional.empty();
        }
        return switch (BirthDate.read(form.text("birth"), Baghdad.day(clock.instant()))) {
            case BirthDate.Reading.Known known -> Optional.of(known.date());
            case BirthDate.Reading.NoSuchDay none -> {
                form.problem("birth", "persons.birth.no-such-day." + none.month(), none.last());
                yield Optional.empty();
            }
            case BirthDate.Reading.Future future -> problem(form, "persons.birth.future");
            case BirthDate.Reading.TooLongAgo early -> problem(form, "persons.birth.too-long-ago");
            case BirthDate.Reading.Unreadable unreadable -> problem(form, "persons.birth.unreadable");
        };
    }

    private static Optional<BirthDate> problem(Form form, String key) {
        form.problem("birth", key);
        return Optional.empty();
    }

    private SearchPage page(Form form, Actor actor, Optional<Search> answer) {
        var offices = answer.filter(Search.NotYours.class::isInstance)
                .map(elsewhere -> ((Search.NotYours) elsewhere).offices())
                .orElse(List.of());
        return new SearchPage(
                form,
                Registers.isKeeper(actor),
                actor.is(Role.REGISTER_OFFICER),
                answer,
                offices.stream().map(agencies::name).toList(),
                keeping.corrected(actor).stream().map(UUID::toString).toList());
    }
}
