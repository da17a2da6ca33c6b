package iq.masar.access.model;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a passphrase must be (ASVS 6.2): at least 15 letters, at most 128, of any kind, not one that everybody tries. No rule
 * asks for digits or signs, and spaces count.
 */
public final class PassphraseRule {
    public static final int SHORTEST = 15;
    public static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 6;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final List<String> ROWS = List.of(
            "0123456789012345678901234567890",
            "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
            "qwertyuiopasdfghjklzxcvbnmqwertyuiopasdfghjklzxcvbnm",
            "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرلاىةوزظ",
            "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
            "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ");
    private static final Set<String> COMMON = Set.of(
            "password",
            "passphrase",
            "passwort",
            "letmein",
            "welcome",
            "admin",
            "administrator",
            "login",
            "secret",
            "iloveyou",
            "sunshine",
            "princess",
            "monkey",
            "dragon",
            "football",
            "baseball",
            "master",
            "superman",
            "batman",
            "qwerty",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "abc",
            "test",
            "demo",
            "user",
            "root",
            "hello",
            "my",
            "the",
            "is",
            "a",
            "and",
            "masar",
            "momd",
            "iraq",
            "baghdad",
            "mosul",
            "nineveh",
            "ninewa",
            "erbil",
            "hawler",
            "kurdistan",
            "basra",
            "ministry",
            "migration",
            "referral",
            "changeme",
            "default",
            "temporary",
            "correct",
            "horse",
            "battery",
            "staple",
            "muhammad",
            "mohammed",
            "ahmed",
            "allah",
            "bismillah",
            "habibi",
            "كلمة",
            "السر",
            "المرور",
            "كلمةالسر",
            "كلمةالمرور",
            "سر",
            "مرور",
            "مسار",
            "العراق",
            "عراق",
            "بغداد",
            "الموصل",
            "نينوى",
            "اربيل",
            "البصرة",
            "كردستان",
            "وزارة",
            "الهجرة",
            "والمهجرين",
            "بسم",
            "الله",
            "الرحمن",
            "الرحيم",
            "محمد",
            "احمد",
            "حبيبي",
            "وشەی",
            "نهێنی",
            "وشەینهێنی",
            "کوردستان",
            "هەولێر",
            "عێراق");

    private PassphraseRule() {}

    /** What is wrong with a passphrase; each has its message {@code access.fault.…}. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON;

        public String key() {
            return "access.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The first fault, if any; a passphrase built around the account's own names counts as common. */
    public static Optional<Fault> fault(String passphrase, String username, String displayName) {
        var length = passphrase.codePointCount(0, passphrase.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        var folded = folded(passphrase);
        return isCommon(folded, folded(username), folded(displayName))
                ? Optional.of(Fault.TOO_COMMON)
                : Optional.empty();
    }

    private static boolean isCommon(String folded, String username, String displayName) {
        var bare = folded.replaceAll("\\s", "");
        if (bare.codePoints().distinct().count() < FEWEST_DIFFERENT || isRepeated(bare) || isRow(bare)) {
            return true;
        }
        var names = new HashSet<>(List.of((username + " " + displayName).split("[\\s._-]+")));
        return left(folded, names) < FEWEST_DIFFERENT || left(unleet(folded), names) < FEWEST_DIFFERENT;
    }

    /** How many letters are left without the words everybody knows. */
    private static int left(String text, Set<String> names) {
        return NOT_LETTERS
                .splitAsStream(text)
                .filter(word -> !COMMON.contains(word) && !names.contains(word))
                .mapToInt(String::length)
                .sum();
    }

    /** A short text typed again and again. */
    private static boolean isRepeated(String bare) {
        for (var period = 1; period <= Math.min(8, bare.length() / 2); period++) {
            var unit = bare.substring(0, period);
            if (unit.repeat(bare.length() / period + 1).startsWith(bare)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRow(String bare) {
        return ROWS.stream()
                .anyMatch(row ->
                        row.contains(bare) || new StringBuilder(row).reverse().indexOf(bare) >= 0);
    }

    private static String unleet(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u064B-\\u0652\\u0640]", "")
                .replaceAll("[أإآ]", "ا");
    }
}
