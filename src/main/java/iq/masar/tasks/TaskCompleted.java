package iq.masar.tasks;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import java.time.Instant;
import java.util.UUID;

/** A task was done, in time or late. */
public record TaskCompleted(
        UUID task, CaseId file, GovernorateCode governorate, String kind, Instant dueAt, Instant at) {}
