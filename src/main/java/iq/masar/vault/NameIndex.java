package iq.masar.vault;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds people by keyed tokens of their names, across Arabic, Sorani and Latin spelling; the names themselves are not kept. */
@Component
public class NameIndex {
    NameIndex() {}

    /** Replaces a case's tokens, in the caller's transaction. */
    public void index(CaseId file, GovernorateCode governorate, OfficeCode office, SearchNames names) {
        throw new UnsupportedOperationException();
    }

    /** The actor's own cases, best match first, at most 50; names, or the number of a document. */
    public List<CaseId> search(Actor actor, String typed) {
        throw new UnsupportedOperationException();
    }

    /** Nationwide, for intake: which offices may know this person. Twenty a day. */
    public Duplicates possibleDuplicates(Actor actor, SearchNames names) {
        throw new UnsupportedOperationException();
    }

    /** The same while editing or linking a case, which is not its own duplicate. */
    public Duplicates possibleDuplicates(Actor actor, CaseId self, SearchNames names) {
        throw new UnsupportedOperationException();
    }
}
