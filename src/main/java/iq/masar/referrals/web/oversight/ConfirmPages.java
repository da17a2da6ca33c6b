package iq.masar.referrals.web.oversight;

import iq.masar.referrals.Confirmations;
import iq.masar.referrals.Confirmations.Word;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The client's own page, without sign-in; it never says whether a code exists (REF-38). */
@Controller
class ConfirmPages {
    private final Confirmations confirmations;

    ConfirmPages(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @GetMapping("/confirm")
    Answer ask(Form form) {
        return Answer.show(new ConfirmPage(Form.empty(), form.has("taken")));
    }

    @PostMapping("/confirm")
    Answer take(Form form) {
        form.require("code", "referrals.confirm.code-missing").require("word", "referrals.confirm.word-missing");
        if (!form.isSound()) {
            return Answer.unprocessable(new ConfirmPage(form, false));
        }
        confirmations.byCode(form.text("code"), form.text("word").equals("served") ? Word.SERVED : Word.NOT_SERVED);
        return Answer.to("/confirm?taken=1");
    }
}
