package iq.masar.command.mrz;

import iq.masar.command.tables.Fault;
import iq.masar.command.tables.Rows;
import iq.masar.mrz.ArabicScheme.Sorani;
import iq.masar.mrz.Mrz;
import iq.masar.mrz.Writing;
import iq.masar.mrz.Zone.Cut;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes zones from a table of fields. */
@Command(
        name = "make",
        description =
                "Writes zones from a table of fields. Ends 0 when all were written, 1 when a row was refused, 2 on wrong use.")
final class MrzMake implements Callable<Integer> {
    /** How much of a zone is wanted. */
    enum Part {
        ZONE,
        NAME,
        DIGIT
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            description = "The table, CSV or TSV with a heading; - for standard input.")
    private String file = "-";

    @Option(names = "--in", description = "The table, as an option.")
    private @Nullable String in;

    @Option(names = "--out", description = "Where the zones go; - for standard output.")
    private String out = "-";

    @Option(
            names = "--only",
            description = "zone (the default), name: the name field alone, digit: the check digit of a run.")
    private Part part = Part.ZONE;

    @Option(names = "--cut", description = "How long names are cut: components (the default) or initials.")
    private Cut cut = Cut.COMPONENTS;

    @Option(names = "--national-rule", description = "Allow the proposed codes for five Sorani letters.")
    private boolean national;

    private int refused;

    @Override
    public Integer call() throws IOException {
        var source = in == null ? file : in;
        if (!source.equals("-") && !Files.isReadable(Path.of(source))) {
            System.err.println("masar: cannot read " + source);
            return 2;
        }
        var input = source.equals("-") ? System.in : Files.newInputStream(Path.of(source));
        try (var rows = new Rows(input, fault -> complain(source, fault));
                var target = MrzCheck.target(out)) {
            var header = rows.next();
            if (header.isEmpty()) {
                System.err.println("masar: " + source + " is empty");
                return 2;
            }
            var made = new Made(header.get(), national ? Sorani.NATIONAL_RULE : Sorani.REFUSED, cut);
            target.println("id\t" + part.name().toLowerCase(Locale.ROOT) + "\tproblem");
            var count = 1;
            for (var row = rows.next(); row.isPresent(); row = rows.next(), count++) {
                made.on(row.get());
                var id = made.text("id").isEmpty() ? String.valueOf(count) : made.text("id");
                answer(made, id, row.get().line(), target);
            }
        }
        return refused == 0 ? 0 : 1;
    }

    private void complain(String source, Fault fault) {
        refused++;
        System.err.println(fault.said(source));
    }

    private void answer(Made made, String id, int line, PrintStream target) {
        var text = switch (part) {
            case DIGIT -> Mrz.digit(made.text("field")).map(String::valueOf).orElse("");
            case NAME -> name(made);
            case ZONE -> "";
        };
        var problem = String.join("; ", made.problems());
        if (part == Part.ZONE) {
            var zone = made.zone();
            problem = String.join("; ", made.problems());
            if (problem.isEmpty()) {
                switch (Mrz.write(zone)) {
                    case Writing.Written written -> text = String.join("|", written.lines());
                    case Writing.Refused grounds ->
                        problem = grounds.grounds().stream()
                                .map(ground -> (ground.element() + " " + ground.kind())
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' ')
                                        + (ground.found().isEmpty() ? "" : ": " + ground.found()))
                                .collect(Collectors.joining("; "));
                }
            }
        } else if (text.isEmpty() && problem.isEmpty()) {
            problem = part == Part.DIGIT ? "holds a character without a value" : "no name";
        }
        refused += problem.isEmpty() ? 0 : 1;
        target.println(id + "\t" + (problem.isEmpty() ? text : "") + "\t"
                + (problem.isEmpty() ? "" : "line " + line + ": " + problem));
    }

    private static String name(Made made) {
        var name = made.name();
        return name.primary().isEmpty() || !made.problems().isEmpty()
                ? ""
                : Mrz.nameField(name, made.layout(), made.cut());
    }
}
