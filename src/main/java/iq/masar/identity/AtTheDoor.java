package iq.masar.identity;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** People another room received without knowing who they are, and who wait for a claim; its beans are optional. */
public interface AtTheDoor {
    /** Who waits for an officer such as this one, the longest first; codes only. */
    List<Waiting> waiting(Actor officer);

    /** A claim was opened for one of them; false when somebody else was quicker, or nobody such waits. */
    boolean take(UUID waiting, CaseId claim, Actor officer);

    /** @param code where the person was received and by which number, as people read it */
    record Waiting(UUID id, String code, Instant since) {}
}
