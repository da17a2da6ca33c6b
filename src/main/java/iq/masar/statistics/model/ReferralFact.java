package iq.masar.statistics.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A referral as the shared store may know it. */
public record ReferralFact(
        LocalDate month,
        ReferralNote note,
        String answer,
        Optional<String> timely,
        Optional<String> declineReason,
        Optional<String> service,
        Optional<String> outcome,
        Optional<Integer> answerHours) {
    /** Generalises what was heard; empty while the sending itself has not been heard. */
    public static Optional<ReferralFact> of(ReferralNote note, Map<String, Moment> moments) {
        return Optional.ofNullable(moments.get("sent")).map(sent -> of(note, moments, sent));
    }

    private static ReferralFact of(ReferralNote note, Map<String, Moment> moments, Moment sent) {
        var answer = answer(moments);
        var decided = Optional.ofNullable(moments.get(answer)).filter(moment -> isDecision(answer));
        var words = decided.map(moment -> moment.detail().split(" ", 2)).orElse(new String[0]);
        var accepted = answer.equals("accepted");
        var started = accepted && moments.containsKey("started");
        return new ReferralFact(
                CaseFact.month(sent),
                note,
                answer,
                decided.map(moment -> words[0]),
                answer.equals("declined") ? Optional.of(words.length > 1 ? words[1] : "other") : Optional.empty(),
                accepted ? Optional.of(started ? "started" : "not-started") : Optional.empty(),
                started ? Optional.of(outcome(moments)) : Optional.empty(),
                decided.map(
                        moment -> (int) Duration.between(sent.at(), moment.at()).toHours()));
    }

    private static boolean isDecision(String answer) {
        return answer.equals("accepted") || answer.equals("declined");
    }

    /** A provider that once accepted has answered, whatever came later. */
    private static String answer(Map<String, Moment> moments) {
        if (moments.containsKey("accepted")) {
            return "accepted";
        }
        return Stream.of("declined", "expired", "withdrawn")
                .filter(moments::containsKey)
                .findFirst()
                .map(kind -> kind.equals("expired") ? "silent" : kind)
                .orElse("waiting");
    }

    /** The person's last word. */
    private static String outcome(Map<String, Moment> moments) {
        var confirmed = at(moments, "confirmed");
        var disputed = at(moments, "disputed");
        if (confirmed.isBefore(disputed)) {
            return "disputed";
        }
        return moments.containsKey("confirmed") ? "confirmed" : "unconfirmed";
    }

    private static Instant at(Map<String, Moment> moments, String kind) {
        return Optional.ofNullable(moments.get(kind)).map(Moment::at).orElse(Instant.MIN);
    }
}
