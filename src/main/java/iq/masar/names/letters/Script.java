package iq.masar.names.letters;

/** The script of a word: which alphabet the learned tables read it in. */
public enum Script {
    ARABIC,
    LATIN,
    OTHER;

    /** The script of most letters of a word; {@code OTHER} if it has none of ours. */
    public static Script of(CharSequence word) {
        var arabic = 0;
        var latin = 0;
        var other = 0;
        for (var i = 0; i < word.length(); i++) {
            switch (of(word.charAt(i))) {
                case ARABIC -> arabic++;
                case LATIN -> latin++;
                case OTHER -> other += Character.isLetter(word.charAt(i)) ? 1 : 0;
            }
        }
        if (other > arabic + latin || arabic + latin == 0) {
            return OTHER;
        }
        return arabic >= latin ? ARABIC : LATIN;
    }

    static Script of(char letter) {
        if (letter >= 0x0600 && letter < 0x0700) {
            return Character.isLetter(letter) ? ARABIC : OTHER;
        }
        return letter < 0x0250 && Character.isLetter(letter) || letter >= 0x1e00 && letter < 0x1f00 ? LATIN : OTHER;
    }
}
