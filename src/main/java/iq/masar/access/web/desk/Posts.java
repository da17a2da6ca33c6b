package iq.masar.access.web.desk;

import iq.masar.access.AccountDesk;
import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The offices and roles an administrator may choose, and what was chosen. */
@Component
class Posts {
    private static final List<String> REASONS =
            List.of("new-post", "role-change", "moved", "left", "long-absence", "suspicion", "mistake");
    private final Agencies agencies;

    Posts(Agencies agencies) {
        this.agencies = agencies;
    }

    List<Part.Choice> offices() {
        return Arrays.stream(Office.Kind.values())
                .flatMap(kind -> agencies.offices(kind).stream())
                .map(office -> Part.Choice.of(office.code().value(), Words.label(office.name())))
                .toList();
    }

    static List<Part.Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> Part.Choice.of(role.code(), Words.t("ui.role." + role.code())))
                .toList();
    }

    static List<Part.Choice> reasons() {
        return REASONS.stream()
                .map(code -> Part.Choice.of(code, Words.t("access.reason." + code)))
                .toList();
    }

    String officeName(OfficeCode office) {
        return Words.label(agencies.name(office));
    }

    /** The chosen post; what is wrong with it becomes problems of the form. */
    Optional<AccountDesk.Post> chosen(Form form) {
        var office = agencies.office(new OfficeCode(form.text("office")));
        var roles = roles(form);
        if (office.isEmpty()) {
            form.problem("office", "access.office-missing");
        }
        if (roles.isEmpty()) {
            form.problem("roles", "access.roles-missing");
        }
        return office.filter(found -> !roles.isEmpty())
                .map(found -> new AccountDesk.Post(found.organisation(), found.code(), found.governorate(), roles));
    }

    /** The chosen reason's code; a missing one becomes a problem of the form. */
    static String reason(Form form) {
        if (!REASONS.contains(form.text("reason"))) {
            form.problem("reason", "access.reason-missing");
        }
        return form.text("reason");
    }

    private static Set<Role> roles(Form form) {
        var known = Arrays.stream(Role.values()).map(Role::code).collect(Collectors.toSet());
        return form.all("roles").stream().filter(known::contains).map(Role::of).collect(Collectors.toSet());
    }
}
