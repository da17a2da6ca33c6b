package iq.masar.identity.web;

import iq.masar.kernel.Actor;
import iq.masar.ui.DraftShelf;
import iq.masar.vault.Drafts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps half-written claims, each sealed to its writer. */
@Component
class ClaimShelf implements DraftShelf {
    static final String FORM = "identity.claim";
    private final Drafts drafts;
    private final Clock clock;

    ClaimShelf(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public boolean keeps(String form) {
        return form.startsWith("identity.");
    }

    @Override
    public Instant save(Actor writer, String form, Map<String, List<String>> values) {
        drafts.save(writer, form, values);
        return clock.instant();
    }
}
