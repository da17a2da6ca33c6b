package iq.masar.retention;

import iq.masar.kernel.Label;

/**
 * How long a file is kept after closing (H4: data, not code).
 *
 * @param code returnee category, or {@code default}
 */
public record RetentionRule(String code, int years, Label label, String source, boolean verified) {
    public static final String DEFAULT = "default";
}
