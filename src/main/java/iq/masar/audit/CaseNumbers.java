package iq.masar.audit;

import iq.masar.kernel.CaseId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The numbers people know cases by. The room that gives them makes this a bean; without one auditors use the identifiers. */
public interface CaseNumbers {
    Optional<CaseId> find(String number);

    Map<CaseId, String> of(Collection<CaseId> files);
}
