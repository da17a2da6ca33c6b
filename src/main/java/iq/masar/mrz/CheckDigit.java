package iq.masar.mrz;

/** What became of one check digit. */
public sealed interface CheckDigit {
    /** The digit is the one the field asks for. */
    record Passed() implements CheckDigit {}

    /** The zone says {@code found} where the field asks for {@code expected}. */
    record Failed(char expected, char found) implements CheckDigit {}

    /** The layout has no such digit, or the field is empty and so is its digit. */
    record Absent() implements CheckDigit {}
}
