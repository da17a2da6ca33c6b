package iq.masar.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Readable names and strange texts for the tests of names; every person is invented. */
final class Spelt {
    static final List<String> PARTS = List.of(
            "محمد",
            "أحمد",
            "علي",
            "حسين",
            "حسن",
            "زينب",
            "فاطمة",
            "عبد الرضا",
            "عبدالله",
            "الجبوري",
            "نور الدين",
            "أبو بكر",
            "ڕێبوار",
            "شێرکۆ",
            "ئازاد",
            "كاظم",
            "Mohammed",
            "Ahmad",
            "Ali",
            "Hussein",
            "Hassan",
            "Zainab",
            "Fatima",
            "Abdulridha",
            "Abd Allah",
            "Al-Juburi",
            "Nureddin",
            "Abu Bakr",
            "Rêbwar",
            "Sherko",
            "Azad",
            "Kadhim",
            "Şêrko",
            "Çelebi",
            "Müller",
            "O'Neil");
    private static final String STRANGE =
            "اأإآٱبةتهھہىیيئؤکكگ\u0640\u064e\u0651\u200c\u200d ﻻﷲﺏ ABCßæøıİŞĞçñ-'.ەێۆڵڕ   ";

    private Spelt() {}

    static Name name(String spelling) {
        return switch (NameForms.read(spelling)) {
            case NameForm.Readable readable -> readable.name();
            case NameForm other -> throw new AssertionError(other.toString());
        };
    }

    static List<String> names(int many, long seed) {
        var random = new Random(seed);
        var names = new ArrayList<String>();
        for (var i = 0; i < many; i++) {
            var parts = new ArrayList<String>();
            for (var n = 1 + random.nextInt(4); n > 0; n--) {
                parts.add(PARTS.get(random.nextInt(PARTS.size())));
            }
            names.add(String.join(" ", parts));
        }
        return names;
    }

    static List<String> strange(int many, long seed) {
        var random = new Random(seed);
        var texts = new ArrayList<String>();
        for (var i = 0; i < many; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(24); n > 0; n--) {
                text.append(STRANGE.charAt(random.nextInt(STRANGE.length())));
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
