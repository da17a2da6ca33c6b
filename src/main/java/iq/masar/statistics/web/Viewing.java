package iq.masar.statistics.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Role;
import iq.masar.statistics.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which part of the country somebody may look at: supervisors their own governorate, the others all of it. */
@Component
class Viewing {
    private static final Set<Role> EVERYWHERE =
            EnumSet.of(Role.ANALYST, Role.NATIONAL_ADMINISTRATION, Role.COORDINATOR, Role.AUDITOR);
    private final Names names;

    Viewing(Names names) {
        this.names = names;
    }

    /** What was asked for, if it exists and is this reader's; nothing asked means all one may see. */
    Optional<Scope> scope(Actor actor, String governorate, String period) {
        var year = period.isEmpty() ? Scope.ALL : period;
        if (!year.equals(Scope.ALL) && !year.matches("20[0-9]{2}")) {
            return Optional.empty();
        }
        var national = seesEverything(actor);
        if (governorate.isEmpty()) {
            return Optional.of(new Scope(national ? Optional.empty() : Optional.of(actor.governorate()), year));
        }
        var asked = new GovernorateCode(governorate);
        return names.knows(asked) && (national || actor.governorate().equals(asked))
                ? Optional.of(new Scope(Optional.of(asked), year))
                : Optional.empty();
    }

    boolean seesEverything(Actor actor) {
        return actor.roles().stream().anyMatch(EVERYWHERE::contains);
    }

    /** Every filter is a link. */
    static String href(Scope scope) {
        return address("/dashboard", scope, "");
    }

    static String href(Scope scope, String measure) {
        return address("/dashboard", scope, measure);
    }

    static String export(Scope scope) {
        return address("/dashboard/export", scope, "");
    }

    private static String address(String path, Scope scope, String measure) {
        var query = new ArrayList<String>();
        scope.governorate().ifPresent(place -> query.add("governorate=" + place));
        if (!scope.period().equals(Scope.ALL)) {
            query.add("period=" + scope.period());
        }
        if (!measure.isEmpty()) {
            query.add("measure=" + measure);
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
