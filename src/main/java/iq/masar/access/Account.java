package iq.masar.access;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import java.util.Set;

/** One officer's account: a work name, a post, its roles. It holds no secret. */
public record Account(
        AccountId id,
        String username,
        String displayName,
        OrganisationCode organisation,
        OfficeCode office,
        GovernorateCode governorate,
        Set<Role> roles,
        Language language,
        AccountState state) {
    public Account {
        roles = Set.copyOf(roles);
    }

    /** Whether this can be typed at sign-in: 2 to 40 small Latin letters, digits, dots, underscores or hyphens. */
    public static boolean isUsername(String typed) {
        return typed.matches("[a-z0-9][a-z0-9._-]{1,39}");
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    /** This account acting in one session. */
    public Actor in(SessionId session) {
        return new Actor(id, displayName, organisation, office, governorate, roles, session);
    }
}
