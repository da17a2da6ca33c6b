package iq.masar.command.names;

import iq.masar.names.Screening;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code screen}. */
@Command(
        name = "screen",
        description =
                "Finds every name of a list that a name asked for may be; rows are id<TAB>name, and may end in <TAB>date of birth.")
public final class ScreenNames implements Callable<Integer> {
    @Option(
            names = "--list",
            required = true,
            description = "The list: id, name, and if known year, month or day of birth.")
    private String list = "";

    @Option(names = "--queries", required = true, description = "Names to screen; - for standard input.")
    private String queries = "-";

    @Option(names = "--out", description = "query_id, list_id, score; - for standard output.")
    private String out = "-";

    @Option(names = "--threshold", description = "Probability from which a name is a hit; the policy's unless told.")
    private double threshold = Screening.THRESHOLD;

    @Option(names = "--brute", description = "Compare with every name of the list; the hits are the same.")
    private boolean brute;

    @Option(names = "--strict", description = "End with 4 if any row was refused.")
    private boolean strict;

    private record Question(String id, Screening.Person person) {}

    @Override
    public Integer call() throws IOException {
        var screening = new Screening(threshold);
        var known = new Rows(list, System.err);
        read(known, (id, person) -> screening.add(id, person));
        var asked = new Rows(queries, System.err);
        List<Question> questions = new ArrayList<>();
        read(asked, (id, person) -> questions.add(new Question(id, person)));
        try (var sheet = new Sheet(out)) {
            var hits = IntStream.range(0, questions.size())
                    .parallel()
                    .mapToObj(i -> brute
                            ? screening.screenAll(questions.get(i).person())
                            : screening.screen(questions.get(i).person()))
                    .toList();
            for (var i = 0; i < hits.size(); i++) {
                for (var hit : hits.get(i)) {
                    sheet.row(questions.get(i).id(), hit.id(), String.format(Locale.ROOT, "%.6f", hit.probability()));
                }
            }
        }
        return Answer.of(strict, known, asked);
    }

    private interface Reader {
        void read(String id, Screening.Person person);
    }

    private static void read(Rows rows, Reader reader) throws IOException {
        rows.each(row -> {
            var cells = row.cells();
            if (cells.length < 2) {
                rows.refuse(row.line(), "no tab between id and name");
                return;
            }
            var birth = cells.length > 2 ? cells[2].strip() : "";
            if (!birth.matches("|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
                rows.refuse(row.line(), "date of birth is not a year, year-month or year-month-day");
                return;
            }
            Spoken.name(cells[1], rows, row.line())
                    .ifPresent(name -> reader.read(
                            cells[0],
                            new Screening.Person(name, birth.isEmpty() ? 0 : Integer.parseInt(birth.substring(0, 4)))));
        });
    }
}
