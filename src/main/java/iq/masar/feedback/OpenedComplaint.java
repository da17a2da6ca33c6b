package iq.masar.feedback;

import java.time.Instant;
import java.util.List;

/**
 * A complaint whose texts were opened for a complaints officer.
 *
 * @param readable whether the reader's key opened it; if not, the texts are empty
 */
public record OpenedComplaint(ComplaintSummary summary, List<Said> texts, boolean readable) {
    public OpenedComplaint {
        texts = List.copyOf(texts);
    }

    /** One text: {@code complaint}, {@code answer}, {@code appeal} or {@code decision}. */
    public record Said(String kind, Instant at, String text) {}
}
