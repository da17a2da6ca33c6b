package iq.masar.vault.model;

import iq.masar.kernel.Canonical;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values of a form as bytes and back. */
public final class DraftText {
    private static final String KIND = "masar/draft-values/1";

    private DraftText() {}

    public static byte[] bytes(Map<String, List<String>> values) {
        var all = Canonical.of(KIND);
        new TreeMap<>(values).forEach((name, texts) -> {
            all.text(name).number(texts.size());
            texts.forEach(all::text);
        });
        return all.toBytes();
    }

    public static Map<String, List<String>> values(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var values = new LinkedHashMap<String, List<String>>();
        if (!text(in).equals(KIND)) {
            return values;
        }
        while (in.hasRemaining()) {
            var name = text(in);
            var count = ByteBuffer.wrap(part(in)).getLong();
            var texts = new ArrayList<String>();
            for (var i = 0; i < count; i++) {
                texts.add(text(in));
            }
            values.put(name, List.copyOf(texts));
        }
        return values;
    }

    private static String text(ByteBuffer in) {
        return new String(part(in), StandardCharsets.UTF_8);
    }

    private static byte[] part(ByteBuffer in) {
        var part = new byte[in.getInt()];
        in.get(part);
        return part;
    }
}
