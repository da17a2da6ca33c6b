package iq.masar.identity.web;

import iq.masar.identity.Claims;
import iq.masar.identity.Questions;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Entries of the side navigation for those who work on claims and those who answer for a register. */
@Component
class ClaimEntry implements NavigationSource {
    private static final Set<Role> WORKERS =
            Set.of(Role.CLAIM_OFFICER, Role.FINDING_OFFICER, Role.APPEAL_PANEL, Role.CATEGORY_OFFICER);
    private final Claims claims;
    private final Questions questions;

    ClaimEntry(Claims claims, Questions questions) {
        this.claims = claims;
        this.questions = questions;
    }

    @Override
    public List<Entry> entries(Actor actor) {
        var entries = new ArrayList<Entry>();
        if (actor.roles().stream().anyMatch(WORKERS::contains)) {
            var open = (int) claims.list(actor).stream()
                    .filter(one -> one.decidedAt().isEmpty())
                    .count();
            var entry = Entry.of("/claims", "user", "identity.list.title", 12);
            entries.add(open > 0 ? entry.counting(open) : entry);
        }
        if (actor.is(Role.REGISTER_ANSWERER)) {
            var waiting = questions.waiting(actor).size();
            var entry = Entry.of("/questions", "inbox", "identity.answers.title", 13);
            entries.add(waiting > 0 ? entry.counting(waiting) : entry);
        }
        return entries;
    }
}
