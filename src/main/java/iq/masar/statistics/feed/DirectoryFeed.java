package iq.masar.statistics.feed;

import iq.masar.directory.ServiceChanged;
import iq.masar.directory.ServiceVerified;
import iq.masar.directory.UnmetNeedRecorded;
import iq.masar.kernel.Ids;
import iq.masar.statistics.Happenings;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Listens to the directory of services. */
@Component
class DirectoryFeed {
    private static final String SEVERAL = "IQ";
    private final Happenings happenings;
    private final Ids ids;

    DirectoryFeed(Happenings happenings, Ids ids) {
        this.happenings = happenings;
        this.ids = ids;
    }

    @ApplicationModuleListener
    void on(ServiceChanged event) {
        var where = event.governorates().size() == 1
                ? event.governorates().iterator().next()
                : SEVERAL;
        happenings.service(
                event.service().value(), event.family(), where, event.state().equalsIgnoreCase("active"));
    }

    @ApplicationModuleListener
    void on(ServiceVerified event) {
        happenings.verified(event.service().value(), event.day());
    }

    /** The event has no name of its own; each delivery is one need. */
    @ApplicationModuleListener
    void on(UnmetNeedRecorded event) {
        happenings.unmet(
                ids.next(), event.family(), event.governorate(), event.district(), event.reason(), event.month());
    }
}
