package iq.masar.journeys.model;

import java.util.List;
import java.util.stream.Collectors;

/** Families board one operation, or a reason is stored (RET-32). */
public final class Families {
    private Families() {}

    /** Numbers of lines that stay behind while somebody of their family has a seat, and nobody said why. */
    public static List<Integer> apart(List<Line> lines) {
        var travelling = lines.stream()
                .filter(line -> line.seat().isPresent())
                .flatMap(line -> line.family().stream())
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.seat().isEmpty() && line.apart().isEmpty())
                .filter(line -> line.family().filter(travelling::contains).isPresent())
                .map(Line::number)
                .toList();
    }
}
