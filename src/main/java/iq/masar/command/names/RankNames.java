package iq.masar.command.names;

import iq.masar.names.Name;
import iq.masar.names.Ranking;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code names rank}. */
@Command(name = "rank", description = "Ranks candidates for each name asked for; rows are id<TAB>name.")
final class RankNames implements Callable<Integer> {
    private static final int BATCH = 512;

    @Option(names = "--queries", required = true, description = "Names asked for, - for standard input.")
    private String queries = "-";

    @Option(
            names = "--candidates",
            required = true,
            description = "Candidates; several rows of an id are its variants.")
    private String candidates = "";

    @Option(names = "--top", description = "Hits a query, 10 unless told.")
    private int top = 10;

    @Option(names = "--out", description = "query_id, rank, candidate_id, score; - for standard output.")
    private String out = "-";

    @Option(names = "--strict", description = "End with 4 if any row was refused.")
    private boolean strict;

    private record Question(String id, Name name) {}

    @Override
    public Integer call() throws IOException {
        var ranking = new Ranking();
        var known = new Rows(candidates, System.err);
        known.each(row -> {
            if (row.cells().length < 2) {
                known.refuse(row.line(), "no tab between id and name");
            } else {
                Spoken.name(row.cells()[1], known, row.line()).ifPresent(name -> ranking.add(row.cells()[0], name));
            }
        });
        var asked = new Rows(queries, System.err);
        var questions = new ArrayList<Question>();
        var seen = new HashSet<String>();
        asked.each(row -> {
            if (row.cells().length < 2) {
                asked.refuse(row.line(), "no tab between id and name");
            } else if (!seen.add(row.cells()[0])) {
                asked.refuse(row.line(), "query id " + row.cells()[0] + " was used before");
            } else {
                Spoken.name(row.cells()[1], asked, row.line())
                        .ifPresent(name -> questions.add(new Question(row.cells()[0], name)));
            }
        });
        try (var sheet = new Sheet(out)) {
            for (var from = 0; from < questions.size(); from += BATCH) {
                answer(ranking, questions.subList(from, Math.min(questions.size(), from + BATCH)), sheet);
            }
        }
        return Answer.of(strict, known, asked);
    }

    private void answer(Ranking ranking, List<Question> batch, Sheet sheet) throws IOException {
        var hits = IntStream.range(0, batch.size())
                .parallel()
                .mapToObj(i -> ranking.rank(batch.get(i).name(), top))
                .toList();
        for (var i = 0; i < hits.size(); i++) {
            var rank = 0;
            for (var hit : hits.get(i)) {
                sheet.row(
                        batch.get(i).id(),
                        String.valueOf(++rank),
                        hit.candidate(),
                        String.format(Locale.ROOT, "%.4f", hit.score()));
            }
        }
    }
}
