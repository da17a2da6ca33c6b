package iq.masar.ui.web;

import iq.masar.kernel.Digits;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes the figures of an Arabic or Sorani page in Arabic-Indic digits. What people copy and compare stays as it is: numbers of
 * files, codes, telephone numbers, whatever holds a Latin letter, and everything in fields and attributes.
 */
final class OwnDigits {
    private static final Set<String> KEPT_ELEMENTS = Set.of("script", "style", "textarea", "code", "kbd");
    private static final Pattern KEPT_CLASS = Pattern.compile("class=\"[^\"]*\\b(?:m-code|m-big-code|mrz)\\b");
    private static final Pattern SINGLE = Pattern.compile("class=\"[^\"]*\\bltr\\b");
    /** Times, ranges, shares and days stand isolated too, but are figures: {@code 09:00}, {@code 48.3–70.1}, {@code 07/09/2026}. */
    private static final Pattern FIGURE = Pattern.compile("\\s*-?\\d{1,4}(?:[.,:/–%]+\\d{0,4})*%?\\s*");

    private final String page;
    private final StringBuilder written;
    private int at;

    private OwnDigits(String page) {
        this.page = page;
        this.written = new StringBuilder(page.length() + page.length() / 16);
    }

    static String in(String page) {
        return new OwnDigits(page).whole();
    }

    private String whole() {
        while (at < page.length()) {
            if (page.charAt(at) == '<') {
                tag();
            } else {
                var end = textEnd();
                figures(page.substring(at, end), false);
                at = end;
            }
        }
        return written.toString();
    }

    private int textEnd() {
        var end = page.indexOf('<', at);
        return end < 0 ? page.length() : end;
    }

    private void tag() {
        var end = tagEnd();
        var tag = page.substring(at, end);
        written.append(tag);
        at = end;
        var name = name(tag);
        if (name.isEmpty() || tag.endsWith("/>")) {
            return;
        }
        if (KEPT_ELEMENTS.contains(name) || KEPT_CLASS.matcher(tag).find()) {
            var closing = page.indexOf("</" + name, at);
            copyTo(closing < 0 ? page.length() : closing);
        } else if (SINGLE.matcher(tag).find()) {
            var text = page.substring(at, textEnd());
            figures(text, !FIGURE.matcher(text).matches());
            at += text.length();
        }
    }

    private void copyTo(int end) {
        written.append(page, at, end);
        at = end;
    }

    /** The end of the tag that begins here; quoted values may hold its sign. */
    private int tagEnd() {
        var quoted = false;
        for (int place = at; place < page.length(); place++) {
            var sign = page.charAt(place);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == '>' && !quoted) {
                return place + 1;
            }
        }
        return page.length();
    }

    /** The name of an opening tag; empty for a closing one, a comment or the document's type. */
    private static String name(String tag) {
        var end = 1;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(1, end);
    }

    /** Word by word: one that holds a Latin letter, a plus or an entity is somebody's code. */
    private void figures(String text, boolean kept) {
        var start = 0;
        for (int place = 0; place <= text.length(); place++) {
            if (place == text.length() || isGap(text.charAt(place))) {
                var word = text.substring(start, place);
                written.append(kept || isCode(word) ? word : own(word));
                if (place < text.length()) {
                    written.append(text.charAt(place));
                }
                start = place + 1;
            }
        }
    }

    private static boolean isGap(char sign) {
        return Character.isWhitespace(sign) || sign == '(' || sign == ')' || (sign >= '\u2066' && sign <= '\u2069');
    }

    private static boolean isCode(String word) {
        return word.chars().anyMatch(sign -> sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z' || sign == '+');
    }

    private static String own(String word) {
        return Digits.arabicIndic(word).replace('%', '\u066A');
    }
}
