package iq.masar.casework.web;

import iq.masar.casework.slots.CaseTab;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Casework's own tabs over the case page. */
@Configuration(proxyBeanMethods = false)
class OwnTabs {
    private static final Set<Role> CASE_ROLES = EnumSet.of(
            Role.REGISTRAR, Role.CASE_WORKER, Role.PROTECTION_SPECIALIST, Role.SUPERVISOR, Role.HOTLINE_OPERATOR);
    private static final Set<Role> WRITERS =
            EnumSet.of(Role.REGISTRAR, Role.CASE_WORKER, Role.PROTECTION_SPECIALIST, Role.SUPERVISOR);
    private static final Set<Role> ANSWERABLE =
            EnumSet.of(Role.CASE_WORKER, Role.PROTECTION_SPECIALIST, Role.SUPERVISOR);

    /** @param readers as the policy table has them for the tab's page */
    private record Plain(String path, String key, int order, Set<Role> readers) implements CaseTab {
        @Override
        public boolean isFor(Actor reader) {
            return reader.roles().stream().anyMatch(readers::contains);
        }

        @Override
        public OptionalInt count(CaseId file, Actor reader) {
            return OptionalInt.empty();
        }
    }

    @Bean
    CaseTab timelineTab() {
        return new Plain("", "casework.tab.timeline", 0, CASE_ROLES);
    }

    @Bean
    CaseTab householdTab() {
        return new Plain("household", "casework.tab.household", 10, CASE_ROLES);
    }

    @Bean
    CaseTab notesTab() {
        return new Plain("notes", "casework.tab.notes", 15, WRITERS);
    }

    @Bean
    CaseTab consentsTab() {
        return new Plain("consents", "casework.tab.consents", 50, CASE_ROLES);
    }

    @Bean
    CaseTab readersTab() {
        return new Plain("readers", "casework.tab.readers", 90, ANSWERABLE);
    }
}
