package iq.masar.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How grave a complaint is; it decides its clock and who may know of it (code list {@code complaint-kind}, E4). */
public enum Gravity {
    SENSITIVE,
    HIGH,
    MEDIUM,
    LOW;

    private static final Set<String> SENSITIVE_SUBJECTS = Set.of("exploitation", "corruption", "safety");

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Gravity> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Before anybody has looked: what touches exploitation, corruption or safety is sensitive from its first second. */
    public static Gravity onArrival(String subject) {
        return SENSITIVE_SUBJECTS.contains(subject) ? SENSITIVE : subject.equals("thanks") ? LOW : MEDIUM;
    }

    public boolean isSensitive() {
        return this == SENSITIVE;
    }
}
