package iq.masar.mrz;

import iq.masar.mrz.model.ArabicTable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Arabic names in zones by the letter-for-letter scheme of ICAO Doc 9303 part 3. */
public final class ArabicScheme {
    private static final int MOST = 16;
    private static final char SHADDA = '\u0651';

    private ArabicScheme() {}

    /** Whether Masar's proposed codes for five Sorani letters may be used. */
    public enum Sorani {
        /** ICAO's table alone. */
        REFUSED,
        /** The issuer has turned the national rule on; the result cannot be read back to the letter. */
        NATIONAL_RULE
    }

    /** How a name of a zone was taken from Arabic. */
    public enum Scheme {
        ICAO,
        PHONETIC,
        /** Nothing in the spelling decides. */
        EITHER
    }

    /** What came of writing. */
    public sealed interface Coded {
        /**
         * The components, A to Z.
         *
         * @param omitted letters that the table leaves out; marks of vowels are not among them
         * @param national whether a code that is not ICAO's was used
         */
        record Code(List<String> components, List<String> omitted, boolean national) implements Coded {
            public Code {
                components = List.copyOf(components);
                omitted = List.copyOf(omitted);
            }
        }

        /** Letters without a code, as they stand in the name. */
        record NoIcaoCode(List<String> letters) implements Coded {
            public NoIcaoCode {
                letters = List.copyOf(letters);
            }
        }

        /** Nothing to write was left. */
        record NothingLeft() implements Coded {}
    }

    /** What came of reading. */
    public sealed interface Restored {
        /** Arabic spellings, likeliest first, at most sixteen. */
        record Arabic(List<String> spellings) implements Restored {
            public Arabic {
                spellings = List.copyOf(spellings);
            }
        }

        /** Position, from 1, at which the name leaves the scheme. */
        record NotIcaoScheme(int position) implements Restored {}
    }

    /** Writes an Arabic name; spaces and hyphens part components. */
    public static Coded write(String arabic, Sorani sorani) {
        var composed = Normalizer.normalize(arabic, Normalizer.Form.NFKC);
        List<String> components = new ArrayList<>();
        var omitted = new LinkedHashSet<String>();
        var without = new LinkedHashSet<String>();
        var national = false;
        for (var word : composed.split("[\\s\\p{Zs}\\p{Pd},<\u060C]+")) {
            var letters = word.replaceAll("[\\p{Cf}'\u2019.\u02BC]", "");
            var code = new StringBuilder();
            national |= write(letters, sorani, code, omitted, without);
            if (!code.isEmpty()) {
                components.add(code.toString());
            }
        }
        if (!without.isEmpty()) {
            return new Coded.NoIcaoCode(List.copyOf(without));
        }
        return components.isEmpty()
                ? new Coded.NothingLeft()
                : new Coded.Code(components, List.copyOf(omitted), national);
    }

    private static boolean write(
            String word,
            Sorani sorani,
            StringBuilder code,
            LinkedHashSet<String> omitted,
            LinkedHashSet<String> without) {
        var national = false;
        var last = "";
        for (var i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            var found = isLast(word, i) ? ArabicTable.codeAtEnd(letter) : ArabicTable.code(letter);
            if (found.isEmpty() && sorani == Sorani.NATIONAL_RULE) {
                found = ArabicTable.soraniCode(letter);
                national |= !found.isEmpty();
            }
            switch (found) {
                case "" -> without.add(Character.toString(word.codePointAt(i)));
                case "-" -> {
                    if (Character.getType(letter) == Character.OTHER_LETTER) {
                        omitted.add(String.valueOf(letter));
                    }
                }
                case "+" -> code.append(last);
                default -> {
                    code.append(found);
                    last = found;
                }
            }
            if (Character.isHighSurrogate(letter)) {
                i++;
            }
        }
        return national;
    }

    /** Whether only marks that are not written follow. */
    private static boolean isLast(String word, int at) {
        for (var i = at + 1; i < word.length(); i++) {
            if (!ArabicTable.code(word.charAt(i)).equals("-")) {
                return false;
            }
        }
        return true;
    }

    /** Reads a name field or its components: Y offers yeh before the Pashto yeh, a doubled code shadda before twice. */
    public static Restored read(String field) {
        List<List<String>> choices = new ArrayList<>();
        var last = "";
        for (var i = 0; i < field.length(); ) {
            if (field.charAt(i) == '<') {
                if (!choices.isEmpty() && !choices.getLast().getFirst().equals(" ")) {
                    choices.add(List.of(" "));
                }
                last = "";
                i++;
                continue;
            }
            int length = ArabicTable.codeLength(field, i);
            if (length == 0) {
                return new Restored.NotIcaoScheme(i + 1);
            }
            var code = field.substring(i, i + length);
            List<String> letters = new ArrayList<>();
            if (code.equals(last)) {
                letters.add(String.valueOf(SHADDA));
            }
            ArabicTable.letters(code).chars().forEach(letter -> letters.add(Character.toString(letter)));
            choices.add(letters);
            last = code.equals(last) ? "" : code;
            i += length;
        }
        return new Restored.Arabic(spellings(choices));
    }

    /** The first choice everywhere, then every spelling that departs from it in one place, then in two, and so on. */
    private static List<String> spellings(List<List<String>> choices) {
        List<String> spellings = new ArrayList<>();
        for (var departures = 0; departures <= choices.size() && spellings.size() < MOST; departures++) {
            int before = spellings.size();
            spell(choices, 0, departures, new StringBuilder(), spellings);
            if (spellings.size() == before) {
                break;
            }
        }
        return spellings.stream().map(String::strip).toList();
    }

    private static void spell(
            List<List<String>> choices, int at, int departures, StringBuilder text, List<String> spellings) {
        if (spellings.size() >= MOST) {
            return;
        }
        if (at == choices.size()) {
            if (departures == 0) {
                spellings.add(text.toString());
            }
            return;
        }
        var here = choices.get(at);
        int length = text.length();
        for (var i = 0; i < here.size() && (i == 0 || departures > 0); i++) {
            spell(choices, at + 1, i == 0 ? departures : departures - 1, text.append(here.get(i)), spellings);
            text.setLength(length);
        }
    }

    /** By the spelling alone: X-codes prove ICAO's scheme, a C or O outside one and any break in the codes the other. */
    public static Scheme scheme(String field) {
        if (read(field) instanceof Restored.NotIcaoScheme) {
            return Scheme.PHONETIC;
        }
        return field.indexOf('X') >= 0 ? Scheme.ICAO : Scheme.EITHER;
    }
}
