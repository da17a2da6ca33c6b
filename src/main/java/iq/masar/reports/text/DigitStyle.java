package iq.masar.reports.text;

/** Which digits a report is printed with (GOV-49). */
public enum DigitStyle {
    WESTERN,
    ARABIC_INDIC;

    public String of(String text) {
        if (this == WESTERN) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var between = i > 0 && i + 1 < text.length() && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1));
            shown.append(
                    isDigit(c)
                            ? (char) (c - '0' + '\u0660')
                            : between && c == ',' ? '\u066C' : between && c == '.' ? '\u066B' : c);
        }
        return shown.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
