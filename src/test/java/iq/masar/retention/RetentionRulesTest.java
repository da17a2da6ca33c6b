package iq.masar.retention;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.retention.model.Decision;
import iq.masar.retention.model.Ending;
import iq.masar.retention.model.Proposal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Destroyed by decision, delay and a person; never under a hold, never by one (REF-55, REF-59). */
class RetentionRulesTest {
    private static final Instant NOON = Instant.parse("2036-05-04T09:00:00Z");
    private static final AccountId NADIA = new AccountId(new UUID(0, 1));
    private static final AccountId THAIR = new AccountId(new UUID(0, 2));
    private static final Decision WHOLE =
            new Decision("17/2036", LocalDate.of(2036, 5, 3), List.of("A. Hassan", "B. Yusuf", "C. Karim"));
    private static final Proposal.Proposed PROPOSED = new Proposal.Proposed(
            new Proposal.Facts(new UUID(1, 1), new CaseId(new UUID(1, 2)), "NI-26-000001", NADIA, NOON, "term-over"));

    private static RetentionReply refused(Proposal.Step step) {
        return ((Proposal.Refused) step).why();
    }

    private static Proposal.Decided decided() {
        return (Proposal.Decided) ((Proposal.Moved) PROPOSED.decide(THAIR, WHOLE, Optional.empty(), NOON)).to();
    }

    @Test
    void withoutNumberDateOrThreeMembersThereIsNoDecision() {
        List.of(
                        new Decision("", WHOLE.date(), WHOLE.members()),
                        new Decision("17", LocalDate.of(2036, 5, 5), WHOLE.members()),
                        new Decision("17", WHOLE.date(), List.of("A", "A", "B", " ")))
                .forEach(decision -> assertThat(refused(PROPOSED.decide(THAIR, decision, Optional.empty(), NOON)))
                        .isEqualTo(new RetentionReply.CommitteeDecisionMissing()));
    }

    @Test
    void whoProposedDoesNotDecide() {
        assertThat(refused(PROPOSED.decide(NADIA, WHOLE, Optional.empty(), NOON)))
                .isEqualTo(new RetentionReply.AnotherPersonDecides());
    }

    @Test
    void aHoldStopsTheDecisionAndTheDestruction() {
        var since = LocalDate.of(2036, 1, 1);
        assertThat(refused(PROPOSED.decide(THAIR, WHOLE, Optional.of(since), NOON)))
                .isEqualTo(new RetentionReply.LegalHold(since));
        assertThat(decided().hindrance(THAIR, Optional.of(since), NOON.plus(Duration.ofDays(31))))
                .contains(new RetentionReply.LegalHold(since));
    }

    @Test
    void thirtyDaysPassToTheSecond() {
        var due = NOON.plus(Duration.ofDays(30));
        assertThat(decided().hindrance(THAIR, Optional.empty(), due.minusSeconds(1)))
                .contains(new RetentionReply.StillWaiting(due));
        assertThat(decided().hindrance(THAIR, Optional.empty(), due)).isEmpty();
    }

    @Test
    void aGovernorateNeedsTwoInstitutionsAndTenMinutes() {
        var asked = new Ending.Asked(new Ending.Facts(
                new UUID(2, 2), new GovernorateCode("NI"), false, NADIA, new OrganisationCode("MOMD"), NOON));
        assertThat(asked.confirm(THAIR, new OrganisationCode("MOMD"), NOON))
                .isEqualTo(new Ending.Refused(new RetentionReply.OneInstitutionOnly()));
        assertThat(asked.confirm(NADIA, new OrganisationCode("JCC"), NOON))
                .isEqualTo(new Ending.Refused(new RetentionReply.OneInstitutionOnly()));
        var counting = (Ending.Counting) ((Ending.Moved) asked.confirm(THAIR, new OrganisationCode("JCC"), NOON)).to();
        assertThat(counting.due()).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
        assertThat(asked.confirm(THAIR, new OrganisationCode("JCC"), NOON.plus(Duration.ofMinutes(16))))
                .isInstanceOf(Ending.Refused.class);
    }

    @Test
    void theTermsAreDataAndNotEndorsedYet() {
        var rules = new RetentionRules();
        assertThat(rules.list()).isNotEmpty().noneMatch(RetentionRule::verified);
        assertThat(rules.of(Optional.of("trafficked_abroad")).years())
                .isGreaterThan(rules.of(Optional.of("rejected_claim")).years());
        assertThat(rules.isOver(Optional.empty(), NOON, NOON.plus(Duration.ofDays(3600))))
                .isFalse();
        assertThat(rules.isOver(Optional.empty(), NOON, NOON.plus(Duration.ofDays(3660))))
                .isTrue();
    }
}
