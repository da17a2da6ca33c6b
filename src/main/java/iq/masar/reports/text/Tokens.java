package iq.masar.reports.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds numbers in plain text: Western and Arabic-Indic digits with grouping, decimals and signs; and number words. */
public final class Tokens {
    private static final String DIGIT = "[0-9\\u0660-\\u0669\\u06F0-\\u06F9]";
    private static final Pattern NUMBER =
            Pattern.compile("-?" + DIGIT + "+(?:[,.\\u066B\\u066C]" + DIGIT + "+)*\\s?(?:[%\\u066A]|في المائة)?");
    private static final Pattern WORD = Pattern.compile(
            "(?<!\\p{L})(?:ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|سبعة|ثمانية|تسعة|عشرة|مائة|ألف"
                    + "|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand"
                    + "|دوو|سێ|چوار|پێنج|شەش|حەوت|هەشت|نۆ|دە|سەد|هەزار)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Tokens() {}

    /** Every number written with digits: publishing with one of these uncited is refused. */
    public static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .toList();
    }

    /** Numbers written as words: they only warn. */
    public static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
