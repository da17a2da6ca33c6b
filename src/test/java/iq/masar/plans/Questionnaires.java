package iq.masar.plans;

import iq.masar.plans.store.InstrumentFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questionnaires as they ship, and the answers Rana gives in the demonstration story. */
public final class Questionnaires {
    private static final Path SHELF = Path.of("src/main/resources/modules/plans/seed/reference");
    private static final Path RANA = Path.of("src/main/resources/modules/story/seed/demo/rana.csv");

    private Questionnaires() {}

    public static Instrument screening() {
        return InstrumentFile.read(text(SHELF.resolve("screening-1.json")));
    }

    public static Instrument sustainability() {
        return InstrumentFile.read(text(SHELF.resolve("sustainability-1.json")));
    }

    /** What Rana answers in one wave, by item. */
    public static Map<String, List<String>> rana(Score.Wave wave) {
        var answers = new LinkedHashMap<String, List<String>>();
        var lines = text(RANA).lines().toList();
        var column = List.of(lines.getFirst().split(",")).indexOf(wave.code());
        lines.stream().skip(1).map(line -> line.split(",")).forEach(row -> answers.put(row[0], List.of(row[column])));
        return answers;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
