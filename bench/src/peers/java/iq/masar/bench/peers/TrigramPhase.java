package iq.masar.bench.peers;

import iq.masar.databases.LocalPostgres;
import iq.masar.names.PersonSearch;
import iq.masar.names.PersonSearch.Birth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Searching people by their Latin name alone, and with the date of birth, beside pg_trgm of the PostgreSQL that Masar brings. */
final class TrigramPhase {
    private static final int MANY = 200_000;

    private TrigramPhase() {}

    static void run(Path folder, int people, int rounds, int items) throws Exception {
        var persons = folder.resolve("trigram.tsv");
        var asked = folder.resolve("trigram-queries.tsv");
        var gen = new Gen();
        gen.persons(people, 42, persons.toString());
        gen.queries(persons.toString(), (rounds + 1) * items, 5, asked.toString(), false);
        var questions = SearchPhase.questions(asked);
        var search = SearchPhase.read(persons);
        var share = people > MANY ? 49 : 7; // prime to the five kinds of corruption
        try (var trigrams = new TrigramPeer(LocalPostgres.start(folder.resolve("trigram")), persons)) {
            System.out.printf(
                    Locale.ROOT,
                    "%nPostgreSQL %s with pg_trgm: %,d people loaded and indexed (GIN over Latin names) in %.1f CPU-s; memory of the server 192 MB%n",
                    trigrams.version(),
                    people,
                    trigrams.spent() / 1e9);
            var ways = new Rounds();
            ways.add("Masar, name alone", 1, i -> finds(search, questions.get(i), Birth.UNKNOWN));
            ways.add("Masar, name and date", 1, i -> finds(search, questions.get(i), SearchPhase.birth(questions.get(i)[5])));
            for (var threshold : List.of("0.3", "0.5")) {
                ways.add("pg_trgm " + threshold + ", name alone", share, i -> trigrams.finds(questions.get(i), threshold, false), trigrams::spent);
                ways.add("pg_trgm " + threshold + ", name and date", share, i -> trigrams.finds(questions.get(i), threshold, true), trigrams::spent);
            }
            ways.run(rounds, items);
            ways.print("Latin names, top 10; of pg_trgm the time of its server process");
            for (var threshold : List.of("0.3", "0.5")) {
                for (var fields : List.of(", name alone", ", name and date")) {
                    System.out.printf(
                            Locale.ROOT, "times pg_trgm %s%s: %.1f%n", threshold, fields, ways.times("pg_trgm " + threshold + fields, "Masar" + fields));
                }
            }
        }
        leave(folder.resolve("trigram"));
    }

    private static boolean finds(PersonSearch search, String[] question, Birth birth) {
        return search.find(List.of(SearchPhase.name(question[4])), birth, 10).stream().anyMatch(hit -> hit.id().equals(question[1]));
    }

    /** The server ends with this process; its files go once it has. */
    private static void leave(Path server) throws IOException {
        var pid = server.resolve("cluster").resolve("postmaster.pid");
        if (Files.exists(pid)) {
            var process = ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()));
            process.ifPresent(ProcessHandle::destroy); // SIGTERM: no new sessions, ends when the last has gone
            process.ifPresent(handle -> handle.onExit().join());
        }
    }
}
