package iq.masar.story;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.story.Client.Fate;
import iq.masar.testing.CountryHouse;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of the demonstration: enough of them, everywhere, at every step of the work. */
class CountryTest {
    @Test
    void fourGovernoratesHaveEnoughPeopleToBeCounted() {
        var byGovernorate =
                Country.clients().stream().collect(Collectors.groupingBy(Client::governorate, Collectors.counting()));
        assertThat(byGovernorate.keySet()).isEqualTo(Set.of("NI", "AN", "BG", "AR"));
        assertThat(byGovernorate.values()).allMatch(count -> count >= 10);
        assertThat(Country.clients()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void everyStepOfTheWorkHasSomebody() {
        assertThat(Country.clients().stream().map(Client::fate).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Fate.values()));
    }

    @Test
    void aCaseThatLeftTheUsualWayGotSomewhereFirst() {
        assertThat(Fate.EXPIRED.reaches(Fate.SENT)).isTrue();
        assertThat(Fate.EXPIRED.reaches(Fate.ACKNOWLEDGED)).isFalse();
        assertThat(Fate.DECLINED.reaches(Fate.ACCEPTED)).isFalse();
        assertThat(Fate.DISPUTED.reaches(Fate.CONFIRMED)).isFalse();
        assertThat(Fate.CONFIRMED.reaches(Fate.FINISHED)).isTrue();
    }

    /** The whole country through its pages: more than a minute, so only when asked for. */
    @Test
    @EnabledIfSystemProperty(named = "masar.country", matches = "true", disabledReason = "minutes: ./masar country")
    void everyCaseGetsWhereItShould() {
        try (var house = CountryHouse.told()) {
            assertThat(house.broken()).isEmpty();
            var states = house.context()
                    .getBean(JdbcClient.class)
                    .sql("select distinct state from referrals.referral")
                    .query(String.class)
                    .list();
            assertThat(new TreeSet<>(states))
                    .contains(
                            "acknowledged",
                            "accepted",
                            "scheduled",
                            "in-service",
                            "client-confirmed",
                            "client-disputed",
                            "declined",
                            "expired-no-response");
        }
    }
}
