package iq.masar.journeys.model;

import iq.masar.kernel.Digits;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a manifest (returns.md E4) and what they are called in a header, in three languages. */
public enum Column {
    LINE(true, "رقم", "التسلسل", "ژمارە"),
    STATE_REF(false, "مرجع الدولة", "ژمارەی دەوڵەت"),
    FAMILY_REF(false, "مرجع العائلة", "ژمارەی خێزان"),
    NAME_AR_OWN(false, "الاسم", "ناو"),
    NAME_AR_FATHER(false, "اسم الأب", "ناوی باوک"),
    NAME_AR_GRANDFATHER(false, "اسم الجد", "ناوی باپیر"),
    NAME_LATIN(true, "الاسم باللاتينية", "ناو بە لاتینی"),
    SEX(true, "الجنس", "ڕەگەز"),
    BIRTH_DATE(true, "تاريخ الميلاد", "بەرواری لەدایکبوون"),
    BIRTH_PRECISION(false, "دقة الميلاد", "وردیی لەدایکبوون"),
    DOC_TYPE(true, "نوع الوثيقة", "جۆری بەڵگەنامە"),
    DOC_NO(true, "رقم الوثيقة", "ژمارەی بەڵگەنامە"),
    DOC_EXPIRY(true, "نفاد الوثيقة", "بەسەرچوونی بەڵگەنامە"),
    SEAT(true, "المقعد", "کورسی"),
    ESCORT(true, "المرافقة", "هاوڕێیەتی"),
    NEEDS_FLAG(false, "الاحتياج", "پێداویستی"),
    MODE(false, "نوع العودة", "جۆری گەڕانەوە"),
    DEST_GOVERNORATE(false, "المحافظة", "پارێزگا"),
    DEST_DISTRICT(false, "القضاء", "قەزا"),
    NOTE(false, "ملاحظة", "تێبینی");

    /** Without these a file is no manifest. */
    public static final List<Column> NEEDED = List.of(STATE_REF, NAME_AR_OWN, BIRTH_DATE, DEST_GOVERNORATE);

    private static final Map<String, Column> CODED = new HashMap<>();
    private static final Map<String, Column> NAMED = new HashMap<>();

    static {
        for (var column : values()) {
            CODED.put(column.code(), column);
            NAMED.put(folded(column.code()), column);
            column.names.forEach(name -> NAMED.putIfAbsent(folded(name), column));
        }
    }

    private final boolean carrier;
    private final List<String> names;

    Column(boolean carrier, String... names) {
        this.carrier = carrier;
        this.names = List.of(names);
    }

    /** Whether the carrier's copy has it (RET-33). */
    public boolean isCarriers() {
        return carrier;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of this very code. */
    public static Optional<Column> coded(String code) {
        return Optional.ofNullable(CODED.get(code));
    }

    /** The column a header names, by its code or in any of the three languages. */
    public static Optional<Column> named(String header) {
        return Optional.ofNullable(NAMED.get(folded(header)));
    }

    /** Letters and digits alone, in one spelling: what a header is compared by. */
    static String folded(String text) {
        return Normalizer.normalize(Digits.western(text), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[أإآ]", "ا")
                .replace('ى', 'ي')
                .replace('ی', 'ي')
                .replace('ک', 'ك')
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
