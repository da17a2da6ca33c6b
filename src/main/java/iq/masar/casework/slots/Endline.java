package iq.masar.casework.slots;

import iq.masar.kernel.CaseId;

/** The room that scores cases tells whether one has its endline (REF-31); without such a room a reason is always asked. */
public interface Endline {
    boolean isScored(CaseId file);
}
