package iq.masar.command;

import iq.masar.kernel.Language;
import iq.masar.reports.Reviews;
import iq.masar.reports.print.Format;
import iq.masar.reports.text.DigitStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report from the founding documents; no database is started for it. */
@Command(name = "report", description = "Writes a report, such as vnr-2022, as HTML, PDF or Word.")
final class Report implements Callable<Integer> {
    @Parameters(index = "0", description = "The report: vnr-2022.")
    private String name = "";

    @Option(names = "--lang", description = "ar or en.")
    private String lang = "ar";

    @Option(names = "--format", description = "html, pdf or docx.")
    private String format = "html";

    @Option(names = "--digits", description = "western or arabic-indic.")
    private String digits = "western";

    @Option(names = "--out", required = true, description = "The file to write.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        var language = Language.find(lang).filter(one -> one != Language.CKB);
        var kind = Format.find(format);
        if (language.isEmpty() || kind.isEmpty() || !name.equals(Reviews.FOUNDING)) {
            System.err.println("There is no report " + name + " in " + lang + " as " + format);
            return 2;
        }
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        var style = digits.equals("arabic-indic") ? DigitStyle.ARABIC_INDIC : DigitStyle.WESTERN;
        var edition = Reviews.founding(style);
        Files.write(out, kind.get().write(edition, language.get()));
        System.out.println(out + "  edition " + edition.hash());
        return edition.blocking().isEmpty() ? 0 : 1;
    }
}
