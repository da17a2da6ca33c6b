package iq.masar.access.web.desk;

import iq.masar.access.OwnAccount;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.ui.Answer;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Admitting a colleague to the keys of one's office; an administrator cannot. */
@Controller
class WaitingPages {
    private final OwnAccount own;

    WaitingPages(OwnAccount own) {
        this.own = own;
    }

    @GetMapping("/accounts/waiting")
    Answer list(Actor actor) {
        return Answer.show(new WaitingPage(own.waiting(actor)));
    }

    @PostMapping("/accounts/waiting/{id}")
    Answer admit(Actor actor, @PathVariable UUID id) {
        return own.admit(actor, new AccountId(id)) ? Answer.to("/accounts/waiting") : Answer.missing();
    }
}
