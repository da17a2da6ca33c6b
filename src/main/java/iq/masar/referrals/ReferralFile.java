package iq.masar.referrals;

import iq.masar.codes.Codes;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.ui.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One referral with everything its page shows, in codes: clock, ladder, chain, what was disclosed, what happened.
 *
 * @param verbs what may be done now by this reader
 */
public record ReferralFile(
        ReferralSummary line,
        GovernorateCode governorate,
        Optional<String> district,
        OrganisationCode organisation,
        Milestones milestones,
        Optional<ClockFace> clock,
        List<Rung> ladder,
        List<ReferralSummary> chain,
        List<Disclosed> disclosures,
        List<Happening> happenings,
        List<String> verbs) {
    public ReferralFile {
        ladder = List.copyOf(ladder);
        chain = List.copyOf(chain);
        disclosures = List.copyOf(disclosures);
        happenings = List.copyOf(happenings);
        verbs = List.copyOf(verbs);
    }

    public boolean may(String verb) {
        return verbs.contains(verb);
    }

    /** What the answers were. */
    public record Milestones(
            Optional<Instant> appointment,
            Optional<String> declineReason,
            List<String> documents,
            Optional<String> outcome,
            Optional<String> channel,
            Optional<String> withdrawnBy,
            Optional<Boolean> verified,
            int missed,
            int failedContacts,
            Optional<ReferralId> blocks) {
        public Milestones {
            documents = List.copyOf(documents);
        }
    }

    /** @param share of the clock used: 1 is due, 2 is the end; counted in working time on a working clock */
    public record ClockFace(String clock, Instant begun, Instant due, Instant ends, boolean wall, double share) {}

    /** One rung of the ladder of the running clock; {@code fired} is empty while it lies ahead. */
    public record Rung(
            String clock,
            int step,
            Instant due,
            Optional<Instant> fired,
            List<String> told,
            Optional<UUID> proposed,
            Optional<OfficeCode> proposedOffice) {
        public Rung {
            told = List.copyOf(told);
        }
    }

    /** One field that went to the receiver. */
    public record Disclosed(
            String category,
            String field,
            Optional<UUID> consent,
            boolean withheld,
            Instant at,
            Optional<Instant> released,
            Optional<Instant> cut) {
        /** Whether the receiver may read it now. */
        public boolean isOpen() {
            return cut.isEmpty() && (!withheld || released.isPresent());
        }
    }

    /** One act, newest first. */
    public record Happening(
            Instant at,
            String verb,
            String state,
            Optional<String> actor,
            Optional<OfficeCode> office,
            Map<String, String> facts) {
        public Happening {
            facts = Map.copyOf(facts);
        }

        /** What was said with it, in the reader's words: an outcome, a reason, a way; empty when nothing was. */
        public String said(Codes codes) {
            var code = facts.getOrDefault("code", "");
            return code.isEmpty()
                    ? ""
                    : switch (verb) {
                        case "decline" -> Words.label(codes.label("decline-reason", code));
                        case "finish" -> Words.t("referrals.outcome." + code);
                        case "confirm", "dispute" -> Words.t("referrals.channel." + code);
                        case "consent-cut" -> Words.t("referrals.category." + code);
                        case "withdraw" -> Words.t("referrals.withdrawn." + code);
                        default -> code;
                    };
        }
    }
}
