package iq.masar.access.web;

import iq.masar.kernel.Actor;
import iq.masar.ui.Answer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives back what was typed before a session ended. */
@Controller
class KeptPages {
    private final Afterwards afterwards;

    KeptPages(Afterwards afterwards) {
        this.afterwards = afterwards;
    }

    @GetMapping("/sign-in/kept")
    Answer show(Actor actor, HttpServletRequest request) {
        return afterwards
                .kept(request)
                .<Answer>map(kept -> Answer.show(new KeptPage(kept)))
                .orElseGet(() -> Answer.to("/"));
    }

    /** The writer does not want it any more. */
    @PostMapping("/sign-in/kept")
    Answer discard(Actor actor, HttpServletRequest request) {
        afterwards.forget(request);
        return Answer.to("/");
    }

    /** The form's token was not of this session: nothing was done, and everything typed is here. */
    @GetMapping("/sign-in/expired")
    Answer expired(HttpServletRequest request) {
        return Afterwards.refused(request)
                .<Answer>map(kept -> Answer.show(new KeptPage(kept)))
                .orElseGet(Answer::missing);
    }
}
