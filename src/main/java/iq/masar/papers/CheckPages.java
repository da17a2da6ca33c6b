package iq.masar.papers;

import static iq.masar.ui.Words.t;

import iq.masar.casework.slots.PaperCheck;
import iq.masar.casework.slots.PaperCheck.Standing;
import iq.masar.ui.Answer;
import iq.masar.ui.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public scan of a printed square code; an unknown one gets the same neutral page as any other (REF-46). */
@Controller
class CheckPages {
    private final ObjectProvider<PaperCheck> rooms;

    CheckPages(ObjectProvider<PaperCheck> rooms) {
        this.rooms = rooms;
    }

    @GetMapping("/check/{token}")
    Answer check(@PathVariable String token) {
        return Answer.show(new CheckPage(rooms.orderedStream()
                .flatMap(room -> room.check(token).stream())
                .findFirst()
                .map(CheckPages::found)));
    }

    private static CheckPage.Found found(Standing paper) {
        return new CheckPage.Found(
                t(paper.key()),
                paper.number(),
                Words.label(paper.office()),
                Words.day(paper.issuedAt()),
                paper.expiresAt().map(Words::day).orElse(""),
                t("papers.check.state." + paper.state().code()),
                switch (paper.state()) {
                    case STANDS -> "ok";
                    case EXPIRED -> "warn";
                    case REVOKED -> "bad";
                });
    }
}
