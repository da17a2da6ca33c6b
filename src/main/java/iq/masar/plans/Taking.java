package iq.masar.plans;

import java.util.Map;
import java.util.UUID;

/** What became of handing in a questionnaire. */
public sealed interface Taking {
    /** A screening was stored; whether it raised a flag is told to nobody but a protection specialist. */
    record Screened(UUID sheet) implements Taking {}

    /** A score was stored. */
    record Measured(Score score) implements Taking {}

    /** Answers that cannot be read, by item: message keys. Nothing was stored. */
    record Unreadable(Map<String, String> problems) implements Taking {
        public Unreadable {
            problems = Map.copyOf(problems);
        }
    }

    /** A refusal by rule, with its own message key. */
    sealed interface Refused extends Taking {}

    /** Screening comes before assessment (REF-26). */
    record ScreeningMissing() implements Refused {}

    /** The first score is the baseline. */
    record BaselineMissing() implements Refused {}

    /** The baseline was taken already and stays as it is. */
    record BaselineTaken() implements Refused {}

    /** Too little was answered for a score to suggest a priority, and none was chosen. */
    record PriorityNeeded() implements Refused {}

    /** The case does not stand where an assessment begins; casework says why. */
    record CaseRefuses(iq.masar.casework.Refused why) implements Taking {}

    /** The case is not open for it: absent, or the actor does not hold it. */
    record NotYours() implements Taking {}
}
