package iq.masar.directory;

import static iq.masar.directory.DirectoryFixtures.holding;
import static iq.masar.directory.DirectoryFixtures.providing;
import static iq.masar.directory.DirectoryFixtures.reaching;
import static iq.masar.directory.DirectoryFixtures.requiring;
import static iq.masar.directory.DirectoryFixtures.service;
import static iq.masar.directory.DirectoryFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.agencies.Standing;
import iq.masar.directory.Service.Rule;
import iq.masar.directory.matching.Candidate;
import iq.masar.directory.matching.Circumstances;
import iq.masar.directory.matching.Match;
import iq.masar.directory.matching.Reason;
import iq.masar.directory.matching.Reason.Tone;
import iq.masar.directory.model.Matcher;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import iq.masar.kernel.Language;
import iq.masar.kernel.OrganisationCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** REF-2, REF-3, REF-6, REF-7, REF-20: what is offered, in which order and why. */
class MatcherTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 4);
    private static final OrganisationCode CPA = new OrganisationCode("CPA");
    private static final Standing VETTED = new Standing.InForce(CPA, TODAY.plusDays(60));
    private static final Circumstances RANA = new Circumstances(
            new GovernorateCode("NI"),
            Optional.of("IQG15Q05"),
            "returnee_abroad",
            Optional.of(1990),
            Optional.of("female"),
            Set.of("passport"),
            Set.of("unified_id"),
            Language.AR,
            3,
            2);

    @Test
    void aLackingDocumentPutsADocumentationServiceFirstAndLinksTheBlockedOne() { // REF-7
        var repair = requiring(service("repair", TODAY), "unified_id");
        var papers = providing(service("papers", TODAY), "unified_id");
        var match = matched(RANA, VETTED, List.of(repair), List.of(papers));
        assertThat(match.eligible()).extracting(one -> one.service().slug()).containsExactly("papers", "repair");
        assertThat(match.eligible().getFirst().unlocks()).contains(repair.id());
        assertThat(match.eligible().getLast().missingDocuments()).containsExactly("unified_id");
        assertThat(match.eligible()).extracting(Candidate::rank).containsExactly(1, 2);
    }

    @Test
    void whoHoldsTheDocumentGoesStraightToTheService() { // REF-7
        var repair = requiring(service("repair", TODAY), "passport");
        var match = matched(RANA, VETTED, List.of(repair), List.of(providing(service("papers", TODAY), "passport")));
        assertThat(match.eligible()).extracting(one -> one.service().slug()).containsExactly("repair");
        assertThat(codes(match.eligible().getFirst(), Tone.FITS)).contains("documents-ready");
    }

    @Test
    void aServiceOneMayUseAsOneIsStandsBeforeTheDocumentationForAnother() { // REF-6, REF-7
        var open = service("zz-open", TODAY);
        var blocked = requiring(service("aa-blocked", TODAY), "unified_id");
        var papers = providing(service("papers", TODAY), "unified_id");
        assertThat(matched(RANA, VETTED, List.of(open, blocked), List.of(papers))
                        .eligible())
                .extracting(one -> one.service().slug())
                .containsExactly("zz-open", "papers", "aa-blocked");
    }

    @ParameterizedTest
    @CsvSource({"30, 1, verified", "31, 2, demoted", "90, 2, demoted"})
    void anOldWordStandsBehindAFreshOne(int age, int rank, String reason) { // REF-2
        var old = service("a-old", TODAY.minusDays(age));
        var fresh = service("b-fresh", TODAY.minusDays(1));
        var match = matched(RANA, VETTED, List.of(old, fresh), List.of());
        var found = match.eligible().stream()
                .filter(one -> one.service().slug().equals("a-old"))
                .findFirst()
                .orElseThrow();
        assertThat(found.rank()).isEqualTo(rank);
        assertThat(found.reasons()).extracting(Reason::code).contains(reason);
    }

    @Test
    void afterNinetyDaysNobodyIsShownTheService() { // REF-2
        var match = matched(RANA, VETTED, List.of(service("old", TODAY.minusDays(91))), List.of());
        assertThat(match.eligible()).isEmpty();
        assertThat(match.ineligible()).isEmpty();
    }

    @ParameterizedTest(name = "{0} rules out with {1}")
    @CsvSource({
        "category:idp|idp_returnee, category",
        "age:50-60, age",
        "sex:male, sex",
        "governorate:AR, governorate",
        "lacking:passport|unified_id, lacking",
        "household:4-1, household",
        "household:2-3, household"
    })
    void theFailedRuleIsNamed(String rule, String code) { // REF-6
        var match = matched(
                RANA,
                VETTED,
                List.of(with(service("one", TODAY), Rule.parse(rule).orElseThrow())),
                List.of());
        assertThat(match.isUnmet()).isTrue();
        assertThat(codes(match.ineligible().getFirst(), Tone.FAILS)).containsExactly(code);
    }

    @ParameterizedTest(name = "{0} holds")
    @CsvSource({
        "category:returnee_abroad|idp",
        "age:18-60",
        "sex:female",
        "governorate:NI|AN",
        "lacking:unified_id",
        "household:3-2"
    })
    void aRuleThatHoldsLetsIn(String rule) { // REF-6
        var match = matched(
                RANA,
                VETTED,
                List.of(with(service("one", TODAY), Rule.parse(rule).orElseThrow())),
                List.of());
        assertThat(match.eligible()).hasSize(1);
    }

    @Test
    void whatIsNotKnownOfAPersonRulesNothingOut() { // REF-6
        var unknown = Circumstances.in(new GovernorateCode("NI"), "", Language.AR);
        var asking = with(
                service("one", TODAY), new Rule.Age(18, 30), new Rule.Sex("female"), new Rule.Category(Set.of("idp")));
        var match = matched(unknown, VETTED, List.of(asking), List.of());
        assertThat(codes(match.eligible().getFirst(), Tone.ASKS))
                .contains("age-unknown", "sex-unknown", "category-unknown");
    }

    @Test
    void aServiceOfAnotherDistrictIsIneligible() { // REF-6
        var elsewhere = reaching(
                service("one", TODAY),
                new Service.Reach(Set.of(new GovernorateCode("NI")), Set.of("IQG15Q07"), new Label("", "", ""), false));
        assertThat(codes(
                        matched(RANA, VETTED, List.of(elsewhere), List.of())
                                .ineligible()
                                .getFirst(),
                        Tone.FAILS))
                .containsExactly("district");
    }

    @Test
    void withoutVettingOrAgreementNobodyIsSentThere() { // REF-3
        var one = List.of(service("one", TODAY));
        assertThat(codes(
                        matched(RANA, new Standing.NotVetted(CPA, Optional.empty()), one, List.of())
                                .ineligible()
                                .getFirst(),
                        Tone.FAILS))
                .containsExactly("not-vetted");
        assertThat(codes(
                        matched(RANA, new Standing.AgreementNotInForce(CPA, Optional.empty()), one, List.of())
                                .ineligible()
                                .getFirst(),
                        Tone.FAILS))
                .containsExactly("no-agreement");
    }

    @Test
    void aFullServiceOffersItsWaitingList() { // REF-5
        var full = holding(service("a-full", TODAY), new Service.Places(Optional.of(2), 2, 3));
        var free = service("b-free", TODAY);
        var match = matched(RANA, VETTED, List.of(full, free), List.of());
        assertThat(match.eligible()).extracting(one -> one.service().slug()).containsExactly("b-free", "a-full");
        assertThat(match.eligible().getLast().reasons()).contains(new Reason("waiting", Tone.ASKS, List.of("3")));
    }

    @Test
    void matchingHasNoWayToKnowOfConsent() { // REF-20
        assertThat(Circumstances.class.getRecordComponents())
                .extracting(component -> component.getName().toLowerCase(java.util.Locale.ROOT))
                .noneMatch(name -> name.contains("consent"));
        assertThat(java.util.Arrays.stream(Directory.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals("matching"))
                        .flatMap(method -> java.util.Arrays.stream(method.getParameterTypes())))
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("Circumstances", "FamilyCode");
    }

    private static Match matched(
            Circumstances person, Standing standing, List<Service> offered, List<Service> documentation) {
        return new Matcher(person, Map.of(CPA, standing), TODAY).match(offered, documentation);
    }

    private static List<String> codes(Candidate candidate, Tone tone) {
        return candidate.reasons().stream()
                .filter(reason -> reason.tone() == tone)
                .map(Reason::code)
                .toList();
    }
}
