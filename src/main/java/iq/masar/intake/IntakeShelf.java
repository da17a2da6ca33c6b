package iq.masar.intake;

import iq.masar.kernel.Actor;
import iq.masar.ui.DraftShelf;
import iq.masar.vault.Drafts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps half-written forms of casework, each sealed to its writer. */
@Component
class IntakeShelf implements DraftShelf {
    static final String FORM = "casework.intake";
    private final Drafts drafts;
    private final Clock clock;

    IntakeShelf(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public boolean keeps(String form) {
        return form.startsWith("casework.");
    }

    @Override
    public Instant save(Actor writer, String form, Map<String, List<String>> values) {
        drafts.save(writer, form, values);
        return clock.instant();
    }
}
