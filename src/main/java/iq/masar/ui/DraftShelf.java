package iq.masar.ui;

import iq.masar.kernel.Actor;
import java.util.List;
import java.util.Map;

/**
 * Where half-written forms of a room are kept; {@code POST /drafts/{form}} saves to the shelf that keeps this form.
 *
 * @param forms which it keeps: one by its name, such as {@code persons.entry}, or all that begin so, such as {@code casework.}
 */
public record DraftShelf(String forms, Saving saving) {
    /** Saves what is typed so far over the writer's older draft of the same form, sealed to the writer. */
    @FunctionalInterface
    public interface Saving {
        void save(Actor writer, String form, Map<String, List<String>> values);
    }

    /** Whether this shelf keeps drafts of the form. */
    public boolean keeps(String form) {
        return forms.endsWith(".") ? form.startsWith(forms) : form.equals(forms);
    }
}
