package iq.masar.hotline.web;

import iq.masar.casework.slots.CaseTab;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** The operator's entry in the side navigation, and the case tab that prepares a case for the phone. */
@Component
class HotlineNavigation implements NavigationSource, CaseTab {
    @Override
    public List<Entry> entries(Actor actor) {
        return actor.is(Role.HOTLINE_OPERATOR) ? List.of(Entry.of("/hotline", "phone", "hotline.desk", 5)) : List.of();
    }

    @Override
    public String path() {
        return PhoneTabPages.TAB;
    }

    @Override
    public String key() {
        return "hotline.tab";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public OptionalInt count(CaseId file, Actor reader) {
        return OptionalInt.empty();
    }

    @Override
    public boolean isFor(Actor reader) {
        return reader.is(Role.CASE_WORKER)
                || reader.is(Role.REGISTRAR)
                || reader.is(Role.PROTECTION_SPECIALIST)
                || reader.is(Role.HOTLINE_OPERATOR);
    }
}
