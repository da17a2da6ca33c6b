package iq.masar.papers;

import iq.masar.ui.Page;
import java.util.Optional;

/** What a stranger's scan says: whether a paper stands, never of whom it speaks. */
public record CheckPage(Optional<Found> found) implements Page {
    /** One known paper. */
    public record Found(
            String kind, String number, String office, String issued, String expires, String state, String mark) {}

    @Override
    public String template() {
        return "papers/check";
    }
}
