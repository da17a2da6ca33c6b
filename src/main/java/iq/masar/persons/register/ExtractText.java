package iq.masar.persons.register;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of an entry as the bytes that are sealed; a version byte, then a line a field. */
public final class ExtractText {
    private static final char VERSION = '1';

    private ExtractText() {}

    /** Fields without text are left out; tabs and line ends within one become spaces. */
    public static byte[] bytes(Map<String, String> fields) {
        var text = new StringBuilder(256).append(VERSION);
        fields.forEach((field, value) -> {
            if (!value.isBlank()) {
                text.append('\n').append(field).append('\t').append(oneLine(value));
            }
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String oneLine(String value) {
        return value.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ').strip();
    }

    public static Map<String, String> fields(byte[] bytes) {
        var fields = new LinkedHashMap<String, String>();
        new String(bytes, StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
            var tab = line.indexOf('\t');
            fields.put(line.substring(0, tab), line.substring(tab + 1));
        });
        return fields;
    }
}
