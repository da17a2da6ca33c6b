package iq.masar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of the side navigation one entry at most is where the reader stands. */
class ScreenTest {
    private static final Actor READER = new Actor(
            new AccountId(new UUID(0, 1)),
            "R",
            new OrganisationCode("MOI"),
            new OfficeCode("MOI-1"),
            new GovernorateCode("BG"),
            Set.of(Role.REGISTER_OFFICER),
            new SessionId(new UUID(0, 2)));

    private static Screen at(String path) {
        return new Screen(
                Screen.Taste.of(Language.AR),
                Screen.Address.of(path),
                () -> Optional.of(READER),
                Optional::empty,
                actor -> List.of(
                        NavigationSource.Entry.of("/register", "search", "a", 1),
                        NavigationSource.Entry.of("/register/twins", "users", "b", 2)),
                () -> new UUID(0, 0));
    }

    @Test
    void theLongestEntryThatLeadsHereIsTheOne() {
        assertThat(at("/register").isAt("/register")).isTrue();
        assertThat(at("/register/new").isAt("/register")).isTrue();
        assertThat(at("/register/twins").isAt("/register")).isFalse();
        assertThat(at("/register/twins/7").isAt("/register/twins")).isTrue();
        assertThat(at("/register/twinsets").isAt("/register")).isTrue();
        assertThat(at("/registers").isAt("/register")).isFalse();
    }
}
