package iq.masar.referrals.model;

import iq.masar.referrals.Command.Channel;
import iq.masar.referrals.Command.Outcome;
import iq.masar.referrals.Command.Withdrawal;
import java.time.Instant;

/** Where a referral stands. A method exists only where the act is possible; the table is referral.md (c). */
public sealed interface State {
    /** Two appointments missed before a client counts as lost. */
    int ATTEMPTS_BEFORE_LOST = 2;
    /** Three failed contacts before a service closes unverified. */
    int CONTACTS_BEFORE_CLOSING = 3;

    /** On its way or at work: sender and client may still withdraw it. */
    sealed interface Live extends State {
        default Withdrawn withdraw(Withdrawal by) {
            return new Withdrawn(by);
        }
    }

    /** The receiver owes an answer or a first service: silence ends it at 200 % of its clock. */
    sealed interface Awaiting extends Live {
        default ExpiredNoResponse expire() {
            return new ExpiredNoResponse();
        }
    }

    /** Nothing more is owed. */
    sealed interface Ended extends State {}

    /** Ended without a service, so that the need may go elsewhere; the silence or refusal stays counted. */
    sealed interface Unserved extends Ended {
        default State reroute() {
            return this;
        }
    }

    record Draft() implements State {
        public Sent send() {
            return new Sent();
        }
    }

    record Sent() implements Awaiting {
        public Delivered deliver() {
            return new Delivered();
        }
    }

    record Delivered() implements Awaiting {
        public Acknowledged acknowledge() {
            return new Acknowledged();
        }
    }

    record Acknowledged() implements Awaiting {
        public Accepted accept() {
            return new Accepted();
        }

        public Declined decline(String reason) {
            return new Declined(reason);
        }
    }

    record Accepted() implements Awaiting {
        public Scheduled schedule(Instant appointment) {
            return new Scheduled(appointment, 0);
        }
    }

    record Scheduled(Instant appointment, int missed) implements Awaiting {
        public InService start() {
            return new InService();
        }

        public NoShow noShow() {
            return new NoShow(missed + 1);
        }
    }

    record NoShow(int missed) implements Awaiting {
        public Scheduled schedule(Instant appointment) {
            return new Scheduled(appointment, missed);
        }

        /** Only after two missed appointments; see {@link #attemptsMissing()}. */
        public Lost giveUp() {
            return new Lost();
        }

        public int attemptsMissing() {
            return Math.max(0, ATTEMPTS_BEFORE_LOST - missed);
        }
    }

    record InService() implements Live {
        public ProviderDone finish(Outcome outcome) {
            return new ProviderDone(outcome, 0);
        }
    }

    /** The provider says it is done; unverified until the client speaks. */
    record ProviderDone(Outcome outcome, int failedContacts) implements State {
        public ClientConfirmed confirm(Channel channel) {
            return new ClientConfirmed(channel);
        }

        public ClientDisputed dispute(Channel channel) {
            return new ClientDisputed(channel);
        }

        public ProviderDone contactFailed() {
            return new ProviderDone(outcome, failedContacts + 1);
        }

        /** Only after three failed contacts; see {@link #contactsMissing()}. */
        public Closed close() {
            return new Closed(false);
        }

        public int contactsMissing() {
            return Math.max(0, CONTACTS_BEFORE_CLOSING - failedContacts);
        }
    }

    record ClientConfirmed(Channel channel) implements State {
        public Closed close() {
            return new Closed(true);
        }
    }

    record ClientDisputed(Channel channel) implements State {
        public InService resume() {
            return new InService();
        }

        /** The supervisor sends the need elsewhere: this referral closes unverified, a child goes on. */
        public Closed reroute() {
            return new Closed(false);
        }
    }

    record Declined(String reason) implements Unserved {}

    record ExpiredNoResponse() implements Unserved {}

    record Lost() implements Ended {}

    record Withdrawn(Withdrawal by) implements Ended {}

    record Closed(boolean verified) implements Ended {}

    /** The word stored and shown: {@code provider-done}. */
    default String code() {
        return switch (this) {
            case Draft _ -> "draft";
            case Sent _ -> "sent";
            case Delivered _ -> "delivered";
            case Acknowledged _ -> "acknowledged";
            case Accepted _ -> "accepted";
            case Scheduled _ -> "scheduled";
            case NoShow _ -> "no-show";
            case InService _ -> "in-service";
            case ProviderDone _ -> "provider-done";
            case ClientConfirmed _ -> "client-confirmed";
            case ClientDisputed _ -> "client-disputed";
            case Declined _ -> "declined";
            case ExpiredNoResponse _ -> "expired-no-response";
            case Lost _ -> "lost";
            case Withdrawn _ -> "withdrawn";
            case Closed _ -> "closed";
        };
    }

    /** The clock that runs while a referral stands here. */
    default Running clock() {
        return switch (this) {
            case Sent _, Delivered _ -> Running.ACKNOWLEDGE;
            case Acknowledged _ -> Running.DECIDE;
            case Accepted _, Scheduled _, NoShow _ -> Running.SERVICE;
            case InService _, ProviderDone _, ClientDisputed _ -> Running.FOLLOW_UP;
            case Draft _, ClientConfirmed _ -> Running.NONE;
            case Ended _ -> Running.NONE;
        };
    }
}
