package iq.masar.casework.web;

import iq.masar.casework.slots.CaseTab;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.util.OptionalInt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Casework's own tabs over the case page. */
@Configuration(proxyBeanMethods = false)
class OwnTabs {
    private record Plain(String path, String key, int order) implements CaseTab {
        @Override
        public OptionalInt count(CaseId file, Actor reader) {
            return OptionalInt.empty();
        }
    }

    @Bean
    CaseTab timelineTab() {
        return new Plain("", "casework.tab.timeline", 0);
    }

    @Bean
    CaseTab householdTab() {
        return new Plain("household", "casework.tab.household", 10);
    }

    @Bean
    CaseTab notesTab() {
        return new Plain("notes", "casework.tab.notes", 15);
    }

    @Bean
    CaseTab consentsTab() {
        return new Plain("consents", "casework.tab.consents", 50);
    }

    @Bean
    CaseTab readersTab() {
        return new Plain("readers", "casework.tab.readers", 90);
    }
}
