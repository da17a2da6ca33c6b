package iq.masar.casework.slots;

import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something waiting for a second person.
 *
 * @param key message key of what waits; {@code href} the page where it is decided
 * @param author who asked, by work name: she does not decide it
 */
public record Approval(CaseId file, String key, String author, Instant since, Optional<Instant> dueAt, String href) {}
