package iq.masar.committee;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Finds what looks like a telephone number, the number of a paper or an address of somebody in a text that must name nobody. */
public final class PersonalMark {
    private static final int LONG_NUMBER = 7;
    private static final Pattern NUMBER = Pattern.compile("\\+?\\p{Nd}(?:[\\s.()/\\u2010-\\u2015-]?\\p{Nd}){6,}");
    private static final Pattern PAPER =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])[A-Za-z]{1,2}\\s?\\p{Nd}{5,9}(?!\\p{Nd})");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}\\s?[\\u2010-\\u2015/-]\\s?(?:19|20)\\d{2}");

    private PersonalMark() {}

    /** Whether the text must be refused; numbers in any of the three digit sets count. */
    public static boolean isIn(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        var years = YEARS.matcher(plain).replaceAll(" ");
        return NUMBER.matcher(years).results().anyMatch(found -> digits(found.group()) >= LONG_NUMBER)
                || PAPER.matcher(years).find()
                || MAIL.matcher(years).find();
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
