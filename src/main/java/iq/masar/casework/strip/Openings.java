package iq.masar.casework.strip;

import iq.masar.casework.strip.OpeningStore.Opening;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Personal data open for a quarter of an hour after a reason was given, and close by themselves (REF-51). */
@Component
public class Openings {
    private static final Duration OPEN_FOR = Duration.ofMinutes(15);
    private final OpeningStore store;
    private final Vault vault;
    private final Clock clock;

    Openings(OpeningStore store, Vault vault, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
    }

    /** Opens the strip when the vault agrees; its answer says why not. */
    @Transactional
    public Reading open(Actor actor, CaseId file, String ground, String words) {
        var reading = vault.read(actor, ground(actor, file), words.isEmpty() ? ground : words, places(file));
        if (reading instanceof Reading.Open) {
            var now = clock.instant();
            store.open(actor, file, ground, now, now.plus(OPEN_FOR));
        }
        return reading;
    }

    @Transactional
    public void close(Actor actor, CaseId file) {
        store.close(actor, file);
    }

    public Optional<Opening> running(Actor actor, CaseId file) {
        return store.find(actor, file, clock.instant());
    }

    /** Reads while the strip stands open; every reading is audited again before anything is shown (REF-56). */
    public Optional<Reading.Open> read(Actor actor, CaseId file, List<Place> places) {
        return running(actor, file)
                .map(opening -> vault.read(actor, ground(actor, file), opening.reason(), places))
                .filter(Reading.Open.class::isInstance)
                .map(Reading.Open.class::cast);
    }

    private Ground ground(Actor actor, CaseId file) {
        return vault.holds(actor, file) ? Ground.CASE_WORK : Ground.APPROVAL;
    }

    /** What the strip shows. */
    public static List<Place> places(CaseId file) {
        return List.of(Place.face(file), Sealing.contact(file));
    }
}
