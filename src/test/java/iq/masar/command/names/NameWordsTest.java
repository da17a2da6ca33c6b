package iq.masar.command.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Bad rows are reported by line and reason, the rest is processed, and nothing is skipped in silence. */
class NameWordsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theRightCandidateComesFirstAndVariantsCountForOne() throws IOException {
        var queries = write("q.tsv", "q1\tزينب كاظم\nq2\tشێرکۆ هیوا\n");
        var candidates = write("c.tsv", "a\tZaynab Kadhim\na\tKADHIM ZAINAB\nb\tSherko Hiwa\nc\tJohn Smith\n");
        var out = folder.resolve("r.tsv");
        assertThat(names(
                        "rank",
                        "--queries",
                        queries,
                        "--candidates",
                        candidates,
                        "--top",
                        "2",
                        "--out",
                        out.toString()))
                .isZero();
        var rows = Files.readAllLines(out).stream().map(row -> row.split("\t")).toList();
        assertThat(rows.getFirst()).startsWith("q1", "1", "a").hasSize(4);
        assertThat(rows)
                .filteredOn(row -> row[1].equals("1"))
                .extracting(row -> row[2])
                .containsExactly("a", "b");
        assertThat(rows).extracting(row -> row[0] + row[2]).doesNotHaveDuplicates();
    }

    @Test
    void badRowsAreRefusedAndTheRestIsRanked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                "q1\tAli 2\nno tab\nq2\tعلي\nq2\tعمر\nq3\t\u202eعلي\nq4\t \n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {'q', '5', '\t', (byte) 0xc3, '\n'});
        bytes.writeBytes(("q6\t" + "م".repeat(10_000) + "\n").getBytes(StandardCharsets.UTF_8));
        var queries = folder.resolve("q.tsv");
        Files.write(queries, bytes.toByteArray());
        var candidates = write("c.tsv", "a\tAli\nb\tOmar\n");
        var out = folder.resolve("r.tsv");
        assertThat(names("rank", "--queries", queries.toString(), "--candidates", candidates, "--out", out.toString()))
                .isZero();
        assertThat(Files.readAllLines(out).getFirst()).startsWith("q2\t1\ta\t");
        assertThat(names(
                        "rank",
                        "--strict",
                        "--queries",
                        queries.toString(),
                        "--candidates",
                        candidates,
                        "--out",
                        out.toString()))
                .isEqualTo(4);
    }

    @Test
    void nothingReadableIsAFailure() throws IOException {
        var pairs = write("p.tsv", "1\tAli 7\tAli\n");
        assertThat(names(
                        "compare",
                        "--pairs",
                        pairs,
                        "--out",
                        folder.resolve("r.tsv").toString()))
                .isEqualTo(1);
    }

    @Test
    void everyRowOfATransliterationHasALine() throws IOException {
        var in = write("n.txt", "هێڤی\nعلي 3\nکوردستان\n");
        var out = folder.resolve("o.txt");
        assertThat(names("transliterate", "--scheme", "ckb-latin", "--in", in, "--out", out.toString()))
                .isZero();
        assertThat(Files.readAllLines(out)).containsExactly("hêvî", "", "kurdistan");
        assertThat(names("transliterate", "--scheme", "klingon", "--in", in)).isEqualTo(2);
    }

    @Test
    void theGalleryInTheDocumentsIsWhatTheCommandPrints() throws IOException {
        var out = folder.resolve("names.md");
        assertThat(names("gallery", "--out", out.toString())).isZero();
        assertThat(Files.readString(out)).isEqualTo(Files.readString(Path.of("docs/names.md")));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static int names(String... words) {
        return new CommandLine(new NameWords()).execute(words);
    }
}
