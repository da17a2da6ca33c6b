package iq.masar.journeys.manifest;

import iq.masar.journeys.model.Manifest;
import iq.masar.journeys.model.ManifestLine;
import iq.masar.journeys.model.Remark;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * A file as it waits: nothing of it is written yet (RET-29), and what it would change (RET-30).
 *
 * @param encoding in which it was saved, or {@code xlsx}
 * @param same rows the operation says already
 * @param removed lines of the operation the file no longer has
 */
public record StagedManifest(
        UUID id, Instant at, String encoding, Manifest manifest, int added, int changed, int same, int removed) {
    /** Rows that cannot go on, in the file's order. */
    public List<ManifestLine> badLines() {
        var good = new HashSet<>(manifest.good());
        return manifest.lines().stream().filter(line -> !good.contains(line)).toList();
    }

    /** What is said of one row. */
    public List<Remark> of(int line) {
        return manifest.remarks().stream()
                .filter(remark -> remark.line() == line)
                .toList();
    }

    /** Whether confirming it would change anything. */
    public boolean changes() {
        return added + changed + removed > 0;
    }
}
