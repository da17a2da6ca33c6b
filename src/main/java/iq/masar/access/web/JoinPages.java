package iq.masar.access.web;

import iq.masar.access.Joining;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Joining with an invitation. */
@Controller
class JoinPages {
    private final Joining joining;

    JoinPages(Joining joining) {
        this.joining = joining;
    }

    @GetMapping("/join")
    Answer ask() {
        return Answer.show(new JoinPage(Form.empty()));
    }

    @PostMapping("/join")
    Answer join(Form form) {
        form.require("username", "access.join.username-missing").require("code", "access.join.code-missing");
        if (!form.raw("passphrase").equals(form.raw("repeated"))) {
            form.problem("repeated", "access.join.not-the-same");
        }
        if (!form.isSound()) {
            return Answer.unprocessable(new JoinPage(form));
        }
        return switch (joining.join(form.text("username"), form.text("code"), form.raw("passphrase"))) {
            case Joining.Joined.Welcome welcome -> Answer.to("/sign-in?joined=1");
            case Joining.Joined.NoSuchInvitation none ->
                Answer.unprocessable(new JoinPage(form.problem("code", "access.joined.no-such-invitation")));
            case Joining.Joined.PassphraseRefused refused ->
                Answer.unprocessable(new JoinPage(form.problem("passphrase", refused.key())));
        };
    }
}
