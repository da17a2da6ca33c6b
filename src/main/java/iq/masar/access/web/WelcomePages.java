package iq.masar.access.web;

import iq.masar.access.AccessSettings;
import iq.masar.access.Account;
import iq.masar.access.opening.FirstAdministrator;
import iq.masar.access.opening.FirstAdministrator.Begun;
import iq.masar.access.opening.FirstAdministrator.Chosen;
import iq.masar.kernel.Language;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Behind the link that an installation without accounts prints on its terminal. */
@Controller
class WelcomePages {
    private final FirstAdministrator first;
    private final AccessSettings settings;

    WelcomePages(FirstAdministrator first, AccessSettings settings) {
        this.first = first;
        this.settings = settings;
    }

    @GetMapping("/welcome/{token}")
    Answer ask(@PathVariable String token) {
        return first.isInvited(token)
                ? Answer.show(page(
                        token, Form.empty().with("language", Words.language().tag())))
                : Answer.missing();
    }

    @PostMapping("/welcome/{token}")
    Answer begin(@PathVariable String token, Form form) {
        if (!first.isInvited(token)) {
            return Answer.missing();
        }
        var username = form.text("username").toLowerCase(Locale.ROOT);
        check(form, username);
        if (!form.isSound()) {
            return Answer.unprocessable(page(token, form));
        }
        var language = Language.find(form.text("language")).orElse(Language.AR);
        var chosen = new Chosen(username, form.text("name"), language, form.raw("passphrase"));
        return switch (first.begin(token, chosen)) {
            case Begun.Welcome welcome -> Answer.to("/sign-in?joined=1");
            case Begun.NoSuchInvitation none -> Answer.missing();
            case Begun.PassphraseRefused refused ->
                Answer.unprocessable(page(token, form.problem("passphrase", refused.key())));
        };
    }

    private static void check(Form form, String username) {
        if (!Account.isUsername(username)) {
            form.problem("username", "access.username-shape");
        }
        form.require("name", "access.name-missing").maximum("name", 80);
        if (form.text("name").length() == 1) {
            form.problem("name", "access.name-missing");
        }
        if (!form.raw("passphrase").equals(form.raw("repeated"))) {
            form.problem("repeated", "access.join.not-the-same");
        }
    }

    private WelcomePage page(String token, Form form) {
        return new WelcomePage(form, "/welcome/" + token, settings.requiresSecondFactor());
    }
}
