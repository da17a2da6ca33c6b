package iq.masar.bench.peers;

import iq.masar.names.Name;
import iq.masar.names.NameForm;
import iq.masar.names.NameForms;
import iq.masar.names.PersonSearch;
import iq.masar.names.PersonSearch.Birth;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Searching people by name and date of birth: G1. Every round asks other questions, so nothing is remembered from one to the next. */
final class SearchPhase {
    private static final int LUCENE_SHARE = 7; // Lucene answers every seventh question: prime to the five kinds of corruption

    private SearchPhase() {}

    static void run(Path folder, int people, int rounds, int items) throws Exception {
        var persons = folder.resolve("persons.tsv");
        var asked = folder.resolve("queries.tsv");
        var search = made(persons, asked, people, (rounds + 1) * items);
        var began = Rounds.cpu();
        try (var lucene = new LucenePeer(persons, folder.resolve("lucene-" + people))) {
            System.out.printf(Locale.ROOT, "Lucene 10.3.1 in %.1f CPU-s (this thread)%n", (Rounds.cpu() - began) / 1e9);
            var questions = questions(asked);
            for (var script : List.of("Latin", "Arabic", "both")) {
                compare(script, search, lucene, questions, rounds, items);
            }
        }
    }

    /** Masar alone with a tenth of the people, then with all. */
    static void growth(Path folder, int people, int rounds, int items) throws Exception {
        for (var many : List.of(people / 10, people)) {
            var asked = folder.resolve("queries.tsv");
            var search = made(folder.resolve("persons.tsv"), asked, many, (rounds + 1) * items);
            System.out.println();
            var questions = questions(asked);
            for (var script : List.of("Latin", "Arabic", "both")) {
                var ways = new Rounds();
                ways.add("Masar, " + many, 1, found(script, search, questions));
                ways.run(rounds, items);
                ways.print(script);
            }
        }
    }

    private static PersonSearch made(Path persons, Path asked, int people, int questions) throws Exception {
        var gen = new Gen();
        gen.persons(people, 42, persons.toString());
        gen.queries(persons.toString(), questions, 1, asked.toString(), false);
        var began = Rounds.cpu();
        var search = read(persons);
        System.out.printf(
                Locale.ROOT,
                "%nSearch: %,d people; Masar read and laid down in %.1f CPU-s, %.0f bytes a person; ",
                people,
                (Rounds.cpu() - began) / 1e9,
                search.bytes() / (double) people);
        return search;
    }

    private static Rounds.Work found(String script, PersonSearch search, List<String[]> questions) {
        var latin = !script.equals("Arabic");
        var arabic = !script.equals("Latin");
        return i -> {
            var q = questions.get(i);
            var names = new ArrayList<Name>();
            if (latin) {
                names.add(name(q[4]));
            }
            if (arabic) {
                names.add(name(q[3]));
            }
            return search.find(names, birth(q[5]), 10).stream().anyMatch(hit -> hit.id().equals(q[1]));
        };
    }

    private static void compare(
            String script, PersonSearch search, LucenePeer lucene, List<String[]> questions, int rounds, int items)
            throws Exception {
        var latin = !script.equals("Arabic");
        var arabic = !script.equals("Latin");
        var ways = new Rounds();
        var masar = found(script, search, questions);
        ways.add("Masar", 1, masar);
        ways.add("Masar, Lucene's questions", LUCENE_SHARE, masar);
        for (var birth : LucenePeer.Birth.values()) {
            ways.add("Lucene " + birth, LUCENE_SHARE, i -> {
                var q = questions.get(i);
                return lucene.finds(Integer.parseInt(q[1]), arabic ? q[3] : "", latin ? q[4] : "", q[5], birth);
            });
        }
        ways.run(rounds, items);
        ways.print(script);
        for (var birth : LucenePeer.Birth.values()) {
            System.out.printf(Locale.ROOT, "times Lucene %s: %.1f%n", birth, ways.times("Lucene " + birth, "Masar"));
        }
    }

    static PersonSearch read(Path persons) throws IOException {
        var search = new PersonSearch();
        try (BufferedReader rows = Files.newBufferedReader(persons)) {
            for (var line = rows.readLine(); line != null; line = rows.readLine()) {
                var cells = line.split("\t", -1);
                search.add(cells[0], List.of(name(cells[2]), name(cells[1])), birth(cells[7]));
            }
        }
        search.find(List.of(name("Ali Hasan")), Birth.UNKNOWN, 1); // lays the rows down
        return search;
    }

    static List<String[]> questions(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> line.split("\t", -1)).toList();
    }

    static Name name(String spelling) {
        if (NameForms.read(spelling) instanceof NameForm.Readable(var name)) {
            return name;
        }
        throw new IllegalStateException("a generated name cannot be read");
    }

    static Birth birth(String date) {
        return date.isEmpty() ? Birth.UNKNOWN : Birth.of(Integer.parseInt(date.replace("-", "")));
    }
}
