package iq.masar.identity;

import iq.masar.kernel.CaseId;
import java.util.Map;

/**
 * What another room knows of a person's safeguards (RET-7). A kind it does not name is unknown, and unknown counts as open
 * unless the claim itself records what closed it.
 */
@FunctionalInterface
public interface Safeguards {
    Map<SafeguardKind, Standing> of(CaseId claim);

    /** Whether a safeguard still holds the file. */
    enum Standing {
        OPEN,
        CLOSED
    }
}
