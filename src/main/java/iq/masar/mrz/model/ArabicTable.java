package iq.masar.mrz.model;

import java.util.HashMap;
import java.util.Map;

/**
 * The Arabic table of ICAO Doc 9303 part 3 section 6.C and appendix B.5.4: 82 characters. A code after a stroke is the
 * one at the end of a component; {@code -} is not written; {@code +} repeats the code before it.
 */
public final class ArabicTable {
    private static final String ROWS = """
            0621 XE  0622 XAA  0623 XAE  0624 U  0625 I  0626 XI  0627 A  0628 B  0629 XTA/XAH
            062A T  062B XTH  062C J  062D XH  062E XKH  062F D  0630 XDH  0631 R  0632 Z
            0633 S  0634 XSH  0635 XSS  0636 XDZ  0637 XTT  0638 XZZ  0639 E  063A G  0640 -
            0641 F  0642 Q  0643 K  0644 L  0645 M  0646 N  0647 H  0648 W  0649 XAY
            064A Y  064B -  064C -  064D -  064E -  064F -  0650 -  0651 +  0652 -
            0670 -  0671 XXA  0679 XXT  067C XRT  067E P  0681 XKE  0685 XXH  0686 XC  0688 XXD
            0689 XDR  0691 XXR  0693 XRR  0696 XRX  0698 XJ  069A XXS  069C -  06A2 -  06A4 V
            06A5 XF  06A7 -  06A8 -  06A9 XKK  06AB XXK  06AD XNG  06AF XGG  06BA XNN  06BC XXN
            06BE XDO  06C0 XYH  06C1 XXG  06C2 XGE  06C3 XTG  06CC XYA  06CD XXY  06D0 Y  06D2 XYB
            06D3 XBE
            """;

    /** Masar's proposal for the five Sorani letters without a code; lossy, not ICAO's. */
    private static final Map<Character, String> SORANI =
            Map.of('\u0695', "R", '\u06B5', "L", '\u06C6', "W", '\u06CE', "Y", '\u06D5', "H");

    private static final Map<Character, String> CODES = new HashMap<>();
    private static final Map<Character, String> AT_END = new HashMap<>();
    private static final Map<String, String> LETTERS = new HashMap<>();

    static {
        for (var row : ROWS.strip().split("\\s{2,}|\n")) {
            var words = row.strip().split(" ");
            char letter = (char) Integer.parseInt(words[0], 16);
            var codes = words[1].split("/");
            CODES.put(letter, codes[0]);
            LETTERS.merge(codes[0], String.valueOf(letter), String::concat);
            if (codes.length > 1) {
                AT_END.put(letter, codes[1]);
                LETTERS.put(codes[1], String.valueOf(letter));
            }
        }
    }

    private ArabicTable() {}

    /** The code of a letter, {@code -} or {@code +}; empty when the table has no such row. */
    public static String code(char letter) {
        return CODES.getOrDefault(letter, "");
    }

    /** The code of a letter that ends a component. */
    public static String codeAtEnd(char letter) {
        return AT_END.getOrDefault(letter, code(letter));
    }

    /** The proposed code of a Sorani letter; empty for any other. */
    public static String soraniCode(char letter) {
        return SORANI.getOrDefault(letter, "");
    }

    /** The letters a code stands for, likeliest first; empty for no code. */
    public static String letters(String code) {
        return code.equals("-") || code.equals("+") ? "" : LETTERS.getOrDefault(code, "");
    }

    /** Length of the code that begins at {@code at}; 0 when none does. */
    public static int codeLength(String text, int at) {
        int longest = text.charAt(at) == 'X' ? 3 : 1;
        for (int length = text.charAt(at) == 'X' ? 2 : 1; length <= longest && at + length <= text.length(); length++) {
            if (!letters(text.substring(at, at + length)).isEmpty()) {
                return length;
            }
        }
        return 0;
    }

    /** Rows of the table, for those who check it. */
    public static int size() {
        return CODES.size();
    }
}
