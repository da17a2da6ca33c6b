package iq.masar.laissezpasser.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.laissezpasser.Holder;
import iq.masar.laissezpasser.LaissezPassers;
import iq.masar.laissezpasser.NewPass;
import iq.masar.laissezpasser.PassReply;
import iq.masar.mrz.MrzDate;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks for a document on a claim; the claim's page links here. */
@Controller
class AskPages {
    private static final String UNKNOWN = "<<<<<<";
    private final LaissezPassers passes;
    private final Refusals refusals;
    private final Clock clock;

    AskPages(LaissezPassers passes, Refusals refusals, Clock clock) {
        this.passes = passes;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping("/laissez-passers/new")
    Answer ask(Actor actor, Form form) {
        return form.uuid("claim")
                .map(CaseId::new)
                .filter(claim -> passes.mayAsk(claim, actor))
                .map(claim -> Answer.show(page(claim, filled(claim, actor), Optional.empty())))
                .orElseGet(Answer::missing);
    }

    private Form filled(CaseId claim, Actor actor) {
        var values = new HashMap<String, String>();
        passes.holder(claim, actor).ifPresent(holder -> values.putAll(holder.fields()));
        var birth = MrzDate.read(values.getOrDefault("birth", UNKNOWN)).orElse(MrzDate.NOTHING_KNOWN);
        values.put("birth", birth.bornBy(today()).map(Words::typed).orElse(""));
        values.put("valid", Words.typed(latest()));
        return Form.of(values);
    }

    @PostMapping("/laissez-passers")
    Answer reserve(Actor actor, Form form) {
        var claim = form.uuid("claim").map(CaseId::new);
        if (claim.isEmpty()) {
            return Answer.missing();
        }
        var wish = wish(claim.get(), form);
        if (!form.isSound()) {
            return passes.mayAsk(claim.get(), actor)
                    ? Answer.unprocessable(page(claim.get(), form, Optional.empty()))
                    : Answer.missing();
        }
        return switch (passes.reserve(wish, actor)) {
            case PassReply.Done(var document) ->
                Answer.to("/laissez-passers/" + document.issue().id());
            case PassReply.Unknown unknown -> Answer.missing();
            case PassReply refused -> Answer.refused(page(claim.get(), form, Optional.of(refusals.of(refused))));
        };
    }

    private NewPass wish(CaseId claim, Form form) {
        form.require("original", "laissezpasser.ask.original.missing")
                .require("primary", "laissezpasser.ask.primary.missing")
                .require("sex", "laissezpasser.ask.sex.missing")
                .require("valid", "laissezpasser.ask.valid.missing")
                .maximum("original", 200)
                .maximum("primary", 100)
                .maximum("secondary", 100)
                .maximum("birthplace", 100)
                .maximum("previous", 20);
        var birth = form.date("birth");
        birth.filter(day -> day.isAfter(today()))
                .ifPresent(day -> form.problem("birth", "laissezpasser.ask.birth.future"));
        return new NewPass(
                claim,
                new Holder(
                        form.text("original"),
                        form.text("primary"),
                        form.text("secondary"),
                        birth.map(day -> MrzDate.of(day).written()).orElse(UNKNOWN),
                        form.text("sex"),
                        form.text("birthplace"),
                        form.text("previous").toUpperCase(Locale.ROOT)),
                Stream.of(form.text("transits").toUpperCase(Locale.ROOT).split("[^A-Z]+"))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList(),
                form.date("valid").orElseGet(this::latest));
    }

    private AskPage page(CaseId claim, Form form, Optional<Refusals.Refusal> refusal) {
        return new AskPage(
                claim.toString(),
                Part.Choice.all("laissezpasser.sex.", List.of("F", "M", "X")),
                Words.typed(latest()),
                refusal,
                form);
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }

    private LocalDate latest() {
        return today().plusMonths(LaissezPassers.MOST_MONTHS);
    }
}
