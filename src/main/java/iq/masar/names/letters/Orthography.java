package iq.masar.names.letters;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The habits a word may be spelt by (IDN-3): which of them a word's letters speak for. */
public enum Orthography {
    ARABIC,
    SORANI,
    KURMANJI,
    ENGLISH,
    FRENCH,
    GERMAN,
    TURKISH,
    SWEDISH,
    /** The letters of machine readable zones: capitals without marks. */
    ICAO;

    /** What letters or groups of them say: by how much likelier each habit writes them than others do. */
    private record Sign(Pattern pattern, Map<Orthography, Double> times) {}

    private static final List<Sign> ARABIC_SIGNS = List.of(
            sign("[پچژگڤڥڕڵۆێەڎ]", Map.of(SORANI, 30.0)),
            sign("[ةىثذصضطظأإؤآ]", Map.of(ARABIC, 20.0)),
            sign("^ال", Map.of(ARABIC, 8.0)),
            sign("^ئ", Map.of(SORANI, 20.0)),
            sign("وو", Map.of(SORANI, 4.0)),
            sign("[یک]", Map.of(SORANI, 3.0)),
            sign("[يك]", Map.of(ARABIC, 3.0)));

    private static final List<Sign> LATIN_SIGNS = List.of(
            sign("[êîû]", Map.of(KURMANJI, 20.0, FRENCH, 3.0)),
            sign("ş", Map.of(KURMANJI, 15.0, TURKISH, 15.0)),
            sign("[ğı]", Map.of(TURKISH, 60.0)),
            sign("ç", Map.of(KURMANJI, 5.0, TURKISH, 5.0, FRENCH, 4.0)),
            sign("ö|ü", Map.of(TURKISH, 8.0, GERMAN, 8.0, SWEDISH, 4.0)),
            sign("ä", Map.of(GERMAN, 12.0, SWEDISH, 12.0)),
            sign("å", Map.of(SWEDISH, 60.0)),
            sign("ß", Map.of(GERMAN, 60.0)),
            sign("[éèëïâ]", Map.of(FRENCH, 12.0)),
            sign("x", Map.of(KURMANJI, 5.0)),
            sign("sch|tsch|dsch", Map.of(GERMAN, 20.0)),
            sign("ou|dj|gue|tch", Map.of(FRENCH, 6.0)),
            sign("(?<!s|t)ch(?=a|e|i|o)", Map.of(FRENCH, 2.0)),
            sign("(?<!s)sj|kj|dh(?=j)", Map.of(SWEDISH, 8.0)),
            sign("ee|oo|sh|th|gh|kh|dh", Map.of(ENGLISH, 6.0)),
            sign("w", Map.of(ENGLISH, 2.0, KURMANJI, 2.0, GERMAN, 1.5)),
            sign("c(?=[aeiou])|c$", Map.of(TURKISH, 2.0, KURMANJI, 2.0)));

    private static final double ENGLISH_IS_COMMON = 4;
    private static final double ZONE = 12;

    private static Sign sign(String pattern, Map<Orthography, Double> times) {
        return new Sign(Pattern.compile(pattern), times);
    }

    /** How likely each habit is for a word, by its letters alone; the weights add up to 1. Empty for a script not known here. */
    public static Map<Orthography, Double> weigh(String word) {
        var script = Script.of(word);
        var weights = new EnumMap<Orthography, Double>(Orthography.class);
        if (script == Script.ARABIC) {
            weights.put(ARABIC, 2.0);
            weights.put(SORANI, 1.0);
            multiply(weights, ARABIC_SIGNS, word);
        } else if (script == Script.LATIN) {
            for (var habit : values()) {
                if (habit != ARABIC && habit != SORANI) {
                    weights.put(habit, habit == ENGLISH ? ENGLISH_IS_COMMON : 1.0);
                }
            }
            if (word.length() > 1 && word.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')) {
                weights.merge(ICAO, ZONE, (x, y) -> x * y);
            } else {
                weights.remove(ICAO);
            }
            multiply(weights, LATIN_SIGNS, word.toLowerCase(Locale.ROOT));
        }
        var sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((habit, weight) -> weight / sum);
        return weights;
    }

    private static void multiply(Map<Orthography, Double> weights, List<Sign> signs, String word) {
        for (var sign : signs) {
            if (sign.pattern().matcher(word).find()) {
                weights.replaceAll((habit, weight) -> weight * sign.times().getOrDefault(habit, 1.0));
            }
        }
    }
}
