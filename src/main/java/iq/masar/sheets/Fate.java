package iq.masar.sheets;

import java.util.List;

/** What would become of a row: {@code new}, {@code change}, {@code same}, or {@code bad} with everything that stands against it. */
public record Fate(String kind, List<Fault> faults) {
    public Fate {
        faults = List.copyOf(faults);
    }

    /** One cell that stands against the row; {@code key} is the message that says why and what would cure it. */
    public record Fault(String column, String key, Object... arguments) {}

    public boolean isBad() {
        return kind.equals("bad");
    }

    static Fate of(String kind) {
        return new Fate(kind, List.of());
    }

    static Fate bad(List<Fault> faults) {
        return new Fate("bad", faults);
    }
}
