package iq.masar.command.names;

import iq.masar.mrz.ArabicScheme;
import iq.masar.names.Transliterations;
import iq.masar.names.Transliterations.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code names transliterate}. */
@Command(
        name = "transliterate",
        description =
                "Writes names in another script; rows are name, or id<TAB>name. A row that cannot be written stays empty.")
final class WriteNames implements Callable<Integer> {
    /** The schemes as the command line calls them. */
    enum Scheme {
        icao,
        passport,
        ckb_latin
    }

    @Option(names = "--scheme", required = true, description = "icao, passport or ckb-latin.")
    private String scheme = "";

    @Option(names = "--in", description = "Names; - or nothing for standard input.")
    private String in = "-";

    @Option(
            names = "--out",
            description = "One result a line, in the order of the rows; - or nothing for standard output.")
    private String out = "-";

    @Option(names = "--national", description = "icao only: use the proposed national codes for five Sorani letters.")
    private boolean national;

    @Option(names = "--strict", description = "End with 4 if any row was refused.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        var chosen = find(scheme);
        if (chosen.isEmpty()) {
            System.err.println("masar: there is no scheme " + scheme + "; there are icao, passport and ckb-latin");
            return 2;
        }
        var rows = new Rows(in, System.err);
        var lines = new ArrayList<String[]>();
        rows.each(row -> {
            var cells = row.cells();
            var text = Spoken.name(cells[cells.length > 1 ? 1 : 0], rows, row.line())
                    .flatMap(name -> write(name.spelling(), chosen.get(), rows, row.line()))
                    .orElse("");
            lines.add(cells.length > 1 ? new String[] {cells[0], text} : new String[] {text});
        });
        try (var sheet = new Sheet(out)) {
            for (var line : lines) {
                sheet.row(line);
            }
        }
        return Answer.of(strict, rows);
    }

    private static Optional<Scheme> find(String name) {
        for (var scheme : Scheme.values()) {
            if (scheme.name().replace('_', '-').equals(name)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    private Optional<String> write(String name, Scheme chosen, Rows rows, int line) {
        return switch (chosen) {
            case icao -> icao(name, rows, line);
            case passport -> other(Transliterations.write(name, Transliterations.Scheme.PASSPORT), rows, line);
            case ckb_latin -> other(Transliterations.write(name, Transliterations.Scheme.CKB_LATIN), rows, line);
        };
    }

    private Optional<String> icao(String name, Rows rows, int line) {
        var sorani = national ? ArabicScheme.Sorani.NATIONAL_RULE : ArabicScheme.Sorani.REFUSED;
        return switch (ArabicScheme.write(name, sorani)) {
            case ArabicScheme.Coded.Code code -> Optional.of(String.join("<", code.components()));
            case ArabicScheme.Coded.NoIcaoCode none -> {
                rows.refuse(line, "no ICAO code for " + String.join(", ", none.letters()));
                yield Optional.empty();
            }
            case ArabicScheme.Coded.NothingLeft nothing -> {
                rows.refuse(line, "nothing left to write");
                yield Optional.empty();
            }
        };
    }

    private static Optional<String> other(Written written, Rows rows, int line) {
        return switch (written) {
            case Written.Text text -> Optional.of(text.text());
            case Written.Unmapped unmapped -> {
                rows.refuse(
                        line,
                        "no rule for %s at position %d"
                                .formatted(Character.toString(unmapped.codePoint()), unmapped.position() + 1));
                yield Optional.empty();
            }
        };
    }
}
