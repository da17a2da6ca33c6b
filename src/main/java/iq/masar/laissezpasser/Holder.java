package iq.masar.laissezpasser;

import java.util.Map;

/**
 * Whom a document speaks of. It passes through memory and the vault only.
 *
 * @param original the whole name in its own script, letter for letter as it was received
 * @param primary Latin letters of what stands first in the zone: the laqab, else the grandfather's name; may be empty
 * @param secondary Latin letters of own and father's name; may be empty
 * @param birth six characters {@code YYMMDD}, pairs of {@code <} for parts nobody knows
 * @param sex {@code F}, {@code M} or {@code X}
 * @param birthplace as it was said; may be empty
 * @param previousPassport number of the passport that was lost; empty for somebody who never had one (IDN-68)
 */
public record Holder(
        String original,
        String primary,
        String secondary,
        String birth,
        String sex,
        String birthplace,
        String previousPassport) {
    /** The fields under which the vault keeps them. */
    public Map<String, String> fields() {
        return Map.of(
                "original", original,
                "primary", primary,
                "secondary", secondary,
                "birth", birth,
                "sex", sex,
                "birthplace", birthplace,
                "previous", previousPassport);
    }

    public static Holder of(Map<String, String> fields) {
        return new Holder(
                fields.getOrDefault("original", ""),
                fields.getOrDefault("primary", ""),
                fields.getOrDefault("secondary", ""),
                fields.getOrDefault("birth", "<<<<<<"),
                fields.getOrDefault("sex", "X"),
                fields.getOrDefault("birthplace", ""),
                fields.getOrDefault("previous", ""));
    }

    /** Nobody's particulars belong in a log. */
    @Override
    public String toString() {
        return "Holder";
    }
}
