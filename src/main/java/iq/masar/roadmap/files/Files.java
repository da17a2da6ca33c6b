package iq.masar.roadmap.files;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Sha256;
import iq.masar.roadmap.files.KeptFile.Owner;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of kept files (GOV-07, GOV-18). Whoever keeps or withdraws one has asked its owner's rules before and writes the audit
 * entry: this door knows neither activities nor meetings.
 */
@Component
public class Files {
    private final FileStore store;
    private final Ids ids;
    private final Clock clock;

    Files(FileStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a kept file says when it is fetched: its bytes, and their fingerprint as it is now. */
    public static final class Fetched {
        private final KeptFile file;
        private final byte[] content;
        private final String sha256;

        Fetched(KeptFile file, byte[] content) {
            this.file = file;
            this.content = content;
            this.sha256 = Sha256.hex(content);
        }

        public KeptFile file() {
            return file;
        }

        public byte[] content() {
            return content;
        }

        /** Computed now from the bytes as they are kept, in hexadecimal. */
        public String sha256() {
            return sha256;
        }

        /** Whether these are still the bytes that were handed in. */
        public boolean isWhole() {
            return sha256.equals(file.sha256());
        }
    }

    /**
     * Keeps a file; answers with its identifier.
     *
     * @param title what a paper is called; empty for evidence
     */
    @Transactional
    public UUID keep(Owner owner, String title, Upload file, Actor officer) {
        var id = ids.next();
        var kept = new KeptFile(
                id,
                owner,
                title,
                file.name(),
                file.kind(),
                file.content().length,
                file.sha256(),
                clock.instant(),
                Optional.empty());
        store.put(kept, file.content(), officer.account().value());
        return id;
    }

    /** Takes a paper from a meeting again; false when it does not lie there. */
    @Transactional
    public boolean withdraw(UUID id, UUID meeting) {
        return store.withdraw(id, meeting, clock.instant()) == 1;
    }

    public Optional<KeptFile> find(UUID id) {
        return store.find(id);
    }

    /** The file with its bytes, their fingerprint computed anew; empty when there is none or it was withdrawn. */
    public Optional<Fetched> fetch(UUID id) {
        return store.find(id)
                .filter(file -> !file.isWithdrawn())
                .flatMap(file -> store.content(id).map(content -> new Fetched(file, content)));
    }

    /** The files of pieces of evidence, by the evidence; none for what came without, as all did once. */
    public Map<UUID, KeptFile> ofEvidence(Collection<UUID> evidence) {
        return store.ofEvidence(evidence).stream()
                .collect(Collectors.toMap(file -> file.owner().id(), Function.identity()));
    }

    /** The papers of a meeting in the order they were laid, withdrawn ones among them. */
    public List<KeptFile> ofMeeting(UUID meeting) {
        return store.ofMeeting(meeting);
    }
}
