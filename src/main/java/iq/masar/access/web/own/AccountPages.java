package iq.masar.access.web.own;

import iq.masar.access.OwnAccount;
import iq.masar.access.Sessions;
import iq.masar.access.Tokens;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Language;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What everybody may see and change about their own account. */
@Controller
class AccountPages {
    /** How long after the last proof something sensitive may be done (ASVS 7.5.3). */
    static final Duration FRESH = Duration.ofMinutes(5);

    private static final int A_YEAR = 31_536_000;
    private final OwnAccount own;
    private final Tokens tokens;
    private final Sessions sessions;
    private final AccountView view;

    AccountPages(OwnAccount own, Tokens tokens, Sessions sessions, AccountView view) {
        this.own = own;
        this.tokens = tokens;
        this.sessions = sessions;
        this.view = view;
    }

    @GetMapping("/account")
    Answer show(Actor actor, Form form) {
        return Answer.show(view.page(actor, Form.empty(), form.has("done")));
    }

    @GetMapping("/account/proof")
    Answer askProof(Actor actor) {
        return Answer.show(new ProofPage(Form.empty()));
    }

    @PostMapping("/account/proof")
    Answer prove(Actor actor, Form form) {
        return own.prove(actor, form.raw("passphrase"))
                ? Answer.to("/account")
                : Answer.unprocessable(new ProofPage(form.problem("passphrase", "access.proof.refused")));
    }

    @PostMapping("/account/reading")
    Answer read(Actor actor, Form form, HttpServletResponse response) {
        var language = Language.find(form.text("language")).orElse(Language.AR);
        own.read(actor, language, form.text("digits"));
        remember("lang", language.tag(), response);
        remember("digits", form.text("digits").equals("arab") ? "arab" : "latn", response);
        remember("look", form.text("look").equals("dark") ? "dark" : "light", response);
        remember("air", form.text("air").equals("dense") ? "dense" : "roomy", response);
        return Answer.to("/account?done=1");
    }

    @PostMapping("/account/passphrase")
    Answer changePassphrase(Actor actor, Form form) {
        if (!form.raw("fresh").equals(form.raw("repeated"))) {
            form.problem("repeated", "access.join.not-the-same");
            return Answer.unprocessable(view.page(actor, form, false));
        }
        return switch (own.changePassphrase(actor, form.raw("old"), form.raw("fresh"))) {
            case OwnAccount.NewPassphrase.Changed changed -> Answer.to("/account?done=1");
            case OwnAccount.NewPassphrase.OldOneWrong wrong ->
                Answer.unprocessable(
                        view.page(actor, form.problem("old", "access.new-passphrase.old-one-wrong"), false));
            case OwnAccount.NewPassphrase.Refused refused ->
                Answer.unprocessable(view.page(actor, form.problem("fresh", refused.key()), false));
        };
    }

    @PostMapping("/account/tokens")
    Answer makeToken(Actor actor, Form form) {
        form.require("label", "access.token.label-missing").maximum("label", 60);
        if (!form.isSound()) {
            return Answer.unprocessable(view.page(actor, form, false));
        }
        if (!sessions.isFresh(actor, FRESH)) {
            return Answer.to("/account/proof");
        }
        var codes = actor.roles().stream().collect(Collectors.toMap(Role::code, role -> role));
        var roles = form.all("roles").stream()
                .filter(codes::containsKey)
                .map(Role::of)
                .collect(Collectors.toSet());
        return Answer.show(new TokenPage(tokens.create(actor, form.text("label"), roles), form.text("label")));
    }

    @PostMapping("/account/tokens/{id}/removal")
    Answer endToken(Actor actor, @PathVariable UUID id) {
        return tokens.end(actor, id) ? Answer.to("/account?done=1") : Answer.missing();
    }

    private static void remember(String name, String value, HttpServletResponse response) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
