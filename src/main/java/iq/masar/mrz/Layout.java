package iq.masar.mrz;

/** The five shapes of a zone (ICAO Doc 9303, parts 4 to 7). Lines and columns count from 1. */
public enum Layout {
    /** Card of 3 lines of 30 characters. */
    TD1(3, 30, 'A', "1.1.2 1.3.3 1.6.9 2.16.3 2.1.6 2.8.1 2.9.6 1.16.15 2.19.11 3.1.30", "1.15 2.7 2.15 - 2.30"),
    /** Document of 2 lines of 36 characters. */
    TD2(2, 36, 'A', "1.1.2 1.3.3 2.1.9 2.11.3 2.14.6 2.21.1 2.22.6 2.29.7 - 1.6.31", "2.10 2.20 2.28 - 2.36"),
    /** Passport of 2 lines of 44 characters. */
    TD3(2, 44, 'P', "1.1.2 1.3.3 2.1.9 2.11.3 2.14.6 2.21.1 2.22.6 2.29.14 - 1.6.39", "2.10 2.20 2.28 2.43 2.44"),
    /** Visa of 2 lines of 44 characters. */
    MRVA(2, 44, 'V', "1.1.2 1.3.3 2.1.9 2.11.3 2.14.6 2.21.1 2.22.6 2.29.16 - 1.6.39", "2.10 2.20 2.28 - -"),
    /** Visa of 2 lines of 36 characters. */
    MRVB(2, 36, 'V', "1.1.2 1.3.3 2.1.9 2.11.3 2.14.6 2.21.1 2.22.6 2.29.8 - 1.6.31", "2.10 2.20 2.28 - -");

    private final int lines;
    private final int width;
    private final char first;
    private final Span[] spans;
    private final Span[] digits;

    Layout(int lines, int width, char first, String spans, String digits) {
        this.lines = lines;
        this.width = width;
        this.first = first;
        this.spans = Span.all(spans);
        this.digits = Span.all(digits);
    }

    /** Lines of the zone, 2 or 3. */
    public int lines() {
        return lines;
    }

    /** Characters of each line. */
    public int width() {
        return width;
    }

    /** True for the two visas, which have no composite digit and cut long numbers at nine characters. */
    public boolean isVisa() {
        return first == 'V';
    }

    /** Where {@code element} lies; a span of length 0 when this layout has none. */
    public Span span(Element element) {
        return spans[element.ordinal()];
    }

    /** Where the digit lies; a span of length 0 when this layout has none. */
    public Span span(Check check) {
        return digits[check.ordinal()];
    }

    /** Whether a document code may begin with {@code letter} here; TD2 also prints single-sheet passports (PU). */
    public boolean mayBegin(char letter) {
        return switch (this) {
            case TD1 -> letter == 'A' || letter == 'C' || letter == 'I';
            case TD2 -> letter == 'A' || letter == 'C' || letter == 'I' || letter == 'P';
            case TD3, MRVA, MRVB -> letter == first;
        };
    }

    /** A run of characters: its line and first column, counted from 1, and its length. */
    public record Span(int line, int column, int length) {
        private static final Span NOWHERE = new Span(0, 0, 0);

        private static Span[] all(String words) {
            var parts = words.split(" ", -1);
            var spans = new Span[parts.length];
            for (var i = 0; i < parts.length; i++) {
                var numbers = parts[i].split("\\.", -1);
                spans[i] = numbers.length < 2
                        ? NOWHERE
                        : new Span(
                                Integer.parseInt(numbers[0]),
                                Integer.parseInt(numbers[1]),
                                numbers.length == 3 ? Integer.parseInt(numbers[2]) : 1);
            }
            return spans;
        }
    }
}
