package iq.masar.consent;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.consent.model.Acceptance;
import iq.masar.consent.model.Reach;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsentRulesTest {
    private static final Instant NOW = Instant.parse("2026-09-07T08:00:00Z");
    private static final CaseId FILE = new CaseId(new UUID(0, 1));
    private static final OfficeCode HOUSE = new OfficeCode("RAF-HOUSE-NI");
    private static final OfficeCode PAPERS = new OfficeCode("CPA-NI");
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 9, 7);

    /** REF-19. */
    @Test
    void allPartnersIsNotARecipient() {
        assertThat(objection(to(Set.of(new OfficeCode("*"))))).isInstanceOf(ConsentReply.RecipientTooWide.class);
        var many = IntStream.range(0, 9).mapToObj(i -> new OfficeCode("P" + i)).collect(Collectors.toSet());
        assertThat(objection(to(many))).isInstanceOf(ConsentReply.RecipientTooWide.class);
        assertThat(objection(to(Set.of()))).isInstanceOf(ConsentReply.RecipientMissing.class);
        assertThat(objection(to(Set.of(new OfficeCode("NOBODY"))))).isInstanceOf(ConsentReply.RecipientMissing.class);
    }

    @Test
    void aSpokenYesNeedsAWitness() {
        var spoken = ConsentAct.caseManagement(FILE, HOUSE, ConsentMode.VERBAL, Language.AR, NEXT_YEAR);
        assertThat(objection(spoken)).isInstanceOf(ConsentReply.WitnessMissing.class);
        assertThat(rules(false).objection(spoken.witnessedBy("Yusuf"))).isEmpty();
    }

    /** REF-21. */
    @Test
    void aChildNeedsItsOwnAssentAndAGuardianOrTheSupervisor() {
        var act = to(Set.of(HOUSE));
        assertThat(objection(act.of(new ConsentAct.Minor(false, Optional.of("Rana"), false))))
                .isInstanceOf(ConsentReply.AssentMissing.class);
        assertThat(objection(act.of(new ConsentAct.Minor(true, Optional.empty(), false))))
                .isInstanceOf(ConsentReply.GuardianMissing.class);
        var conflict = act.of(new ConsentAct.Minor(true, Optional.empty(), true));
        assertThat(objection(conflict)).isInstanceOf(ConsentReply.SupervisorNeeded.class);
        assertThat(rules(true).objection(conflict)).isEmpty();
    }

    @Test
    void anEndInThePastIsRefused() {
        var act = ConsentAct.referral(
                FILE,
                Set.of(HOUSE),
                Set.of(DataCategory.HOUSING),
                ConsentMode.SIGNATURE,
                Language.AR,
                LocalDate.of(2026, 9, 7));
        assertThat(objection(act)).isInstanceOf(ConsentReply.ExpiryPast.class);
    }

    /** REF-32: only the categories a consent names, at the office it names. */
    @Test
    void coverageIsByCategoryAndRecipient() {
        var reach = new Reach(List.of(given(Map.of(HOUSE, Set.of(DataCategory.HOUSING)), ConsentState.GIVEN)), NOW);
        assertThat(reach.of(HOUSE, Set.of(DataCategory.HOUSING))).isInstanceOf(Coverage.Covered.class);
        assertThat(reach.of(HOUSE, Set.of(DataCategory.HOUSING, DataCategory.HEALTH)))
                .isEqualTo(new Coverage.Missing(HOUSE, Set.of(DataCategory.HEALTH)));
        assertThat(reach.of(PAPERS, Set.of(DataCategory.HOUSING))).isInstanceOf(Coverage.Missing.class);
    }

    @Test
    void whatIsWithdrawnCoversNothing() {
        var gone = given(Map.of(HOUSE, Set.of(DataCategory.HOUSING)), ConsentState.WITHDRAWN);
        assertThat(new Reach(List.of(gone), NOW).of(HOUSE, Set.of(DataCategory.HOUSING)))
                .isInstanceOf(Coverage.Missing.class);
    }

    @Test
    void twoNarrowYesesMayTogetherCoverAWish() {
        var reach = new Reach(
                List.of(
                        given(Map.of(HOUSE, Set.of(DataCategory.HOUSING)), ConsentState.GIVEN),
                        given(Map.of(HOUSE, Set.of(DataCategory.FAMILY)), ConsentState.NARROWED)),
                NOW);
        assertThat(reach.of(HOUSE, Set.of(DataCategory.HOUSING, DataCategory.FAMILY)))
                .isInstanceOf(Coverage.Covered.class);
    }

    private static ConsentReply.Refused objection(ConsentAct act) {
        return rules(false).objection(act).orElseThrow();
    }

    private static Acceptance rules(boolean supervisor) {
        return new Acceptance(Set.of(HOUSE, PAPERS), supervisor, NOW);
    }

    private static ConsentAct to(Set<OfficeCode> recipients) {
        return ConsentAct.referral(
                FILE, recipients, Set.of(DataCategory.HOUSING), ConsentMode.SIGNATURE, Language.AR, NEXT_YEAR);
    }

    private static Consent given(Map<OfficeCode, Set<DataCategory>> scope, ConsentState state) {
        return new Consent(
                new UUID(1, scope.hashCode()),
                FILE,
                FILE.value(),
                "C-26-000001",
                Purpose.REFERRAL,
                scope,
                ConsentMode.SIGNATURE,
                Language.AR,
                "1",
                new AccountId(new UUID(0, 9)),
                NOW.minusSeconds(60),
                NOW.plusSeconds(86_400),
                state);
    }
}
