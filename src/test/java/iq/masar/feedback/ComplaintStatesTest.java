package iq.masar.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.feedback.model.Complaint;
import iq.masar.feedback.model.Facts;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintStatesTest {
    private static final Instant MORNING = Instant.parse("2026-01-04T06:00:00Z");
    private static final AccountId SAMIR = new AccountId(new UUID(0, 1));
    private static final AccountId NOOR = new AccountId(new UUID(0, 2));
    private static final Facts FACTS = new Facts(
            new ComplaintId(new UUID(0, 9)), "delay", Gravity.MEDIUM, Optional.empty(), Language.AR, "web", MORNING);

    @ParameterizedTest
    @CsvSource({"exploitation,SENSITIVE", "corruption,SENSITIVE", "safety,SENSITIVE", "delay,MEDIUM", "thanks,LOW"})
    void whatIsSensitiveIsSoFromItsFirstSecond(String subject, Gravity gravity) {
        assertThat(Gravity.onArrival(subject)).isEqualTo(gravity);
    }

    /** REF-43. */
    @Test
    void theAppealIsDecidedByAnotherPerson() {
        var appealed = new Complaint.Appealed(FACTS, SAMIR, Outcome.NOT_UPHELD, MORNING);
        assertThat(appealed.decide(SAMIR, Outcome.UPHELD, MORNING))
                .isEqualTo(new Complaint.Refused(new ComplaintReply.AnotherPersonDecides()));
        assertThat(appealed.decide(NOOR, Outcome.UPHELD, MORNING))
                .isEqualTo(new Complaint.Moved(new Complaint.Final(FACTS, NOOR, Outcome.UPHELD, MORNING)));
    }

    /** REF-43. */
    @Test
    void afterItsTermTheAppealIsRefusedWithTheDate() {
        var until = LocalDate.of(2026, 2, 3);
        var answered = new Complaint.Responded(FACTS, SAMIR, Outcome.NOT_UPHELD, MORNING, until);
        assertThat(answered.appeal(MORNING.plus(Duration.ofDays(30)))).isInstanceOf(Complaint.Moved.class);
        assertThat(answered.appeal(MORNING.plus(Duration.ofDays(31))))
                .isEqualTo(new Complaint.Refused(new ComplaintReply.AppealTermPassed(until)));
    }

    @Test
    void onlyWhoTookItReviewsAndAnswers() {
        var taken = new Complaint.Received(FACTS).triage(Gravity.HIGH).take(SAMIR);
        assertThat(taken.review(NOOR)).isEqualTo(new Complaint.Refused(new ComplaintReply.TakenByAnother()));
        assertThat(taken.facts().gravity()).isEqualTo(Gravity.HIGH);
        assertThat(new Complaint.InReview(FACTS, SAMIR).state()).isEqualTo("in-review");
    }
}
