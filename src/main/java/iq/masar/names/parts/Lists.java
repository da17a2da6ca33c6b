package iq.masar.names.parts;

import java.util.Set;
import java.util.regex.Pattern;

/** The words of names that are not names by themselves (IDN-7, IDN-8), folded. */
final class Lists {
    static final Set<String> ABD_ARABIC = Set.of("عبد", "عه‌بد", "عەبد", "عەبدول");
    static final Set<String> ABU_ARABIC = Set.of("ابو", "ابي", "ابا", "ئەبو", "يەبو");
    static final Set<String> UMM_ARABIC = Set.of("ام");
    static final Set<String> SON_ARABIC = Set.of("بن", "ابن", "بنت", "ولد");
    static final Set<String> HOUSE_ARABIC = Set.of("ال");
    static final Set<String> TITLES_ARABIC = Set.of(
            "الحاج", "الحاجه", "حاجي", "حجي", "السيد", "سيد", "السيده", "الشيخ", "شيخ", "ملا", "الملا", "كاكه", "كاكە",
            "مام", "حمه", "الدكتور", "دكتور", "الاستاذ", "المهندس", "شێخ", "سەيد");

    static final Set<String> ABU_LATIN = Set.of("abu", "abou", "abo", "abi", "aba", "ebu", "bou");
    static final Set<String> UMM_LATIN = Set.of("um", "umm", "oum", "omm");
    static final Set<String> SON_LATIN = Set.of("bin", "ibn", "ben", "bint", "bent", "binti", "ould", "wuld", "b");
    static final Set<String> ARTICLE = Set.of("al", "el", "ul", "il", "aal");
    static final Set<String> SUN_ARTICLE = Set.of(
            "as", "ash", "ad", "adh", "an", "ar", "at", "ath", "az", "ed", "es", "ech", "esh", "er", "en", "ez", "et",
            "ur", "us", "ud", "un");
    static final Set<String> DIN_LATIN = Set.of(
            "din", "deen", "dine", "eddine", "eddin", "uddin", "uddeen", "aldin", "aldeen", "addin", "oddin", "aldine");
    static final Set<String> TITLES_LATIN = Set.of(
            "haji", "hajji", "hajj", "hadji", "hadj", "sayyid", "sayed", "sayid", "seyed", "seyid", "syed", "sheikh",
            "shaykh", "shaikh", "cheikh", "mulla", "mullah", "mella", "mela", "kaka", "kak", "mam", "hama", "dr", "mr",
            "mrs", "ms", "eng", "prof");

    static final Pattern ABD_LATIN = Pattern.compile("abd(?:[aeiou]{0,2}[lrsntdz]?|e?sh|ush|ash|ath|uth)");
    static final Pattern ABD_JOINED =
            Pattern.compile("[ae]bd[aeiou]{1,2}(?:l|([bcdfghjkmnpqrstvwxyz]h?)(?=\\1))?[aeiou]?(.{3,})");
    static final Pattern ABU_JOINED = Pattern.compile("ab(?:u|ou|o)(?:al|el|l(?=[^aeiou]))?(.{4,})");
    static final Pattern DIN_JOINED = Pattern.compile("(.{3,}?)(?:[aeiou]{1,2}[ld]?|l)?d(?:e|ee|i|ie|y)ne?");
    static final Pattern ARTICLE_JOINED = Pattern.compile("[aeu]l(.{3,})");
    static final Set<String> ALLAH =
            Set.of("allah", "alla", "ullah", "ulla", "llah", "lah", "la", "ellah", "ilah", "olla", "ollah");

    private Lists() {}
}
