package iq.masar.laissezpasser.web.verify;

import iq.masar.kernel.Baghdad;
import iq.masar.laissezpasser.zones.ZoneReading;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Reads zones from a keyboard scanner; what was typed is shown again exactly as it came (IDN-14, IDN-15). */
@Controller
class ZonePages {
    private static final int LONGEST = 2000;
    private final Clock clock;

    ZonePages(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/verify/zone")
    Answer desk() {
        return Answer.show(new ZonePage(Optional.empty(), Form.empty()));
    }

    @PostMapping("/verify/zone")
    Answer read(Form form) {
        var typed = form.raw("zone");
        if (typed.isBlank()) {
            form.problem("zone", "laissezpasser.zone.missing");
        } else if (typed.length() > LONGEST) {
            form.problem("zone", "ui.form.too-long", LONGEST, typed.length());
        }
        return form.isSound()
                ? Answer.show(new ZonePage(Optional.of(ZoneReading.of(typed, Baghdad.day(clock.instant()))), form))
                : Answer.unprocessable(new ZonePage(Optional.empty(), form));
    }
}
