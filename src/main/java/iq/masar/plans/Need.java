package iq.masar.plans;

import iq.masar.codes.Priority;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import java.time.Instant;
import java.util.Locale;

/** What a person needs, by service family; only codes, the words lie sealed in the vault. */
public record Need(
        NeedId id,
        CaseId file,
        FamilyCode family,
        Priority priority,
        State state,
        Instant recordedAt,
        Instant changedAt) {

    /** How far a need has come. */
    public enum State {
        OPEN,
        REFERRED,
        MET,
        WITHDRAWN;

        /** The word used in columns and message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return state == State.OPEN || state == State.REFERRED;
    }
}
