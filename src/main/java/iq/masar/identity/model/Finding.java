package iq.masar.identity.model;

import iq.masar.identity.Outcome;
import iq.masar.kernel.AccountId;
import java.util.List;

/**
 * A finding as it was made; a later one has the next version and alters nothing of it (IDN-52).
 *
 * @param deciders the two officers, or the panel
 */
public record Finding(int version, Outcome outcome, List<AccountId> deciders) {
    public Finding {
        deciders = List.copyOf(deciders);
    }

    Finding next(Outcome other, List<AccountId> by) {
        return new Finding(version + 1, other, by);
    }
}
