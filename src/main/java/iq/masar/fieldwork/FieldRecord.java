package iq.masar.fieldwork;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A record that came from a device, by codes; what was answered lies sealed.
 *
 * @param id the device's own; also the number of its sealed answers while it is in the queue
 * @param post that received the file, in whose queue it waits
 * @param kind {@code held}, {@code missed} or {@code excused}
 * @param notedAt when it was finished on the device
 * @param state {@code taken}, {@code queued} or {@code settled}
 * @param why it went into the queue: {@code withdrawn}, {@code blocked}, {@code recorded}, {@code missed}, {@code moved},
 *     {@code question} or {@code unread}
 */
public record FieldRecord(
        UUID id,
        UUID interview,
        CaseId file,
        OfficeCode post,
        AccountId officer,
        String kind,
        Instant notedAt,
        Instant receivedAt,
        String state,
        Optional<String> why) {
    public boolean isQueued() {
        return state.equals("queued");
    }
}
