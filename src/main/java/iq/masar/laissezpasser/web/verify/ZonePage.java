package iq.masar.laissezpasser.web.verify;

import iq.masar.laissezpasser.zones.ZoneReading;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.Optional;

/** The desk at which zones are read. */
public record ZonePage(Optional<ZoneReading> reading, Form form) implements Page {
    @Override
    public String template() {
        return "laissezpasser/zonedesk";
    }
}
