package iq.masar.identity.web.decide;

import static iq.masar.ui.Words.t;

import iq.masar.identity.outward.FindingTokens;
import iq.masar.seals.Token;
import iq.masar.seals.TokenCheck;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Anybody who is handed a token may ask whether it stands; it leads to no person (IDN-59). */
@Controller
class TokenPages {
    private final FindingTokens tokens;

    TokenPages(FindingTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/tokens")
    Answer ask() {
        return Answer.show(new TokenPage(Form.empty(), "", ""));
    }

    @PostMapping("/tokens")
    Answer check(Form form) {
        form.require("token", "identity.token.missing");
        if (!form.isSound()) {
            return Answer.unprocessable(new TokenPage(form, "", ""));
        }
        var verdict = tokens.check(form.text("token"));
        var said = switch (verdict) {
            case TokenCheck.Valid(var token) -> said(token);
            case TokenCheck.Expired(var token) -> said(token);
            case TokenCheck.Revoked(var token) -> said(token);
            case TokenCheck.TokenInvalid invalid -> "";
        };
        return Answer.show(new TokenPage(form, Words.code(verdict), said));
    }

    private static String said(Token token) {
        var finding = token.finding().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return t("identity.token.said", token.reference(), t("identity.outcome." + finding), token.validTo());
    }
}
