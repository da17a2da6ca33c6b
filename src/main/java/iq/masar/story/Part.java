package iq.masar.story;

import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import java.util.Set;

/** One person of the cast: an account of the demonstration. */
public record Part(
        String username,
        String name,
        OrganisationCode organisation,
        OfficeCode office,
        GovernorateCode governorate,
        Set<Role> roles) {
    public static Part of(
            String username, String name, String organisation, String office, String governorate, Role... roles) {
        return new Part(
                username,
                name,
                new OrganisationCode(organisation),
                new OfficeCode(office),
                new GovernorateCode(governorate),
                Set.of(roles));
    }
}
