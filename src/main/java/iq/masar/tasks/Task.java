package iq.masar.tasks;

import static iq.masar.ui.Words.t;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Words;
import java.time.Instant;
import java.util.Optional;

/**
 * Something to be done for a case by one owner before a moment (REF-29).
 *
 * @param kind code with a message {@code tasks.task.<kind>}; unknown kinds are shown by a general word
 * @param link the page where it is done, a path of ours
 */
public record Task(
        TaskId id,
        CaseId file,
        String kind,
        AccountId owner,
        Instant createdAt,
        Instant dueAt,
        Optional<String> link,
        Optional<Instant> doneAt) {
    /** The kind nobody but its owner and the protection specialists sees (REF-26). */
    public static final String PROTECTION = "protection";

    /** The word of its kind in the reader's language; a general one where the kind has none of its own. */
    public String word() {
        var key = "tasks.task." + kind;
        return Words.has(Words.language(), key) ? t(key) : t("tasks.task.other");
    }

    public boolean isOpen() {
        return doneAt.isEmpty();
    }
}
