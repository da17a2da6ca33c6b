package iq.masar.directory.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a cell may not hold: formulas a spreadsheet would run, and characters nobody sees. */
final class Cells {
    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern PHONE = Pattern.compile("\\+[0-9 ()-]{6,24}");
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private Cells() {}

    static Optional<Problem> problem(int line, String column, String cell) {
        if (isFormula(cell)) {
            return Optional.of(Problem.at(line, column, "formula", name(cell.codePointAt(0))));
        }
        var hidden = HIDDEN.matcher(cell);
        return hidden.find()
                ? Optional.of(
                        Problem.at(line, column, "hidden", name(hidden.group().codePointAt(0))))
                : Optional.empty();
    }

    /** For a file that a spreadsheet will open: a text that would be a formula is given an apostrophe. */
    static String neutral(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty()
                && FORMULA.indexOf(cell.charAt(0)) >= 0
                && !PHONE.matcher(cell).matches();
    }

    private static String name(int letter) {
        return letter > 32 && letter < 127 ? Character.toString(letter) : String.format(Locale.ROOT, "U+%04X", letter);
    }
}
