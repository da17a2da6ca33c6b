package iq.masar.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.emergency.model.Approver;
import iq.masar.emergency.model.Emergency;
import iq.masar.emergency.model.Facts;
import iq.masar.emergency.model.Finding;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.vault.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two institutions, fifteen minutes each, neither the requester, and a review by somebody else (REF-52, 53). */
class EmergencyRulesTest {
    private static final Instant NIGHT = Instant.parse("2026-03-01T23:00:00Z");
    private static final OrganisationCode MINISTRY = new OrganisationCode("MOMD");
    private static final OrganisationCode CENTRE = new OrganisationCode("JCC");
    private static final AccountId ZAINAB = account(1);
    private static final AccountId SALMA = account(2);
    private static final AccountId REBIN = account(3);
    private static final AccountId HANA = account(4);

    private static AccountId account(long number) {
        return new AccountId(new UUID(0, number));
    }

    private static Emergency.Requested asked() {
        return new Emergency.Requested(new Facts(
                new EmergencyId(new UUID(1, 1)),
                new CaseId(new UUID(1, 2)),
                "NI-26-000417",
                new OfficeCode("MOMD-NI"),
                new GovernorateCode("NI"),
                ZAINAB,
                MINISTRY,
                EmergencyReason.MEDICAL_EMERGENCY,
                List.of(Section.CONTACT),
                30,
                NIGHT));
    }

    private static Approver after(AccountId who, OrganisationCode institution, int minutes) {
        return new Approver(who, institution, NIGHT.plus(Duration.ofMinutes(minutes)));
    }

    private static Emergency moved(Emergency.Step step) {
        return ((Emergency.Moved) step).to();
    }

    private static EmergencyReply refused(Emergency.Step step) {
        return ((Emergency.Refused) step).why();
    }

    private static Emergency.ApprovedOnce once() {
        return (Emergency.ApprovedOnce) moved(asked().approve(after(SALMA, MINISTRY, 15)));
    }

    @Test
    void theSecondInstitutionOpensItForTheMinutesAsked() {
        var open = (Emergency.Open) moved(once().approve(after(REBIN, CENTRE, 30)));
        assertThat(open.until()).isEqualTo(NIGHT.plus(Duration.ofMinutes(60)));
        assertThat(open.isOver(open.until().minusSeconds(1))).isFalse();
        assertThat(open.isOver(open.until())).isTrue();
    }

    @Test
    void twoPeopleOfOneInstitutionAreOne() {
        assertThat(refused(once().approve(after(REBIN, MINISTRY, 16))))
                .isEqualTo(new EmergencyReply.SecondApproverSameInstitution());
    }

    @Test
    void nobodyApprovesTheirOwnRequestFirstOrSecond() {
        assertThat(refused(asked().approve(after(ZAINAB, MINISTRY, 1)))).isEqualTo(new EmergencyReply.OwnRequest());
        assertThat(refused(once().approve(after(ZAINAB, CENTRE, 16)))).isEqualTo(new EmergencyReply.OwnRequest());
    }

    @Test
    void eachApprovalHasFifteenMinutes() {
        assertThat(refused(asked().approve(after(SALMA, MINISTRY, 16))))
                .isEqualTo(new EmergencyReply.ApprovalTermPassed(NIGHT.plus(Duration.ofMinutes(15))));
        assertThat(refused(once().approve(after(REBIN, CENTRE, 31))))
                .isEqualTo(new EmergencyReply.ApprovalTermPassed(NIGHT.plus(Duration.ofMinutes(30))));
    }

    @Test
    void whoAskedOrApprovedDoesNotReview() {
        var over = ((Emergency.Open) moved(once().approve(after(REBIN, CENTRE, 20)))).end();
        List.of(ZAINAB, SALMA, REBIN)
                .forEach(one -> assertThat(refused(over.review(one, Finding.JUSTIFIED, NIGHT)))
                        .isEqualTo(new EmergencyReply.AnotherPersonReviews()));
        assertThat(moved(over.review(HANA, Finding.UNJUSTIFIED, NIGHT)).state()).isEqualTo("reviewed");
    }
}
