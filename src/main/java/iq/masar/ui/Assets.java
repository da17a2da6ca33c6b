package iq.masar.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.springframework.core.io.ClassPathResource;

/** Addresses of sheets, scripts and pictures; each carries a mark of its content, so that a year of cache is safe. */
public final class Assets {
    private static final String TABLER = "tabler__core/1.4.0/dist/css/tabler";
    private static final String HTMX = "htmx.org/2.0.10/dist/htmx.min.js";
    private static final Map<String, String> MARKED = new ConcurrentHashMap<>();

    private Assets() {}

    /** The base sheet for a direction of writing. */
    public static String sheet(String direction) {
        return "/assets/vendor/" + TABLER + (direction.equals("rtl") ? ".rtl" : "") + ".min.css";
    }

    public static String script() {
        return "/assets/vendor/" + HTMX;
    }

    /** A file of the shell itself, such as {@code masar.css}. */
    public static String own(String name) {
        return of("ui", name);
    }

    /** A file of a room's {@code static} shelf. */
    public static String of(String room, String name) {
        return MARKED.computeIfAbsent(room + "/" + name, absent -> "/assets/" + absent + "?v=" + mark(room, name));
    }

    private static String mark(String room, String name) {
        try (var file = new ClassPathResource("modules/" + room + "/static/" + name).getInputStream()) {
            var sum = new CRC32C();
            sum.update(file.readAllBytes());
            return HexFormat.of().toHexDigits((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
