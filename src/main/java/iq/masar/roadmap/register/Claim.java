package iq.masar.roadmap.register;

/** A source's word that a body covers an objective. */
public record Claim(String body, int objective, Kind kind, String quote, String cited) {
    /** How the cell of the coverage matrix came to be (GOV-22). */
    public enum Kind {
        DECLARED,
        TEXT,
        DERIVED,
        SUGGESTED,
        CONFIRMED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
