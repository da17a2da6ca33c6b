package iq.masar.casework.slots;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.util.Optional;

/** Makes the frame for a case page; empty means: answer as if the case did not exist. */
public interface CaseFrames {
    Optional<CaseFrame> of(CaseId file, Actor reader, String activeTab);
}
