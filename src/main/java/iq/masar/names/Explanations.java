package iq.masar.names;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a comparison in a reader's language: part by part, with the bits that add up to the score (IDN-25). Each name stands in its own isolate. */
public final class Explanations {
    /** The languages an explanation exists in; any other tag is answered in the last. */
    public static final List<String> LANGUAGES = List.of("ar", "ckb", "en");

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private static final List<String> BITS = List.of("بت", "بیت", "bits");

    private Explanations() {}

    /** The relation's word. */
    public static String of(Relation relation, String language) {
        return words(relation).get(place(language));
    }

    /** The verdict's words. */
    public static String of(Verdict verdict, String language) {
        return words(verdict).get(place(language));
    }

    /** The whole comparison on one line. */
    public static String of(Comparison comparison, String language) {
        var terms =
                comparison.terms().stream().map(term -> term(term, language)).collect(Collectors.joining("; "));
        return of(comparison.verdict(), language) + ": " + terms + " = " + bits(comparison.bits(), language);
    }

    private static String term(Term term, String language) {
        var both = term.left().isEmpty()
                ? isolated(term.right())
                : term.right().isEmpty()
                        ? isolated(term.left())
                        : isolated(term.left()) + " ~ " + isolated(term.right());
        return both + " " + of(term.relation(), language) + " " + bits(term.bits(), language);
    }

    private static String bits(double bits, String language) {
        return isolated(String.format(Locale.ROOT, "%+.1f", bits)) + " " + BITS.get(place(language));
    }

    private static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
    }

    private static int place(String language) {
        var at = LANGUAGES.indexOf(language);
        return at < 0 ? LANGUAGES.size() - 1 : at;
    }

    private static List<String> words(Relation relation) {
        return switch (relation) {
            case SAME -> List.of("مطابق", "وەک یەک", "same");
            case VARIANT -> List.of("اختلاف إملائي", "جیاوازیی ڕێنووس", "spelling variant");
            case TRANSLITERATED -> List.of("نقل حرفي", "گواستنەوەی پیت", "transliterated");
            case INITIAL -> List.of("حرف أول", "پیتی یەکەم", "initial");
            case TRUNCATED -> List.of("مقتطع", "بڕاو", "truncated");
            case SHIFTED -> List.of("خانة منزاحة", "خانەی لاچوو", "in another place");
            case MISSING -> List.of("غير مذكور", "نەنووسراو", "not given");
            case CONFLICT -> List.of("متعارض", "ناکۆک", "conflict");
        };
    }

    private static List<String> words(Verdict verdict) {
        return switch (verdict) {
            case PROPOSE -> List.of("يُقترح كشخص واحد", "پێشنیاز دەکرێت یەک کەس بن", "proposed as one person");
            case REVIEW -> List.of("يُراجعه موظف", "پێداچوونەوەی دەوێت", "to be reviewed");
            case NONE -> List.of("لا تطابق", "وەک یەک نین", "no match");
        };
    }
}
