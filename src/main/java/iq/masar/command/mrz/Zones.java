package iq.masar.command.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Zones as people hand them over: a table (tabs or commas, with or without a heading) in which a zone's lines are
 * parted by {@code |}; or the lines themselves, zones parted by empty lines or simply following each other.
 */
final class Zones {
    private static final Set<String> HEADINGS = Set.of("zone", "mrz", "lines", "lines(|)", "text");
    private static final int CARD = 34;

    private Zones() {}

    /**
     * One zone.
     *
     * @param id the first cell, or the number of the zone
     * @param line line of the file, from 1
     */
    record Given(String id, int line, List<String> lines) {}

    static List<Given> of(List<String> file) {
        var table = file.stream().anyMatch(line -> line.contains("|") || line.contains("\t"));
        return table ? rows(file) : runs(file);
    }

    private static List<Given> rows(List<String> file) {
        List<Given> zones = new ArrayList<>();
        var column = -1;
        for (var i = 0; i < file.size(); i++) {
            var line = file.get(i);
            if (line.isEmpty()) {
                continue;
            }
            var cells = line.split(line.contains("\t") ? "\t" : ",", -1);
            if (i == 0 && heading(cells) >= 0) {
                column = heading(cells);
                continue;
            }
            var zone = cells[column >= 0 ? Math.min(column, cells.length - 1) : zoneCell(cells)];
            var id = cells.length > 1 ? cells[0] : String.valueOf(zones.size() + 1);
            zones.add(new Given(id, i + 1, List.of(zone.split("\\||\\\\n", -1))));
        }
        return zones;
    }

    private static int heading(String[] cells) {
        for (var i = 0; i < cells.length; i++) {
            if (HEADINGS.contains(cells[i].strip().toLowerCase(java.util.Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static int zoneCell(String[] cells) {
        for (var i = 0; i < cells.length; i++) {
            if (cells[i].contains("|")) {
                return i;
            }
        }
        return cells.length > 1 ? 1 : 0;
    }

    private static List<Given> runs(List<String> file) {
        List<Given> zones = new ArrayList<>();
        var parted = file.stream().anyMatch(String::isEmpty);
        List<String> run = new ArrayList<>();
        for (var i = 0; i <= file.size(); i++) {
            var ends = i == file.size() || file.get(i).isEmpty();
            var full =
                    !parted && !run.isEmpty() && run.size() == (run.getFirst().length() < CARD ? 3 : 2);
            if ((ends || full) && !run.isEmpty()) {
                zones.add(new Given(String.valueOf(zones.size() + 1), i - run.size() + 1, List.copyOf(run)));
                run.clear();
            }
            if (!ends) {
                run.add(file.get(i));
            }
        }
        return zones;
    }
}
