package iq.masar.mailbox.web;

import iq.masar.kernel.Actor;
import iq.masar.mailbox.Mailbox;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Giving keys of the mailbox out and ending them. */
@Controller
class KeyPages {
    private final Mailbox mailbox;

    KeyPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/returns/keys")
    Answer list(Form form) {
        return Answer.show(page("", form));
    }

    @PostMapping("/returns/keys")
    Answer issue(Actor by, Form form) {
        var state = form.text("state").toUpperCase(Locale.ROOT);
        if (!state.matches("[A-Z]{2}")) {
            return Answer.unprocessable(page("", form.problem("state", "returns.sender.wrong")));
        }
        return mailbox.issue(state, by)
                .map(key -> Answer.show(page(key, Form.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/returns/keys/{id}/end")
    Answer end(@PathVariable UUID id, Actor by) {
        return mailbox.revoke(id, by) ? Answer.to("/returns/keys") : Answer.missing();
    }

    private KeysPage page(String fresh, Form form) {
        return new KeysPage(
                mailbox.keys().stream()
                        .map(key -> new KeysPage.Row(
                                key.id().toString(),
                                key.state(),
                                Words.moment(key.issuedAt()),
                                key.revokedAt().isEmpty(),
                                key.revokedAt().map(Words::moment).orElse("")))
                        .toList(),
                fresh,
                form);
    }
}
