package iq.masar.casework;

import iq.masar.casework.slots.Obstacle;
import java.util.List;
import java.util.Locale;

/** Why a step cannot be taken now; each says what is missing and who can cure it (H2). */
public sealed interface Refused extends CaseReply {
    /** {@code duplicate-check-missing}: its words are {@code casework.refused.<code>}, with {@code .missing} and {@code .cure}. */
    default String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    /** The case's state knows no such step. */
    record NotNow(String state, String step) implements Refused {}

    /** No duplicate check was made yet (REF-13). */
    record DuplicateCheckMissing() implements Refused {}

    /** Neither consent nor a vital interest allows work on this case. */
    record ConsentMissing() implements Refused {}

    /** Assessment ends with a priority. */
    record PriorityMissing() implements Refused {}

    /** Nobody gives a case to herself (REF-25). */
    record SelfAssignment() implements Refused {}

    /** The one who asked does not also approve. */
    record SelfApproval() implements Refused {}

    /** The account has no keys yet, or is not a case worker of the office. */
    record NoSuccessor() implements Refused {}

    /** Contact counts as lost after three attempts on two channels over thirty days (REF-30). */
    record AttemptsMissing(int attempts, int channels, int days) implements Refused {}

    /** Something is still open: referrals, tasks, whatever rooms report (REF-31). */
    record StillOpen(List<Obstacle> obstacles) implements Refused {
        public StillOpen {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** The person was not offered to say how it went (REF-31). */
    record FeedbackNotOffered() implements Refused {}

    /** Neither an endline score nor the reason why there is none (REF-31). */
    record EndlineMissing() implements Refused {}

    /** The second person must be another one (DuplicateOf, REF-13). */
    record SecondPersonNeeded() implements Refused {}

    /** The calling-name searches of today are used up (REF-13). */
    record SearchBudgetSpent() implements Refused {}

    /** A save came after another one; both texts are shown (H6). */
    record Overtaken() implements Refused {}

    /** The case is not this officer's; pages answer as if it did not exist (H3). */
    record NotYours() implements Refused {}
}
