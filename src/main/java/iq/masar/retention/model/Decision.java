package iq.masar.retention.model;

import java.time.LocalDate;
import java.util.List;

/** What the document committee decided; {@code members} are its members' names as they signed. */
public record Decision(String number, LocalDate date, List<String> members) {
    /** A committee is three at least. */
    public static final int FEWEST = 3;

    public Decision {
        members = members.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    public boolean isWhole(LocalDate today) {
        return !number.isBlank() && members.size() >= FEWEST && !date.isAfter(today);
    }
}
