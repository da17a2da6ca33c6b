package iq.masar.casework.slots;

import iq.masar.casework.CaseSummary;
import java.util.List;
import java.util.OptionalInt;

/** Everything the frame around a case's pages shows: who, where it stands, the closed personal strip, the tabs. */
public record CaseFrame(
        CaseSummary file, String callingName, String categoryWord, boolean workable, Strip strip, List<Tab> tabs) {
    public CaseFrame {
        tabs = List.copyOf(tabs);
    }

    /** One tab of the row. */
    public record Tab(String href, String key, boolean active, OptionalInt count) {}

    public String href() {
        return "/cases/" + file.id();
    }
}
