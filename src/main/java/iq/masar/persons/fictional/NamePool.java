package iq.masar.persons.fictional;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Names by kind with our own weights: how often parts occur, near enough for a demonstration. */
final class NamePool {
    private static final String LIST = "/modules/persons/seed/demo/names.csv";

    private final Map<String, List<Entry>> kinds = new LinkedHashMap<>();

    /** A part of a name or a place, and how it may stand in a passport. */
    record Entry(String name, String latin, int upTo) {}

    NamePool() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NamePool.class.getResourceAsStream(LIST)), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> {
                var cells = line.split(",", -1);
                var kind = kinds.computeIfAbsent(cells[0], any -> new ArrayList<>());
                var before = kind.isEmpty() ? 0 : kind.getLast().upTo();
                kind.add(new Entry(cells[1], cells[2], before + Integer.parseInt(cells[3])));
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Entry draw(String kind, RandomGenerator chance) {
        var list = Objects.requireNonNull(kinds.get(kind));
        var wanted = chance.nextInt(list.getLast().upTo());
        var low = 0;
        var high = list.size() - 1;
        while (low < high) {
            var middle = (low + high) / 2;
            if (wanted < list.get(middle).upTo()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return list.get(low);
    }

    /** The codes of governorates, each as often as people live there. */
    List<String> governorates() {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getKey().startsWith("place-"))
                .flatMap(kind -> java.util.Collections.nCopies(
                        kind.getValue().getFirst().upTo(), kind.getKey().substring("place-".length()))
                        .stream())
                .toList();
    }
}
