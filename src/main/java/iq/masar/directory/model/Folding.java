package iq.masar.directory.model;

import iq.masar.kernel.Digits;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes spellings meet: hamza seats, ta marbuta, harakat, Kurdish letters, Latin accents, all three digit sets. */
public final class Folding {
    private static final Pattern DROPPED = Pattern.compile("[\\p{Mn}\\u0640\\u200C\\u200D]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Each letter and, after it, the letter it is read as. */
    private static final String PAIRS = "ٱاىيیيێيېيةهەهھهکكڪكگكۆوۇوڕرڵلچجژزڤفپب";

    private Folding() {}

    /** The words of a text, folded, one space between them. */
    public static String fold(String text) {
        var plain = DROPPED.matcher(
                        Normalizer.normalize(Digits.western(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        var folded = plain.codePoints()
                .map(Folding::folded)
                .filter(letter -> letter != 'ء')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return SEPARATORS.matcher(folded).replaceAll(" ").strip();
    }

    /** The folded words of what somebody looks for; an Arabic article does not hinder. */
    public static List<String> words(String typed) {
        return Stream.of(fold(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word)
                .limit(8)
                .toList();
    }

    /** Everything an entry may be found by. */
    public static String index(Stream<String> texts) {
        return texts.map(Folding::fold).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static int folded(int letter) {
        for (var at = 0; at < PAIRS.length(); at += 2) {
            if (PAIRS.charAt(at) == letter) {
                return PAIRS.charAt(at + 1);
            }
        }
        return letter;
    }
}
