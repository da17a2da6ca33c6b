package iq.masar.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.agencies.Partnerships.Outcome;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Label;
import iq.masar.kernel.OrganisationCode;
import iq.masar.testing.RoomTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** REF-3: two ministries, two people, ninety days, and an agreement. */
@RoomTest
class PartnershipsTest {
    private static final OrganisationCode MOMD = new OrganisationCode("MOMD");
    private static final OrganisationCode MOI = new OrganisationCode("MOI");
    private final Partnerships partnerships;
    private final Agencies agencies;
    private final Ids ids;
    private final Clock clock;

    @Autowired
    PartnershipsTest(Partnerships partnerships, Agencies agencies, Ids ids, Clock clock) {
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.ids = ids;
        this.clock = clock;
    }

    @Test
    void aProviderReceivesOnlyUnderTwoWordsAndAnAgreement() {
        var provider = provider();
        assertThat(standing(provider, today())).isInstanceOf(Standing.NotVetted.class);
        vetted(provider, MOMD, today());
        assertThat(standing(provider, today())).isInstanceOf(Standing.NotVetted.class);
        vetted(provider, MOI, today());
        assertThat(standing(provider, today())).isInstanceOf(Standing.AgreementNotInForce.class);
        agreed(provider, today(), today().plusYears(1));
        assertThat(standing(provider, today())).isEqualTo(new Standing.InForce(provider, today().plusDays(90)));
    }

    @Test
    void vettingLapsesAfterNinetyDays() {
        var provider = provider();
        vetted(provider, MOMD, today().minusDays(10));
        vetted(provider, MOI, today());
        agreed(provider, today(), today().plusYears(1));
        assertThat(standing(provider, today().plusDays(80))).isInstanceOf(Standing.InForce.class);
        assertThat(standing(provider, today().plusDays(81)))
                .isEqualTo(new Standing.NotVetted(provider, java.util.Optional.of(today().plusDays(80))));
    }

    @Test
    void theSameMinistryTwiceIsNotTwoMinistries() {
        var provider = provider();
        vetted(provider, MOMD, today().minusDays(3));
        vetted(provider, MOMD, today());
        agreed(provider, today(), today().plusYears(1));
        assertThat(standing(provider, today())).isInstanceOf(Standing.NotVetted.class);
    }

    @Test
    void aLaterObjectionEndsTheStanding() {
        var provider = provider();
        vetted(provider, MOMD, today().minusDays(3));
        vetted(provider, MOI, today().minusDays(3));
        agreed(provider, today(), today().plusYears(1));
        word(provider, MOI, today(), false);
        assertThat(standing(provider, today())).isInstanceOf(Standing.NotVetted.class);
    }

    @Test
    void whoRecordsDoesNotConfirm() {
        var provider = provider();
        var writer = person();
        var noted = (Outcome.Noted) partnerships.recordVetting(provider, MOMD, today(), true, "1/2026", writer);
        assertThat(partnerships.confirmVetting(provider, noted.id(), writer))
                .isEqualTo(new Outcome.SamePerson(noted.id()));
        assertThat(partnerships.vettings(provider).getFirst().confirmedBy()).isEmpty();
    }

    @Test
    void daysThatHaveNotComeAndEndsBeforeBeginningsAreRefused() {
        var provider = provider();
        assertThat(partnerships.recordVetting(provider, MOMD, today().plusDays(1), true, "1", person()))
                .isEqualTo(new Outcome.DayRefused(today().plusDays(1)));
        assertThat(partnerships.recordAgreement(provider, "1", today(), today().minusDays(1), person()))
                .isInstanceOf(Outcome.DayRefused.class);
        assertThat(partnerships.recordVetting(new OrganisationCode("NOBODY"), MOMD, today(), true, "1", person()))
                .isInstanceOf(Outcome.Unknown.class);
        assertThat(partnerships.confirmVetting(provider, ids.next(), person())).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void anEndedAgreementNoLongerHoldsTomorrow() {
        var provider = provider();
        vetted(provider, MOMD, today());
        vetted(provider, MOI, today());
        var agreement = agreed(provider, today().minusDays(5), today().plusYears(1));
        partnerships.endAgreement(provider, agreement);
        assertThat(standing(provider, today())).isInstanceOf(Standing.InForce.class);
        assertThat(standing(provider, today().plusDays(1))).isInstanceOf(Standing.AgreementNotInForce.class);
    }

    @Test
    void stateInstitutionsNeedNoVetting() {
        assertThat(agencies.standing(MOI, today())).isInstanceOf(Standing.InForce.class);
    }

    @Test
    void fictionalProvidersKeepTheirPapersInOrderExceptTheForgetful() {
        assertThat(agencies.standing(new OrganisationCode("CPA"), today())).isInstanceOf(Standing.InForce.class);
        assertThat(agencies.standing(new OrganisationCode("HAJAR"), today())).isInstanceOf(Standing.NotVetted.class);
    }

    private OrganisationCode provider() {
        var code = new OrganisationCode("T" + ids.next());
        agencies.record(
                new Organisation(code, new Label("جهة", "لایەن", "Provider"), Organisation.Kind.PROVIDER, false, true));
        return code;
    }

    private void vetted(OrganisationCode provider, OrganisationCode ministry, LocalDate on) {
        word(provider, ministry, on, true);
    }

    private void word(OrganisationCode provider, OrganisationCode ministry, LocalDate on, boolean cleared) {
        var noted = (Outcome.Noted) partnerships.recordVetting(provider, ministry, on, cleared, "7/2026", person());
        assertThat(partnerships.confirmVetting(provider, noted.id(), person())).isInstanceOf(Outcome.Noted.class);
    }

    private UUID agreed(OrganisationCode provider, LocalDate starts, LocalDate ends) {
        var noted = (Outcome.Noted) partnerships.recordAgreement(provider, "9/2026", starts, ends, person());
        assertThat(partnerships.confirmAgreement(provider, noted.id(), person()))
                .isInstanceOf(Outcome.Noted.class);
        return noted.id();
    }

    private Standing standing(OrganisationCode provider, LocalDate day) {
        return agencies.standing(provider, day);
    }

    private AccountId person() {
        return new AccountId(ids.next());
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }
}
