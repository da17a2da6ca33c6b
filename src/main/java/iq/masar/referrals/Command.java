package iq.masar.referrals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An act somebody wants to do to a referral. Whether it is possible now, the referral's state says. */
public sealed interface Command {
    /** The word used in keys, forms and records: {@code no-show}. */
    String verb();

    record Send() implements Command {
        @Override
        public String verb() {
            return "send";
        }
    }

    record Deliver() implements Command {
        @Override
        public String verb() {
            return "deliver";
        }
    }

    record Acknowledge() implements Command {
        @Override
        public String verb() {
            return "acknowledge";
        }
    }

    record Accept() implements Command {
        @Override
        public String verb() {
            return "accept";
        }
    }

    /**
     * @param reason a code of list E2, "" if none was given
     * @param text the receiver's own words; needed for {@code other}
     * @param documents codes of the documents missing; needed for {@code docs_missing}
     */
    record Decline(String reason, String text, List<String> documents) implements Command {
        public Decline {
            documents = List.copyOf(documents);
        }

        @Override
        public String verb() {
            return "decline";
        }
    }

    record Schedule(Instant appointment) implements Command {
        @Override
        public String verb() {
            return "schedule";
        }
    }

    record Start() implements Command {
        @Override
        public String verb() {
            return "start";
        }
    }

    record NoShow() implements Command {
        @Override
        public String verb() {
            return "no-show";
        }
    }

    /** The receiver gives up after the client missed two appointments. */
    record GiveUp() implements Command {
        @Override
        public String verb() {
            return "give-up";
        }
    }

    /** @param note why not full; sealed for the case worker, never stored here */
    record Finish(Outcome outcome, String note) implements Command {
        @Override
        public String verb() {
            return "finish";
        }
    }

    record Confirm(Channel channel) implements Command {
        @Override
        public String verb() {
            return "confirm";
        }
    }

    record Dispute(Channel channel) implements Command {
        @Override
        public String verb() {
            return "dispute";
        }
    }

    /** The client could not be reached to confirm. */
    record ContactFailed() implements Command {
        @Override
        public String verb() {
            return "contact-failed";
        }
    }

    /** The supervisor sends the service back to work after a dispute. */
    record Resume() implements Command {
        @Override
        public String verb() {
            return "resume";
        }
    }

    record Close() implements Command {
        @Override
        public String verb() {
            return "close";
        }
    }

    /** 200 % of the running clock; the system only. */
    record Expire() implements Command {
        @Override
        public String verb() {
            return "expire";
        }
    }

    record Reroute() implements Command {
        @Override
        public String verb() {
            return "reroute";
        }
    }

    record Withdraw(Withdrawal by) implements Command {
        @Override
        public String verb() {
            return "withdraw";
        }
    }

    /** What the provider says came of it. */
    enum Outcome {
        FULL,
        PARTIAL,
        NOT;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Optional<Outcome> find(String code) {
            return java.util.Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** How the client said it. */
    enum Channel {
        CODE,
        PHONE,
        VISIT;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Optional<Channel> find(String code) {
            return java.util.Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** On whose behalf a referral is withdrawn. */
    enum Withdrawal {
        CLIENT,
        SENDER,
        CONSENT,
        CASE_CLOSED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public static Optional<Withdrawal> find(String code) {
            return java.util.Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }
}
