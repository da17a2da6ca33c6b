package iq.masar.vault.model;

import iq.masar.kernel.Digits;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name made comparable: one spelling of each letter, articles and joins made alike, and a coarse skeleton of consonants
 * that Arabic, Sorani and Latin spellings of one name share. Small on purpose; the room of names will know more.
 */
public record SpelledName(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\u0640\u200B\u200D-\u200F\u202A-\u202E\u2066-\u2069]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern LATIN_ABD = Pattern.compile("\\babd[ -]*(?:[aeiou][lr][ -]*)?(?=\\p{L})");
    private static final Pattern LATIN_ARTICLE = Pattern.compile("\\b[ae][lr]-\\s*");
    private static final List<String> PARTICLES = List.of("بن", "ابن", "bin", "ibn");
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('أ', "ا"),
            Map.entry('إ', "ا"),
            Map.entry('آ', "ا"),
            Map.entry('ٱ', "ا"),
            Map.entry('ى', "ي"),
            Map.entry('ی', "ي"),
            Map.entry('ئ', "ي"),
            Map.entry('ێ', "ي"),
            Map.entry('ؤ', "و"),
            Map.entry('ۆ', "و"),
            Map.entry('ة', "ه"),
            Map.entry('ھ', "ه"),
            Map.entry('ک', "ك"),
            Map.entry('ڕ', "ر"),
            Map.entry('ڵ', "ل"),
            Map.entry('ء', ""),
            Map.entry('ﻻ', "لا"));
    private static final String[] SOUNDS = {
        "sh>x", "ch>x", "kh>h", "gh>k", "th>s", "dh>d", "ph>f", "ck>k", "zh>j", "b>b", "p>b", "پ>b", "ب>b", "t>t",
        "ت>t", "ط>t", "ث>s", "س>s", "ص>s", "s>s", "ج>j", "ژ>j", "j>j", "ش>x", "چ>x", "خ>h", "ح>h", "ه>h", "h>h", "غ>k",
        "گ>k", "ك>k", "ق>k", "k>k", "q>k", "g>k", "c>k", "x>ks", "د>d", "ذ>d", "ض>d", "ظ>d", "ز>d", "d>d", "z>d", "ف>f",
        "ڤ>f", "f>f", "v>f", "ل>l", "l>l", "م>m", "m>m", "ن>n", "n>n", "ر>r", "r>r"
    };
    private static final Map<String, String> SOUND = sounds();

    public SpelledName {
        words = List.copyOf(words);
    }

    public static SpelledName of(String text) {
        var folded = letters(MARKS.matcher(Normalizer.normalize(sorani(text), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT));
        folded = LATIN_ARTICLE
                .matcher(LATIN_ABD.matcher(folded).replaceAll("abd"))
                .replaceAll("");
        var words = new ArrayList<String>();
        var abd = false;
        for (var word : NOT_WORD.split(Digits.western(folded))) {
            if (abd && !word.isEmpty()) {
                words.add("عبد" + (word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word));
                abd = false;
            } else if (word.equals("عبد")) {
                abd = true;
            } else if (!word.isEmpty() && !PARTICLES.contains(word)) {
                words.add(
                        word.startsWith("عبدال") && word.length() > 6
                                ? "عبد" + word.substring(5)
                                : withoutArticle(word));
            }
        }
        if (abd) {
            words.add("عبد");
        }
        return new SpelledName(words);
    }

    /** Decomposition would tear hamza off its bearer and make ae of nothing; the vowel ە is written in two ways. */
    private static String sorani(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("ه\u200C", "ە")
                .replace('\u200C', ' ');
    }

    private static String letters(String text) {
        var folded = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            folded.append(LETTERS.getOrDefault(text.charAt(i), text.substring(i, i + 1)));
        }
        return folded.toString();
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }

    /** All words joined, for exact comparison of one slot of a name. */
    public String joined() {
        return String.join("", words).replace("ە", "ه");
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The consonants all scripts agree on; never empty for a word. */
    public static String skeleton(String word) {
        var sounds = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            var two = SOUND.get(word.substring(i, Math.min(word.length(), i + 2)));
            var sound = two == null ? SOUND.get(word.substring(i, i + 1)) : two;
            i += two == null || i + 1 == word.length() ? 0 : 1;
            if (sound != null && !sounds.toString().endsWith(sound)) {
                sounds.append(sound);
            }
        }
        var skeleton = sounds.toString();
        var bare = skeleton.endsWith("h") && skeleton.length() > 1
                ? skeleton.substring(0, skeleton.length() - 1)
                : skeleton;
        return bare.isEmpty() ? "-" + word.length() : bare;
    }

    /** The skeleton of the whole, word by word joined. */
    public String skeleton() {
        return skeleton(String.join("", words));
    }

    private static Map<String, String> sounds() {
        var sounds = new java.util.HashMap<String, String>();
        for (var rule : SOUNDS) {
            var parts = rule.split(">", 2);
            sounds.put(parts[0], parts[1]);
        }
        return Map.copyOf(sounds);
    }
}
