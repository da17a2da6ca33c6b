package iq.masar.statistics.feed;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.GovernorateCode;
import iq.masar.returns.ReturnMoved;
import iq.masar.statistics.Happenings;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Listens to returns: each state of the way home is counted once a file, in the month it came to it (list E6). Of a safeguard, a
 * withdrawal or an appeal nothing is told here.
 */
@Component
class ReturnFeed {
    private static final GovernorateCode NOWHERE = new GovernorateCode("unknown");
    private static final String FIRST = "received";
    private static final Set<String> COUNTED = Set.of(
            "decided", "document_issued", "planned", "boarded", "arrived", "offered", "enrolled", "declined");

    private final Happenings happenings;

    ReturnFeed(Happenings happenings) {
        this.happenings = happenings;
    }

    @ApplicationModuleListener
    void on(ReturnMoved event) {
        if (event.from().equals(FIRST)) {
            count(event, FIRST);
        }
        if (COUNTED.contains(event.to())) {
            count(event, event.to());
        }
    }

    private void count(ReturnMoved event, String state) {
        var key = UUID.nameUUIDFromBytes((event.file() + state).getBytes(StandardCharsets.US_ASCII));
        happenings.happened(key, "return", YearMonth.from(Baghdad.day(event.at())), NOWHERE, state);
    }
}
