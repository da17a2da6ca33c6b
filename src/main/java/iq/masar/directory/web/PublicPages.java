package iq.masar.directory.web;

import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The directory without signing in, also for paper. */
@Controller
class PublicPages {
    private final Listing listing;

    PublicPages(Listing listing) {
        this.listing = listing;
    }

    @GetMapping("/services")
    Answer list(Form form) {
        return Answer.show(listing.forEverybody(form));
    }
}
