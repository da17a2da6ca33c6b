package iq.masar.codes.web;

import iq.masar.codes.Codes;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The code lists for whoever wants to know what a code means and who stands behind it. */
@Controller
class CodePages {
    private final Codes codes;
    private final Clock clock;

    CodePages(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    @GetMapping("/codes")
    Answer list(Actor actor, Form form) {
        var chosen = codes.names().contains(form.text("list")) ? form.text("list") : "governorate";
        var rows = codes.list(chosen);
        return Answer.show(new CodeListPage(
                chosen,
                codes.names().stream()
                        .map(name -> new Part.Tab(
                                "/codes?list=" + name,
                                Words.t("codes.list." + name),
                                codes.list(name).size(),
                                name.equals(chosen)))
                        .toList(),
                rows,
                rows.stream().filter(code -> !code.verified()).count(),
                Baghdad.day(clock.instant())));
    }
}
