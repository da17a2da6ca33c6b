package iq.masar.bench.peers;

import iq.masar.names.Screening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Screening one traveller against a list: G4. Every round asks other people; a part is seldom asked for twice. */
final class ScreenPhase {
    private static final int ALL_SHARE = 100; // comparing with every name answers every hundredth question

    private ScreenPhase() {}

    static void run(Path folder, int people, int rounds, int items) throws Exception {
        var persons = folder.resolve("persons.tsv");
        var asked = folder.resolve("queries.tsv");
        var gen = new Gen();
        gen.persons(people, 42, persons.toString());
        gen.queries(persons.toString(), (rounds + 1) * items, 3, asked.toString(), false);
        for (var column : new int[] {2, 1}) {
            var began = Rounds.cpu();
            var screening = read(persons, column);
            System.out.printf(
                    Locale.ROOT,
                    "%nScreening: %,d names in %s, read and laid down in %.1f CPU-s%n",
                    people,
                    column == 2 ? "Latin" : "Arabic",
                    (Rounds.cpu() - began) / 1e9);
            var questions = SearchPhase.questions(asked);
            for (var cell : new int[] {4, 3}) {
                var ways = new Rounds();
                ways.add("Masar", 1, i -> !screening.screen(person(questions.get(i), cell)).isEmpty());
                ways.add("the same hits as every name gives", ALL_SHARE, i -> {
                    var person = person(questions.get(i), cell);
                    return screening.screen(person).equals(screening.screenAll(person));
                });
                ways.run(rounds, items);
                ways.print("asked in " + (cell == 4 ? "Latin" : "Arabic"));
            }
        }
    }

    private static Screening.Person person(String[] question, int cell) {
        return new Screening.Person(SearchPhase.name(question[cell]), SearchPhase.birth(question[5]).year());
    }

    private static Screening read(Path persons, int column) throws IOException {
        var screening = new Screening(Screening.THRESHOLD);
        try (var rows = Files.newBufferedReader(persons)) {
            for (var line = rows.readLine(); line != null; line = rows.readLine()) {
                var cells = line.split("\t", -1);
                var year = SearchPhase.birth(cells[7]).year();
                screening.add(cells[0], new Screening.Person(SearchPhase.name(cells[column]), year));
            }
        }
        screening.screen(new Screening.Person(SearchPhase.name("Ali Hasan"), 0)); // lays the shelves down
        return screening;
    }
}
