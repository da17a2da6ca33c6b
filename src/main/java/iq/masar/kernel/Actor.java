package iq.masar.kernel;

import java.util.Set;

/**
 * Who is acting: a signed-in account with its office and roles, in one session.
 *
 * @param session the session whose unlocked keys may be used; it holds no secret itself
 */
public record Actor(
        AccountId account,
        String displayName,
        OrganisationCode organisation,
        OfficeCode office,
        GovernorateCode governorate,
        Set<Role> roles,
        SessionId session) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
