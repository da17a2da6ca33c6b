package iq.masar.journeys.model;

import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds a governorate by its code or by its name in any of the three languages, however it is spelled. */
public final class Governorates {
    private final Map<String, GovernorateCode> known = new HashMap<>();

    public Governorates(Map<String, Label> names) {
        names.forEach((code, label) -> {
            var governorate = new GovernorateCode(code);
            known.put(folded(code), governorate);
            known.put(folded(label.ar()), governorate);
            known.put(folded(label.ckb()), governorate);
            known.put(folded(label.en()), governorate);
        });
    }

    public Optional<GovernorateCode> find(String text) {
        return Optional.ofNullable(known.get(folded(text)));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[أإآ]", "ا")
                .replace('ى', 'ي')
                .replace('ی', 'ي')
                .replace('ک', 'ك')
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replaceFirst("^محافظه|^محافظة|^پارێزگاي", "");
    }
}
