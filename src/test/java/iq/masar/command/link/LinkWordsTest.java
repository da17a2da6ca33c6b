package iq.masar.command.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command on good and bad files: every refusal names its place, the rest is linked (issue 4, bad input). */
class LinkWordsTest {
    private static final String SPEC = """
            id: id
            columns:
              own: {slot: own}
              family: {slot: laqab}
              born: date
            """;
    private static final String ROWS = """
            id,own,family,born
            a,Zainab,Kazim,1990-01-15
            b,Zaynab,Kazim,1990-01-15
            c,Hêvî,Rebwar,2017-05-02
            d,Karim,Jasim,1971-11-30
            """;

    @TempDir
    Path folder;

    private String complaints = "";

    private int link(String spec, byte[] left) throws IOException {
        Files.writeString(folder.resolve("s.yaml"), spec);
        Files.write(folder.resolve("left.csv"), left);
        var errors = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            return new CommandLine(new LinkWords())
                    .execute(
                            "--spec", folder.resolve("s.yaml").toString(),
                            "--left", folder.resolve("left.csv").toString(),
                            "--out", folder.resolve("pairs.csv").toString(),
                            "--clusters", folder.resolve("groups.csv").toString());
        } finally {
            System.setErr(before);
            complaints = errors.toString(StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyRowIsInAGroup() throws IOException {
        assertThat(link(SPEC, bytes(ROWS))).isZero();
        assertThat(Files.readAllLines(folder.resolve("groups.csv"))).hasSize(5).contains("file,id,cluster");
        assertThat(Files.readAllLines(folder.resolve("pairs.csv")).getFirst())
                .isEqualTo("left_id,right_id,probability,bits");
    }

    @Test
    void aMissingColumnIsNamedAndNothingIsLinked() throws IOException {
        assertThat(link(SPEC.replace("family", "familie"), bytes(ROWS))).isEqualTo(2);
        assertThat(complaints).contains("columns.familie").contains("has no column 'familie'");
        assertThat(folder.resolve("pairs.csv")).doesNotExist();
    }

    @Test
    void aWrongSettingIsNamed() throws IOException {
        assertThat(link("colums: {}", bytes(ROWS))).isEqualTo(2);
        assertThat(complaints).contains("unknown setting 'colums'");
        assertThat(link(SPEC.replace("date", "dat"), bytes(ROWS))).isEqualTo(2);
        assertThat(complaints).contains("columns.born").contains("unknown kind 'dat'");
        assertThat(link("columns: [", bytes(ROWS))).isEqualTo(2);
        assertThat(complaints).contains("line 1");
    }

    @Test
    void anIdGivenTwiceIsRefusedByItsLine() throws IOException {
        assertThat(link(SPEC, bytes(ROWS + "a,Nidal,Salim,1980-01-02\n"))).isEqualTo(1);
        assertThat(complaints).contains("line 6, column 1: the id was given before, on line 2");
        assertThat(Files.readAllLines(folder.resolve("groups.csv"))).hasSize(5);
    }

    @Test
    void brokenBytesAreRefusedByTheirPlace() throws IOException {
        var broken = bytes(ROWS + "e,Ni?al,Salim,1980-01-02\n");
        broken[broken.length - 22] = (byte) 0xC3;
        assertThat(link(SPEC, broken)).isEqualTo(1);
        assertThat(complaints).contains("line 6, column 2: not UTF-8 at byte");
        assertThat(Files.readAllLines(folder.resolve("groups.csv"))).hasSize(5);
    }

    @Test
    void aRowWithTooManyCellsAndAnOpenQuoteAreNamed() throws IOException {
        assertThat(link(SPEC, bytes(ROWS + "e,A,B,1980-01-02,more\n"))).isEqualTo(1);
        assertThat(complaints).contains("line 6, column 5: more cells than the heading has");
        assertThat(link(SPEC, bytes(ROWS + "e,\"A,B,1980-01-02\n"))).isEqualTo(1);
        assertThat(complaints).contains("line 6, column 2: a quote is opened and never closed");
    }

    @Test
    void anEmptyFileIsSaid() throws IOException {
        assertThat(link(SPEC, new byte[0])).isEqualTo(2);
        assertThat(complaints).contains("is empty");
    }
}
