package iq.masar.referrals;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.referrals.envelope.Opened;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.model.State;
import iq.masar.referrals.steps.Documentation;
import iq.masar.referrals.steps.Files;
import iq.masar.referrals.steps.Progress;
import iq.masar.referrals.store.InboxStore;
import iq.masar.referrals.store.ReferralStore;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The receiver's desk: what came in, nearest deadline first, and the answers owed. It can neither search nor count people. */
@Component
public class Inbox {
    private static final Set<String> RECEIVER =
            Set.of("acknowledge", "accept", "decline", "schedule", "start", "no-show", "give-up", "finish");
    private static final int DELIVERED_AT_ONCE = 50;

    private final ReferralStore store;
    private final InboxStore inbox;
    private final Progress progress;
    private final Files files;
    private final Documentation documentation;
    private final Opened opened;

    Inbox(
            ReferralStore store,
            InboxStore inbox,
            Progress progress,
            Files files,
            Documentation documentation,
            Opened opened) {
        this.store = store;
        this.inbox = inbox;
        this.progress = progress;
        this.files = files;
        this.documentation = documentation;
        this.opened = opened;
    }

    /** Which part of the inbox. */
    public enum Filter {
        OPEN,
        WAITING,
        OVERDUE,
        IN_SERVICE,
        DISPUTED,
        ENDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Filter of(String code) {
            for (var one : values()) {
                if (one.code().equals(code)) {
                    return one;
                }
            }
            return OPEN;
        }
    }

    /** Where the last page ended. */
    public record After(Instant due, ReferralId id) {}

    /** What came of opening the disclosed words. */
    public sealed interface Words {
        /** @param texts by category and field */
        record Read(Map<String, Map<String, String>> texts) implements Words {
            public Read {
                texts = Map.copyOf(texts);
            }
        }

        /** Nothing is open to the receiver now. */
        record Closed() implements Words {}

        record Spent(Instant renews) implements Words {}

        record Paused() implements Words {}
    }

    /** The words disclosed to the receiver, as far as consent still covers them; the opening is audited first. */
    public Words read(ReferralFile file, Actor receiver) {
        return opened.read(file, receiver);
    }

    /** One page, at most {@code size} lines; what lay undelivered counts as delivered now. */
    @Transactional
    public List<ReferralSummary> list(Actor receiver, Filter filter, Optional<After> after, int size) {
        inbox.undelivered(receiver, DELIVERED_AT_ONCE)
                .forEach(id -> store.lock(id).ifPresent(this::deliver));
        return inbox.page(receiver, filter, after, size);
    }

    /** The referral as its receiver may see it; for others it does not exist. */
    @Transactional
    public Optional<ReferralFile> find(ReferralId id, Actor receiver) {
        var found = store.find(id).filter(one -> isFor(one, receiver));
        if (found.filter(one -> one.state() instanceof State.Sent).isPresent()) {
            store.lock(id).ifPresent(this::deliver);
            found = store.find(id);
        }
        return found.map(one -> files.of(one, RECEIVER)).map(Opened::asReceiverSees);
    }

    /**
     * Answers: acknowledge, accept, decline, schedule, start, no-show, give up, finish; others' referrals are {@code Missing}.
     * A decline for missing documents prepares a referral to a documentation service (REF-37).
     */
    @Transactional
    public Reply answer(ReferralId id, Command command, Actor receiver) {
        if (!RECEIVER.contains(command.verb())) {
            return new Reply.Missing();
        }
        var found = store.lock(id).filter(one -> isFor(one, receiver));
        if (found.filter(one -> one.state() instanceof State.Sent).isPresent()) {
            deliver(found.get());
            found = store.lock(id);
        }
        return found.map(one -> answered(one, command, receiver)).orElse(new Reply.Missing());
    }

    private Reply answered(Referral referral, Command command, Actor receiver) {
        var reply = progress.take(referral, command, Optional.of(receiver));
        if (reply instanceof Reply.Done && command instanceof Command.Decline decline) {
            documentation.prepare(referral, decline);
        }
        if (reply instanceof Reply.Done && (command instanceof Command.Accept || command instanceof Command.Decline)) {
            documentation.decided(referral);
        }
        return reply;
    }

    private void deliver(Referral referral) {
        progress.take(referral, new Command.Deliver(), Optional.empty());
    }

    private static boolean isFor(Referral referral, Actor receiver) {
        return receiver.is(Role.PROVIDER) && referral.isAddressedTo(receiver.office(), receiver.account());
    }
}
