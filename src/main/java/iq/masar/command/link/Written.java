package iq.masar.command.link;

import iq.masar.linkage.Links;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was found, on its way into files under the ids people know. */
record Written(Loaded loaded, Links links) {
    /**
     * Writes the pairs, and where they are asked for the groups and the pairs to be reviewed; {@code -} is standard output. What was done is said
     * on standard error.
     */
    void write(String out, @Nullable String clusters, @Nullable String review) throws IOException {
        pairs(out, links.links());
        if (review != null) {
            pairs(review, links.broken());
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
                "masar: %d rows, %d pairs compared, at most %d not compared, %d links%s%s%n",
                loaded.records().size(),
                links.candidates(),
                links.notCompared(),
                links.links().size(),
                links.broken().isEmpty()
                        ? ""
                        : "; " + links.broken().size() + " refused for two numbers of one person: --review lists them",
                links.degenerate().isEmpty() ? "" : "; columns that say nothing: " + links.degenerate());
    }

    private void pairs(String out, List<Links.Link> some) throws IOException {
        try (var pairs = target(out)) {
            pairs.write("left_id,right_id,probability,bits\n");
            for (var link : some) {
                pairs.write(quoted(loaded.id(link.one())) + "," + quoted(loaded.id(link.other()))
                        + String.format(Locale.ROOT, ",%.6f,%.3f%n", link.probability(), link.bits()));
            }
        }
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
