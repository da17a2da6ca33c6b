package iq.masar.tasks;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.UUID;

/**
 * When a person and her worker meet.
 *
 * @param place code: {@code office}, {@code safe-room}, {@code phone}, {@code visit}
 * @param state {@code planned}, {@code kept}, {@code missed} or {@code cancelled}
 */
public record Appointment(UUID id, CaseId file, AccountId owner, Instant startsAt, String place, String state) {}
