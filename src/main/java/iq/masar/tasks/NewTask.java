package iq.masar.tasks;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.Optional;

/** A task to be: {@code link} is the page where it is done, or what {@code completeFor} will name. */
public record NewTask(CaseId file, String kind, AccountId owner, Instant dueAt, Optional<String> link) {}
