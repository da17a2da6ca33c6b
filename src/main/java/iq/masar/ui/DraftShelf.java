package iq.masar.ui;

import iq.masar.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Where half-written forms are kept; {@code POST /drafts/{form}} saves to the shelf that keeps this form. */
public interface DraftShelf {
    /** Whether this shelf keeps drafts of the form, such as {@code casework.intake}. */
    boolean keeps(String form);

    /** Saves what is typed so far over the writer's older draft of the same form; returns when. */
    Instant save(Actor writer, String form, Map<String, List<String>> values);
}
