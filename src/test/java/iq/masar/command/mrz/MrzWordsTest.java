package iq.masar.command.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code masar mrz} on files of zones and tables of fields, good and bad (IDN-14, IDN-15, IDN-20). */
class MrzWordsTest {
    private static final String PASSPORT =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n";

    @TempDir
    Path folder;

    private int ended;

    private List<String> run(String command, byte[] input, String... more) throws IOException {
        Files.write(folder.resolve("in"), input);
        var words =
                new java.util.ArrayList<>(List.of(command, folder.resolve("in").toString()));
        words.addAll(List.of("--out", folder.resolve("out").toString()));
        words.addAll(List.of(more));
        ended = new CommandLine(new MrzWords())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(words.toArray(new String[0]));
        return Files.exists(folder.resolve("out")) ? Files.readAllLines(folder.resolve("out")) : List.of();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void zonesInARowAndInATableAreTheSame() throws IOException {
        var plain = run("check", bytes(PASSPORT + PASSPORT));
        assertThat(ended).isZero();
        assertThat(plain).hasSize(2).allMatch(line -> line.contains("\"consistent\":true"));
        var table = run("check", bytes("id\tzone\nx\t" + PASSPORT.strip().replace("\n", "|") + "\n"));
        assertThat(table).hasSize(1);
        assertThat(table.getFirst()).startsWith("{\"id\":\"x\"").contains("\"number\":\"L898902C3\"");
    }

    @Test
    void aShortLineIsReportedAndTheNextZoneIsRead() throws IOException {
        var said = run("check", bytes(PASSPORT.replace("<<<10", "<<10") + PASSPORT));
        assertThat(ended).isEqualTo(1);
        assertThat(said).hasSize(2);
        assertThat(said.get(0)).contains("\"kind\":\"shape\",\"fault\":true,\"line\":2,\"column\":44,\"found\":\"43\"");
        assertThat(said.get(1)).contains("\"consistent\":true");
    }

    @Test
    void whatIsMadeChecks() throws IOException {
        var rows = "layout,document_code,issuer,number,nationality,birth,sex,expiry,name\n"
                + "TD1,ID,IRQ,AB12345678901,IRQ,1990-01-15,M,2030-01-01,\"KAZIM, ZAINAB ABDULRIDHA\"\n"
                + "TD2,PU,IRQ,A12345678,XXA,,F,2030-01-01,\"كاظم, زينب\"\n";
        var made = run("make", bytes(rows));
        assertThat(ended).isZero();
        assertThat(made.get(2)).contains("ZYNB");
        var checked = run("check", bytes(String.join("\n", made)));
        assertThat(ended).isZero();
        assertThat(checked).hasSize(2).allMatch(line -> line.contains("\"consistent\":true"));
    }

    @Test
    void rowsThatCannotBeWrittenAreNamedWithTheirLine() throws IOException {
        var rows = "layout,document_code,issuer,number,nationality,birth,sex,expiry,name\n"
                + "TD9,ID,IRQ,A1,IRQ,,M,2030-01-01,A\n"
                + "TD3,PP,IRQ,A1,DEU,1990-02-31,M,2030-01-01,\"ڕێبین\"\n"
                + "TD3,PP,IRQ,A1,IRQ,,M,2030-01-01,A\n";
        var made = run("make", bytes(rows));
        assertThat(ended).isEqualTo(1);
        assertThat(made.get(1)).contains("line 2:").contains("TD9");
        assertThat(made.get(2))
                .contains("line 3:")
                .contains("is no date: 1990-02-31")
                .contains("ڕ ێ");
        assertThat(made.get(3)).contains("PPIRQA<<<");
    }

    @Test
    void digitsAndNameFieldsAloneAreMadeToo() throws IOException {
        assertThat(run("make", bytes("field\n520727\nAB2134<<<\n"), "--only", "digit"))
                .contains("1\t3\t", "2\t5\t");
        assertThat(run("make", bytes("format,viz\nTD1,\"AL-BASRI, HUDA MUHAMMAD JAWAD\"\n"), "--only", "name"))
                .contains("1\tAL<BASRI<<HUDA<MUHAMMAD<JAWAD<\t");
    }

    @Test
    void aFileThatIsNotThereIsWrongUse() {
        assertThat(new CommandLine(new MrzWords())
                        .execute("check", folder.resolve("none").toString()))
                .isEqualTo(2);
    }
}
