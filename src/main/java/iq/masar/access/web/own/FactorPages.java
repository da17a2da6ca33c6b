package iq.masar.access.web.own;

import iq.masar.access.Account;
import iq.masar.access.OwnAccount;
import iq.masar.access.Passkeys;
import iq.masar.access.SecondFactors;
import iq.masar.access.Sessions;
import iq.masar.kernel.Actor;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Adding and removing one's own second factors; each needs a proof of the last five minutes. */
@Controller
class FactorPages {
    private static final String OFFERED = FactorPages.class.getName();
    private final OwnAccount own;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final AccountView view;

    FactorPages(OwnAccount own, SecondFactors factors, Passkeys passkeys, Sessions sessions, AccountView view) {
        this.own = own;
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.view = view;
    }

    @PostMapping("/account/generator")
    Answer begin(Actor actor) {
        if (!isFresh(actor)) {
            return Answer.to("/account/proof");
        }
        factors.begin(actor.account());
        return Answer.to("/account/generator");
    }

    @GetMapping("/account/generator")
    Answer show(Actor actor) {
        return page(actor, Form.empty()).<Answer>map(Answer::show).orElseGet(() -> Answer.to("/account"));
    }

    @PostMapping("/account/generator/confirmation")
    Answer confirm(Actor actor, Form form) {
        var page = page(actor, form);
        if (page.isEmpty() || factors.confirm(own.get(actor), form.text("code"))) {
            return Answer.to("/account?done=1");
        }
        form.problem("code", "access.second.refused");
        return Answer.unprocessable(page.get());
    }

    @PostMapping("/account/generator/removal")
    Answer remove(Actor actor) {
        if (!isFresh(actor)) {
            return Answer.to("/account/proof");
        }
        return factors.removeGenerator(own.get(actor))
                ? Answer.to("/account?done=1")
                : Answer.refused(
                        view.page(actor, Form.empty().problem("generator", "access.generator.required"), false));
    }

    @PostMapping(path = "/account/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> offer(Actor actor, HttpServletRequest request) {
        if (!isFresh(actor)) {
            return ResponseEntity.status(409).body("{\"to\":\"/account/proof\"}");
        }
        var challenge = passkeys.offer(account(actor), request.getHeader("Host"));
        request.getSession().setAttribute(OFFERED, challenge.remembered());
        return ResponseEntity.ok(challenge.json());
    }

    @PostMapping(path = "/account/passkeys", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> keep(
            Actor actor,
            @RequestParam(defaultValue = "") String label,
            @RequestBody String credential,
            HttpServletRequest request) {
        var offered = request.getSession().getAttribute(OFFERED);
        request.getSession().removeAttribute(OFFERED);
        var name = label.isBlank()
                ? "Passkey"
                : label.strip().substring(0, Math.min(60, label.strip().length()));
        return offered != null && passkeys.keep(account(actor), offered, credential, name, request.getHeader("Host"))
                ? ResponseEntity.ok("{\"to\":\"/account?done=1\"}")
                : ResponseEntity.status(422).body("{}");
    }

    @PostMapping("/account/passkeys/{id}/removal")
    Answer removePasskey(Actor actor, @PathVariable String id) {
        if (!isFresh(actor)) {
            return Answer.to("/account/proof");
        }
        return passkeys.remove(account(actor), id) ? Answer.to("/account?done=1") : Answer.missing();
    }

    private boolean isFresh(Actor actor) {
        return sessions.isFresh(actor, AccountPages.FRESH);
    }

    private Account account(Actor actor) {
        return own.get(actor);
    }

    private java.util.Optional<GeneratorPage> page(Actor actor, Form form) {
        return factors.setup(own.get(actor)).map(setup -> new GeneratorPage(setup, form));
    }
}
