package iq.masar.command.link;

import iq.masar.linkage.Links;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was found, on its way into files under the ids people know. */
record Written(Loaded loaded, Links links) {
    /** Writes the pairs, and where they are asked for the groups; {@code -} is standard output. What was done is said on standard error. */
    void write(String out, @Nullable String clusters) throws IOException {
        try (var pairs = target(out)) {
            pairs.write("left_id,right_id,probability,bits\n");
            for (var link : links.links()) {
                pairs.write(quoted(loaded.id(link.one())) + "," + quoted(loaded.id(link.other()))
                        + String.format(Locale.ROOT, ",%.6f,%.3f%n", link.probability(), link.bits()));
            }
        }
        if (clusters != null) {
            try (var groups = target(clusters)) {
                groups.write("file,id,cluster\n");
                for (var row = 0; row < links.groups().length; row++) {
                    var file = row < loaded.records().leftSize() ? "left," : "right,";
                    groups.write(file + quoted(loaded.id(row)) + "," + links.groups()[row] + "\n");
                }
            }
        }
        System.err.printf(
                Locale.ROOT,
                "masar: %d rows, %d pairs compared, at most %d not compared, %d links%s%n",
                loaded.records().size(),
                links.candidates(),
                links.notCompared(),
                links.links().size(),
                links.degenerate().isEmpty() ? "" : "; columns that say nothing: " + links.degenerate());
    }

    private static BufferedWriter target(String file) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(
                file.equals("-") ? System.out : Files.newOutputStream(Path.of(file)), StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        return text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0
                ? text
                : '"' + text.replace("\"", "\"\"") + '"';
    }
}
