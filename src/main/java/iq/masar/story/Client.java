package iq.masar.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A fictional person of the demonstration and how far her or his case has come today.
 *
 * @param before how many working days before today the case began
 */
record Client(
        String own,
        String father,
        String grandfather,
        String sex,
        String birth,
        String category,
        String spoken,
        int children,
        String governorate,
        String worker,
        List<String> families,
        Fate fate,
        int before) {
    /** How far a case has come, in the order of the work; the last three leave that order at a step of their own. */
    enum Fate {
        FRESH,
        ASSIGNED,
        SCREENED,
        NEEDS,
        WAITING,
        APPROVED,
        SENT,
        ACKNOWLEDGED,
        ACCEPTED,
        SCHEDULED,
        STARTED,
        FINISHED,
        CONFIRMED,
        CLOSED,
        EXPIRED,
        DECLINED,
        DISPUTED;

        /** Whether a case of this fate gets to that step. */
        boolean reaches(Fate step) {
            var farthest = switch (this) {
                case EXPIRED -> SENT;
                case DECLINED -> ACKNOWLEDGED;
                case DISPUTED -> FINISHED;
                default -> this;
            };
            return farthest.compareTo(step) >= 0;
        }
    }

    Client {
        families = List.copyOf(families);
    }

    static Client of(Map<String, String> row) {
        return new Client(
                text(row, "own"),
                text(row, "father"),
                text(row, "grandfather"),
                text(row, "sex"),
                text(row, "birth"),
                text(row, "category"),
                text(row, "spoken"),
                Integer.parseInt(text(row, "children")),
                text(row, "governorate"),
                text(row, "worker"),
                Stream.of(text(row, "family"), text(row, "second"))
                        .filter(family -> !family.isEmpty())
                        .toList(),
                Fate.valueOf(text(row, "fate").toUpperCase(java.util.Locale.ROOT)),
                Integer.parseInt(text(row, "before")));
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
