package iq.masar.identity.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What leaves with one question: the least fields of its kind and no other (IDN-60).
 *
 * @param allowed the fields of the question's kind, in their order
 */
public record QuestionFields(List<String> allowed, Map<String, String> values) {
    public QuestionFields {
        allowed = List.copyOf(allowed);
        var extra = new TreeSet<>(values.keySet());
        extra.removeAll(allowed);
        if (!extra.isEmpty()) {
            throw new ExtraField(extra.first());
        }
        values = Map.copyOf(values);
    }

    /** Picks the fields of a kind out of all that is known; what is not known is left out. */
    public static QuestionFields of(List<String> allowed, Map<String, String> known) {
        var picked = new LinkedHashMap<String, String>();
        for (var field : allowed) {
            var value = known.getOrDefault(field, "");
            if (!value.isEmpty()) {
                picked.put(field, value);
            }
        }
        return new QuestionFields(allowed, picked);
    }

    /** A field that this kind of question does not have: a defect of the caller. */
    public static final class ExtraField extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExtraField(String field) {
            super(field);
        }
    }
}
