package iq.masar.casework.slots;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.util.List;

/** A room that remembers something about a case; entries private to others are absent, never greyed. */
public interface CaseHistory {
    List<HistoryEntry> of(CaseId file, Actor reader);
}
