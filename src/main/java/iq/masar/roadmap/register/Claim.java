package iq.masar.roadmap.register;

/** A source's word that a body covers an objective. */
public record Claim(String body, int objective, Kind kind, String quote, String cited) {
    /** How the cell of the coverage matrix came to be, the strongest word first (GOV-22). */
    public enum Kind {
        DECLARED,
        CONFIRMED,
        TEXT,
        DERIVED,
        SUGGESTED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
