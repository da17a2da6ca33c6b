package iq.masar.persons.web;

import iq.masar.kernel.Actor;
import iq.masar.persons.conflicts.Outcome;
import iq.masar.persons.conflicts.PaperConflicts;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Numbers claimed twice: the list, the two entries side by side, and what an officer found (IDN-38). */
@Controller
class ConflictPages {
    private static final int LONGEST = 1_000;
    private final PaperConflicts conflicts;

    ConflictPages(PaperConflicts conflicts) {
        this.conflicts = conflicts;
    }

    @GetMapping("/register/conflicts")
    Answer list(Actor actor) {
        return Answer.show(new ConflictsPage(conflicts.open(actor)));
    }

    @GetMapping("/register/conflicts/{one}/{other}")
    Answer pair(Actor actor, @PathVariable UUID one, @PathVariable UUID other) {
        return conflicts
                .sides(actor, one, other)
                .map(sides -> Answer.show(new ConflictPage(Form.empty(), sides, Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/register/conflicts/{one}/{other}")
    Answer close(Actor actor, @PathVariable UUID one, @PathVariable UUID other, Form form) {
        var outcome = Outcome.find(form.text("outcome"));
        if (outcome.isEmpty()) {
            form.problem("outcome", "persons.conflicts.outcome-missing");
        }
        form.require("reason", "persons.conflicts.reason-missing").maximum("reason", LONGEST);
        if (form.isSound() && conflicts.close(one, other, outcome.orElseThrow(), form.text("reason"), actor)) {
            return Answer.to(after(outcome.orElseThrow(), one, other));
        }
        return conflicts
                .sides(actor, one, other)
                .map(sides -> form.isSound()
                        ? Answer.refused(new ConflictPage(form, sides, Optional.of("persons.conflicts.not-now")))
                        : Answer.unprocessable(new ConflictPage(form, sides, Optional.empty())))
                .orElseGet(Answer::missing);
    }

    /** Where the officer goes on: to the entry that is to be corrected, to the pair, or back to the list. */
    private static String after(Outcome outcome, UUID one, UUID other) {
        return switch (outcome) {
            case FIRST -> "/register/" + other;
            case SECOND -> "/register/" + one;
            case SAME -> "/register/twins/" + one + "/" + other;
            case BOTH -> "/register/conflicts";
        };
    }
}
