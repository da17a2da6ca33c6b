package iq.masar.plans;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One taken questionnaire with what it measured; the answers lie sealed in the vault.
 *
 * @param value 0 to 1 with four decimals; absent when less than the instrument's share was answered
 * @param dimensions the same for each dimension of the instrument, in its order
 * @param answered the share of the applicable weight that was answered, 0 to 1
 * @param manner absent for what was asked before it was noted
 */
public record Score(
        UUID id,
        CaseId file,
        Wave wave,
        Optional<BigDecimal> value,
        List<Part> dimensions,
        BigDecimal answered,
        String instrument,
        int version,
        Language language,
        Optional<Manner> manner,
        Instant takenAt,
        AccountId takenBy) {
    public Score {
        dimensions = List.copyOf(dimensions);
    }

    /** One dimension's score. */
    public record Part(String dimension, Optional<BigDecimal> value) {}

    /** A screening that was handed in; what it raised is told nowhere. */
    public record Screening(UUID id, int version, Language language, Instant at, AccountId by) {}

    /** How it was asked (RET-50). */
    public enum Manner implements Plan.Coded {
        VISIT,
        PHONE
    }

    /** When in the life of a case a score is taken (code list E8). */
    public enum Wave {
        BASELINE,
        MIDTERM,
        ENDLINE,
        LATER;

        /** The word used in columns, forms and message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Wave> find(String code) {
            return List.of(values()).stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }
}
