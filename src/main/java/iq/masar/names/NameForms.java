package iq.masar.names;

import iq.masar.names.parts.Parts;

/** Reads spellings. */
public final class NameForms {
    /** Words a name may have (IDN-6). */
    public static final int MOST_TOKENS = 12;

    /** UTF-16 units a name may have. */
    public static final int LONGEST = 300;

    private NameForms() {}

    /** Reads a spelling or says why it cannot be; refusals in the order of {@link NameForm}, the first place wins. */
    public static NameForm read(String spelling) {
        var end = Math.min(spelling.length(), LONGEST);
        for (var i = 0; i < end; i++) {
            var letter = spelling.charAt(i);
            if (Character.isHighSurrogate(letter)
                    && i + 1 < spelling.length()
                    && Character.isLowSurrogate(spelling.charAt(i + 1))) {
                if (Character.isDigit(spelling.codePointAt(i))) {
                    return new NameForm.DigitInName(i);
                }
                i++;
            } else if (damaged(letter)) {
                return new NameForm.Unreadable(i);
            } else if (Character.isDigit(letter)) {
                return new NameForm.DigitInName(i);
            }
        }
        if (spelling.length() > LONGEST) {
            return new NameForm.TooLong(LONGEST);
        }
        var tokens = Parts.words(spelling);
        if (tokens > MOST_TOKENS) {
            return new NameForm.TooManyTokens(tokens);
        }
        var name = new Name(spelling);
        return name.parts().isEmpty() ? new NameForm.NothingLeft() : new NameForm.Readable(name);
    }

    private static boolean damaged(char letter) {
        return letter == 0xfffd
                || Character.isSurrogate(letter)
                || Character.isISOControl(letter)
                || letter >= 0x202a && letter <= 0x202e
                || letter >= 0x2066 && letter <= 0x2069
                || letter >= 0xfff9 && letter <= 0xfffb
                || letter >= 0xfdd0 && letter <= 0xfdef
                || letter >= 0xfffe;
    }
}
