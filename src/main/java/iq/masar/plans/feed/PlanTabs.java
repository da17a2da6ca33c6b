package iq.masar.plans.feed;

import iq.masar.casework.slots.CaseTab;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.plans.Need;
import iq.masar.plans.Needs;
import java.util.OptionalInt;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The four tabs of this room: screening, assessment, needs, plan. */
@Configuration(proxyBeanMethods = false)
class PlanTabs {
    @Bean
    CaseTab screeningTab() {
        return new Tab("screening", 10, file -> OptionalInt.empty());
    }

    @Bean
    CaseTab assessmentTab() {
        return new Tab("assessment", 15, file -> OptionalInt.empty());
    }

    @Bean
    CaseTab needsTab(Needs needs) {
        return new Tab(
                "needs",
                20,
                file -> OptionalInt.of(
                        (int) needs.list(file).stream().filter(Need::isOpen).count()));
    }

    @Bean
    CaseTab planTab() {
        return new Tab("plan", 30, file -> OptionalInt.empty());
    }

    private static final class Tab implements CaseTab {
        private final String path;
        private final int order;
        private final Function<CaseId, OptionalInt> count;

        Tab(String path, int order, Function<CaseId, OptionalInt> count) {
            this.path = path;
            this.order = order;
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
        public OptionalInt count(CaseId file, Actor reader) {
            return count.apply(file);
        }
    }
}
