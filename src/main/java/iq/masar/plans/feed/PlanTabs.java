package iq.masar.plans.feed;

import iq.masar.casework.slots.CaseTab;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.plans.Need;
import iq.masar.plans.Needs;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The four tabs of this room: screening, assessment, needs, plan. */
@Configuration(proxyBeanMethods = false)
class PlanTabs {
    private static final Set<Role> PLANNING = Set.of(Role.CASE_WORKER, Role.PROTECTION_SPECIALIST, Role.SUPERVISOR);
    private static final Set<Role> NEEDING =
            Set.of(Role.CASE_WORKER, Role.PROTECTION_SPECIALIST, Role.SUPERVISOR, Role.REGISTRAR);
    private static final Set<Role> ASKING = Set.of(
            Role.CASE_WORKER, Role.PROTECTION_SPECIALIST, Role.SUPERVISOR, Role.REGISTRAR, Role.HOTLINE_OPERATOR);

    @Bean
    CaseTab screeningTab() {
        return new Tab("screening", 10, ASKING, file -> OptionalInt.empty());
    }

    @Bean
    CaseTab assessmentTab() {
        return new Tab("assessment", 15, PLANNING, file -> OptionalInt.empty());
    }

    @Bean
    CaseTab needsTab(Needs needs) {
        return new Tab(
                "needs",
                20,
                NEEDING,
                file -> OptionalInt.of(
                        (int) needs.list(file).stream().filter(Need::isOpen).count()));
    }

    @Bean
    CaseTab planTab() {
        return new Tab("plan", 30, PLANNING, file -> OptionalInt.empty());
    }

    private static final class Tab implements CaseTab {
        private final String path;
        private final int order;
        private final Set<Role> readers;
        private final Function<CaseId, OptionalInt> count;

        Tab(String path, int order, Set<Role> readers, Function<CaseId, OptionalInt> count) {
            this.path = path;
            this.order = order;
            this.readers = readers;
            this.count = count;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public String key() {
            return "plans.tab." + path;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public boolean isFor(Actor reader) {
            return reader.roles().stream().anyMatch(readers::contains);
        }

        @Override
        public OptionalInt count(CaseId file, Actor reader) {
            return count.apply(file);
        }
    }
}
