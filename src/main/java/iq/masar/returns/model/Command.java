package iq.masar.returns.model;

import iq.masar.returns.model.safeguard.Safeguard;
import java.time.LocalDate;
import java.util.List;

/** What can be asked of a return; {@link Rules} meets it with where the return stands. */
public sealed interface Command {
    /** Its word in messages and the audit: {@code invite}. */
    default String code() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    record Check(List<String> missing) implements Command {}

    record Resend() implements Command {}

    /** Closes one safeguard. */
    record Clear(Safeguard kind, boolean evidenced) implements Command {}

    /** Opens one, or says that it stays open; in any state before departure (RET-9). */
    record Hold(Safeguard kind) implements Command {}

    record Invite() implements Command {}

    record Interview(boolean readBackOrMissed) implements Command {}

    record Decide(Ruling ruling) implements Command {}

    record Appeal(LocalDate day) implements Command {}

    /** The term of the rule set ran out; {@code deemed} where the set says what silence means. */
    record TermPassed(boolean deemed) implements Command {}

    record Issue() implements Command {}

    record Expire() implements Command {}

    record Seat() implements Command {}

    record Board(boolean fitToday) implements Command {}

    /** No-show or unfit. */
    record Unseat() implements Command {}

    record Depart() implements Command {}

    record Land() implements Command {}

    record Receive() implements Command {}

    record Offer() implements Command {}

    record Accept() implements Command {}

    record Decline() implements Command {}

    record Withdraw(Return.Withdrawn.By by) implements Command {}

    /** @param day a negative decision closes only when its term is over */
    record Close(LocalDate day) implements Command {}
}
