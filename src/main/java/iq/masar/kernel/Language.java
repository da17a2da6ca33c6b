package iq.masar.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three languages of the product, Arabic first. Digits are Western unless a page asks otherwise. */
public enum Language {
    AR("ar", "rtl"),
    CKB("ckb", "rtl"),
    EN("en", "ltr");

    private final String tag;
    private final String direction;
    private final Locale locale;

    Language(String tag, String direction) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag((tag.equals("en") ? "en-GB" : tag + "-IQ") + "-u-nu-latn");
        this.direction = direction;
    }

    public static Optional<Language> find(String tag) {
        return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst();
    }

    /** The tag pages, bundles and columns use: {@code ar}, {@code ckb} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** {@code rtl} or {@code ltr}, as HTML's {@code dir} wants it. */
    public String direction() {
        return direction;
    }

    /** The locale for dates and numbers: Iraq, Western digits. */
    public Locale locale() {
        return locale;
    }
}
