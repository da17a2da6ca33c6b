package iq.masar.ui.charts;

/**
 * One value as a page may show it; what cannot be shown says why by its kind and its pattern.
 *
 * @param text the value in the reader's language, or the word for its absence
 */
public record Reading(Kind kind, double number, String text) {
    /** Zero, hidden and unknown are three different things, and look it. */
    public enum Kind {
        KNOWN,
        ZERO,
        SUPPRESSED,
        MISSING
    }

    public static Reading known(double number, String text) {
        return new Reading(number == 0 ? Kind.ZERO : Kind.KNOWN, number, text);
    }

    public static Reading suppressed(String text) {
        return new Reading(Kind.SUPPRESSED, 0, text);
    }

    public static Reading missing(String text) {
        return new Reading(Kind.MISSING, 0, text);
    }

    public boolean isKnown() {
        return kind == Kind.KNOWN || kind == Kind.ZERO;
    }

    public boolean isSuppressed() {
        return kind == Kind.SUPPRESSED;
    }

    /** The fill of a shape carrying this reading, when a known one is filled so. */
    String fill(String known) {
        return switch (kind) {
            case KNOWN -> known;
            case ZERO -> "url(#c-zero)";
            case SUPPRESSED -> "url(#c-sup)";
            case MISSING -> "url(#c-none)";
        };
    }
}
