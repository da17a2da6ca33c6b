package iq.masar.mrz.model;

import iq.masar.mrz.MrzName;
import iq.masar.mrz.MrzName.Taken;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Latin names as printed, taken to A to Z by the recommended spellings of ICAO Doc 9303 part 3 section 6.A. */
public final class LatinLetters {
    private static final Map<Character, String> SPELLED = Map.ofEntries(
            Map.entry('\u00C4', "AE"),
            Map.entry('\u00C5', "AA"),
            Map.entry('\u00C6', "AE"),
            Map.entry('\u00D0', "D"),
            Map.entry('\u00D6', "OE"),
            Map.entry('\u00D8', "OE"),
            Map.entry('\u00DC', "UE"),
            Map.entry('\u00DE', "TH"),
            Map.entry('\u00DF', "SS"),
            Map.entry('\u1E9E', "SS"),
            Map.entry('\u0110', "D"),
            Map.entry('\u0126', "H"),
            Map.entry('\u0131', "I"),
            Map.entry('\u0132', "IJ"),
            Map.entry('\u0138', "Q"),
            Map.entry('\u013F', "L"),
            Map.entry('\u0141', "L"),
            Map.entry('\u014A', "N"),
            Map.entry('\u0152', "OE"),
            Map.entry('\u0166', "T"),
            Map.entry('\u018F', "E"));

    private LatinLetters() {}

    /**
     * Takes "PRIMARY, SECONDARY" (or a primary alone) apart: a hyphen or space separates components, an apostrophe
     * joins, other marks vanish.
     */
    public static Taken take(String printed) {
        int comma = printed.indexOf(',');
        List<String> primary = new ArrayList<>();
        List<String> secondary = new ArrayList<>();
        int fault = spell(printed, 0, comma < 0 ? printed.length() : comma, primary);
        if (fault < 0 && comma >= 0) {
            fault = spell(printed, comma + 1, printed.length(), secondary);
        }
        if (fault >= 0) {
            return new Taken.Unspellable(fault + 1, Character.toString(printed.codePointAt(fault)));
        }
        return new Taken.Name(new MrzName(primary, secondary, false));
    }

    private static int spell(String printed, int from, int to, List<String> components) {
        var word = new StringBuilder();
        for (var i = from; i < to; i++) {
            char letter = Character.toUpperCase(printed.charAt(i));
            if (letter == ','
                    || letter == '-'
                    || letter == '\u2010'
                    || letter == '\u2011'
                    || letter == '<'
                    || Character.isSpaceChar(letter)) {
                close(word, components);
            } else if (!append(printed.charAt(i), word)) {
                return i;
            }
        }
        close(word, components);
        return -1;
    }

    private static void close(StringBuilder word, List<String> components) {
        if (!word.isEmpty()) {
            components.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean append(char printed, StringBuilder word) {
        char letter = Character.toUpperCase(printed);
        if (letter >= 'A' && letter <= 'Z') {
            word.append(letter);
            return true;
        }
        var spelled = SPELLED.get(printed == '\u00DF' ? printed : letter);
        if (spelled != null) {
            word.append(spelled);
            return true;
        }
        if (vanishes(letter)) {
            return true;
        }
        char plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0);
        if (plain >= 'A' && plain <= 'Z') {
            word.append(plain);
            return true;
        }
        return false;
    }

    private static boolean vanishes(char mark) {
        return switch (Character.getType(mark)) {
            case Character.NON_SPACING_MARK,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            default -> false;
        };
    }
}
