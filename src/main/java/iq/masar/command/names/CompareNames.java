package iq.masar.command.names;

import iq.masar.names.Comparisons;
import iq.masar.names.Explanations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code names compare}. */
@Command(
        name = "compare",
        description = "Compares the two names of each row: id<TAB>name<TAB>name, or the names alone.")
final class CompareNames implements Callable<Integer> {
    @Option(names = "--pairs", required = true, description = "Rows of pairs, - for standard input.")
    private String pairs = "-";

    @Option(names = "--out", description = "id, probability, verdict, bits, explanation; - for standard output.")
    private String out = "-";

    @Option(names = "--lang", description = "Language of the explanation: ar, ckb or en.")
    private String lang = "en";

    @Option(names = "--strict", description = "End with 4 if any row was refused.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        var rows = new Rows(pairs, System.err);
        var lines = new ArrayList<String[]>();
        rows.each(row -> {
            var cells = row.cells();
            if (cells.length < 2) {
                rows.refuse(row.line(), "no tab between two names");
                return;
            }
            var at = cells.length == 2 ? 0 : 1;
            var left = Spoken.name(cells[at], rows, row.line());
            if (left.isEmpty()) {
                return;
            }
            var right = Spoken.name(cells[at + 1], rows, row.line());
            if (right.isEmpty()) {
                return;
            }
            var compared = Comparisons.compare(left.get(), right.get());
            lines.add(new String[] {
                at == 0 ? String.valueOf(row.line()) : cells[0],
                String.format(Locale.ROOT, "%.6f", compared.probability()),
                compared.verdict().name().toLowerCase(Locale.ROOT),
                String.format(Locale.ROOT, "%.3f", compared.bits()),
                Explanations.of(compared, lang)
            });
        });
        try (var sheet = new Sheet(out)) {
            for (var line : lines) {
                sheet.row(line);
            }
        }
        return Answer.of(strict, rows);
    }
}
