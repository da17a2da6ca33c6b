package iq.masar.command.manifest;

import de.siegmar.fastcsv.writer.CsvWriter;
import iq.masar.codes.CodeShelf;
import iq.masar.journeys.ManifestCheck;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a manifest as the page does; no cell of it is printed but a governorate nobody knows. */
@Command(
        name = "check",
        description =
                "Checks a manifest. Ends 0 when every row is good, 1 when one is not, 2 when the file cannot be read.")
final class ManifestCheckWords implements Callable<Integer> {
    private static final int FAULTY = 1;
    private static final int UNREADABLE = 2;

    @Parameters(index = "0", description = "The file: CSV or XLSX.")
    private Path file = Path.of("");

    @Option(names = "--lang", description = "Language of the messages: ar, ckb or en.")
    private String lang = "ar";

    @Option(names = "--out", description = "Where the report goes; - for standard output.")
    private String out = "-";

    @Option(names = "--today", description = "A birth after this day is impossible; this day by default.")
    private LocalDate today = LocalDate.now(Baghdad.ZONE);

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            System.err.println("masar: cannot read " + file);
            return UNREADABLE;
        }
        var language = Language.find(lang).orElse(Language.AR);
        var checked = ManifestCheck.check(Files.readAllBytes(file), CodeShelf.labels("governorate"), today, language);
        var report = report(checked);
        if (out.equals("-")) {
            System.out.write(report);
            System.out.flush();
        } else {
            Files.write(Path.of(out), report);
        }
        System.err.printf(
                "%d rows: %d good, %d warned, %d bad%n",
                checked.rows(), checked.good(), checked.warned(), checked.bad());
        return checked.read() ? checked.bad() > 0 || hasWrongHeader(checked) ? FAULTY : 0 : UNREADABLE;
    }

    private static boolean hasWrongHeader(ManifestCheck.Checked checked) {
        return checked.messages().stream().anyMatch(message -> message.weight().equals("bad"));
    }

    private static byte[] report(ManifestCheck.Checked checked) throws IOException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("line", "column", "weight", "cause");
            for (var message : checked.messages()) {
                csv.writeRecord(String.valueOf(message.line()), message.column(), message.weight(), message.cause());
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
