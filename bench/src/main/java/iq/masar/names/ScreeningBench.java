package iq.masar.names;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Processor time of screening one person against a list: {@code ./masar bench names LIST QUERIES [BRUTE]}. Rows are id, name, and if known the year
 * of birth; of the first BRUTE questions the hits are compared with those of comparing with every name.
 */
final class ScreeningBench {
    private static final int ROUNDS = 3;

    private ScreeningBench() {}

    private record Row(String id, Screening.Person person) {}

    public static void main(String[] words) throws IOException {
        var screening = new Screening(Screening.THRESHOLD);
        var began = cpu();
        var list = rows(Path.of(words[0]));
        list.forEach(row -> screening.add(row.id(), row.person()));
        var asked = rows(Path.of(words[1]));
        screening.screen(asked.getFirst().person());
        System.out.printf(Locale.ROOT, "%d rows read and shelved: %.1f CPU-s%n", list.size(), (cpu() - began) / 1e9);
        for (var round = 1; round <= ROUNDS; round++) {
            var taken = new long[asked.size()];
            var hits = 0L;
            for (var i = 0; i < taken.length; i++) {
                var before = cpu();
                hits += screening.screen(asked.get(i).person()).size();
                taken[i] = cpu() - before;
            }
            Arrays.sort(taken);
            System.out.printf(
                    Locale.ROOT,
                    "round %d%s: p50 %.2f ms, p90 %.2f, p99 %.2f, most %.2f of CPU; %.1f hits a question%n",
                    round,
                    round == 1 ? " (every part new)" : " (parts asked for before)",
                    taken[taken.length / 2] / 1e6,
                    taken[taken.length * 9 / 10] / 1e6,
                    taken[taken.length * 99 / 100] / 1e6,
                    taken[taken.length - 1] / 1e6,
                    hits / (double) taken.length);
        }
        var brute = words.length > 2 ? Integer.parseInt(words[2]) : 0;
        for (var row : asked.subList(0, Math.min(brute, asked.size()))) {
            if (!screening.screen(row.person()).equals(screening.screenAll(row.person()))) {
                System.out.println("question " + row.id() + ": the index and comparing with every name differ");
            }
        }
        System.out.println(Math.min(brute, asked.size()) + " questions compared with every name");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Row> rows(Path file) throws IOException {
        var rows = new ArrayList<Row>();
        try (var lines = Files.lines(file)) {
            lines.forEach(line -> {
                var cells = line.split("\t", -1);
                if (cells.length > 1 && NameForms.read(cells[1]) instanceof NameForm.Readable readable) {
                    var year = cells.length > 2 && cells[2].length() >= 4 ? Integer.parseInt(cells[2].substring(0, 4)) : 0;
                    rows.add(new Row(cells[0], new Screening.Person(readable.name(), year)));
                }
            });
        }
        return rows;
    }
}
