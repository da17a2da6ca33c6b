package iq.masar.roadmap.register;

/** One line of a founding document, word for word, with its spellings. */
public record Passage(String document, int line, String text) {
    public Source source() {
        return new Source(document, line, line);
    }

    /** Whether these words stand in it. */
    public boolean says(String quote) {
        return !quote.isEmpty() && text.contains(quote);
    }
}
