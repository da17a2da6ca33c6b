package iq.masar.laissezpasser.web.verify;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import iq.masar.laissezpasser.checks.Arrivals;
import iq.masar.laissezpasser.checks.Verifications;
import iq.masar.laissezpasser.model.PassZone;
import iq.masar.laissezpasser.zones.ZoneReading;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A border's or counter's desk: seals and tokens checked here, with nobody asked outside (IDN-59, IDN-70, IDN-71). */
@Controller
class VerifyPages {
    private static final String PLAIN = "text/csv;charset=utf-8";
    private final Verifications verifications;
    private final Arrivals arrivals;
    private final Clock clock;

    VerifyPages(Verifications verifications, Arrivals arrivals, Clock clock) {
        this.verifications = verifications;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @GetMapping("/verify")
    Answer desk(Actor by) {
        return Answer.show(page(Optional.empty(), by, Form.empty()));
    }

    @PostMapping("/verify")
    Answer check(Actor by, Form form) {
        var scanned = form.raw("scanned").strip();
        if (scanned.isEmpty()) {
            form.problem("scanned", "laissezpasser.verify.scanned.missing");
            return Answer.unprocessable(page(Optional.empty(), by, form));
        }
        var verification = verifications.check(scanned, ZoneReading.lines(form.raw("zone")), by);
        return Answer.show(page(Optional.of(Results.of(verification, Baghdad.day(clock.instant()))), by, Form.empty()));
    }

    @PostMapping("/verify/arrivals")
    Answer arrive(Actor by, Form form) {
        var number = form.text("number").toUpperCase(Locale.ROOT).replace(" ", "");
        if (!PassZone.isNumber(number)) {
            form.problem("number", "laissezpasser.verify.number.missing");
            return Answer.unprocessable(page(Optional.empty(), by, form));
        }
        return Answer.show(page(Optional.of(Results.of(arrivals.arrive(number, by))), by, Form.empty()));
    }

    private static VerifyPage page(Optional<VerifyPage.Result> result, Actor reader, Form form) {
        return new VerifyPage(result, reader.is(Role.SERVICE_COUNTER), form);
    }

    @GetMapping("/verify/signers.csv")
    Answer signers() {
        return file("signers.csv", verifications.signerList());
    }

    @GetMapping("/verify/withdrawn.csv")
    Answer withdrawn() {
        return file("withdrawn.csv", verifications.withdrawnList());
    }

    private static Answer file(String name, String text) {
        return Answer.file(name, PLAIN, text.getBytes(StandardCharsets.UTF_8));
    }
}
