package iq.masar.persons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A person's name by slot and script, exactly as typed. Kept sealed under the fields {@code own.ar}, {@code father.latn} …; what
 * was written first stays under {@code own.ar.first} for ever (REF-11).
 */
public record Names(Map<String, String> fields) {
    private static final String FIRST = ".first";

    public Names {
        fields = Map.copyOf(fields);
    }

    /** Picks the name fields out of a sealed record. */
    public static Names in(Map<String, String> sealed) {
        var kept = new LinkedHashMap<String, String>();
        for (var field : all()) {
            keep(kept, field, sealed.getOrDefault(field, ""));
            keep(kept, field + FIRST, sealed.getOrDefault(field + FIRST, ""));
        }
        return new Names(kept);
    }

    private static void keep(Map<String, String> kept, String field, String text) {
        if (!text.isBlank()) {
            kept.put(field, text);
        }
    }

    /** The sealed field of a slot in a script. */
    public static String field(NameSlot slot, Script script) {
        return slot.code() + "." + script.code();
    }

    public static List<String> all() {
        var fields = new ArrayList<String>();
        for (var script : Script.values()) {
            for (var slot : NameSlot.values()) {
                fields.add(field(slot, script));
            }
        }
        return fields;
    }

    public String text(NameSlot slot, Script script) {
        return fields.getOrDefault(field(slot, script), "");
    }

    /** What was typed first in that slot, where it was changed since; else empty. */
    public String first(NameSlot slot, Script script) {
        return fields.getOrDefault(field(slot, script) + FIRST, "");
    }

    /**
     * The fields to seal when these slots are typed anew: the first spelling of each is kept beside the new one.
     *
     * @param typed only the touched fields; an empty text removes a spelling, and the first one still stays
     */
    public Map<String, String> retyped(Map<String, String> typed) {
        var changes = new LinkedHashMap<String, String>();
        typed.forEach((field, text) -> {
            var before = fields.getOrDefault(field, "");
            if (all().contains(field) && !before.equals(text)) {
                changes.put(field, text);
                if (!before.isEmpty() && !fields.containsKey(field + FIRST)) {
                    changes.put(field + FIRST, before);
                }
            }
        });
        return changes;
    }

    /** The line of a name as it is read, own name first, in the first script that has one. */
    public String line() {
        for (var script : Script.values()) {
            var parts = new ArrayList<String>();
            for (var slot : List.of(
                    NameSlot.OWN, NameSlot.FATHER, NameSlot.GRANDFATHER, NameSlot.GREAT_GRANDFATHER, NameSlot.LAQAB)) {
                parts.add(text(slot, script));
            }
            parts.removeIf(String::isEmpty);
            if (!parts.isEmpty()) {
                return String.join(" ", parts);
            }
        }
        return "";
    }

    /** Whether any spelling is known in that script. */
    public boolean has(Script script) {
        return java.util.Arrays.stream(NameSlot.values())
                .anyMatch(slot -> !text(slot, script).isEmpty());
    }

    @Override
    public String toString() {
        return "Names[" + Objects.hash(fields.keySet()) + "]";
    }
}
